/** Labels for people under enforcement. */
export const LABELS =
  'alien immigrant migrant noncitizen non-citizen foreigner illegal undocumented detainee inmate prisoner arrestee deportee parolee refugee asylee crosser border-crosser entrant overstayer dreamer uac uc newcomer returnee escapee absconder overstay gotaway got-away evacuee border-jumper non-u.s asylum-seeker '
/** Labels only beside another word: "asylum seeker", "green-card holder", "foreign national". */
export const BOUND_LABELS =
  'seeker holder national citizen resident member unit arrival population recipient applicant claimant beneficiary violator'
/** Plain words for human beings; terms where the sentence is about enforcement. */
export const PLAIN = 'people person individual persons'
export const PLAIN_YOUNG =
  'child minor kid youth juvenile teenager teen adult man woman parent mother father family worker student laborer farmworker couple client neighbor neighbour grandmother grandfather husband wife spouse son daughter brother sister breadwinner roofer gardener nanny cook dishwasher mom dad toddler baby infant cousin uncle aunt'
/** People called criminal by the noun. */
export const CRIMINAL_HEADS =
  'criminal offender felon murderer rapist killer molester predator pedophile paedophile gangster gang-member terrorist trafficker smuggler kidnapper thief robber burglar abuser perpetrator suspect fugitive thug lawbreaker wrongdoer assailant attacker stalker arsonist misdemeanant recidivist delinquent defendant drunk-driver crook batterer groper carjacker extortionist fraudster fiend brute creep sicko pervert perv scumbag lowlife hoodlum goon hooligan bandit mugger villain'
/** Criminal only beside another word: "drug dealers", "drunk drivers", "gang members". */
export const BOUND_CRIMINALS = 'dealer driver member abuser batterer lord'
/** What makes a bound noun criminal. */
export const CRIMINAL_FRONTS =
  'gang ms-13 cartel drug drunk drunken child sex domestic sexual spousal wife impaired tren terrorist'
/** Adjectives that call people criminal. */
export const CRIMINAL_WORDS = 'criminal criminally'
/** Nouns for a convicted person. */
export const CONVICTS = 'convict ex-convict ex-con'
/** Plurals that take no -s, and other nouns with a form of their own. */
export const IRREGULAR_PLURALS =
  'child children|man men|woman women|person people|thief thieves|wife wives|life lives|criterion criteria|analysis analyses|crisis crises|datum data|half halves|county counties|city cities|policy policies|body bodies|felony felonies|county counties|sheriff sheriffs|staff staff|gentleman gentlemen|congressman congressmen|spokesman spokesmen|alderman aldermen|councilman councilmen|statistic statistics|stat stats'
/** Where they are without leave: "in the country illegally". */
export const WITHOUT_LEAVE = 'illegally unlawfully undocumented'

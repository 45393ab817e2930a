/** Offences by name; most take words before them ("aggravated assault", "child sex abuse"). */
export const OFFENCES =
  'assault battery homicide murder manslaughter rape sodomy kidnapping abduction robbery burglary larceny theft arson fraud forgery embezzlement extortion blackmail bribery perjury counterfeiting vandalism trespassing trespass shoplifting carjacking stalking harassment molestation incest prostitution pornography indecency exposure dui dwi duis dwis smuggling trafficking racketeering vagrancy loitering strangulation terrorism treason espionage obstruction misconduct speeding jaywalking gambling laundering domestic-violence hit-and-run re-entry reentry abuse possession endangerment battery cruelty neglect sabotage vehicular-homicide'
/** Too vague alone ("abuse", "possession", "violence"): an offence only beside one of the fronts, or under a word of conviction. */
export const VAGUE_OFFENCES =
  'abuse possession obstruction exposure misconduct pornography harassment trafficking smuggling terrorism neglect cruelty exploitation battery laundering endangerment re-entry reentry speeding gambling driving violence distribution dealing manufacturing solicitation conspiracy evasion liberty'
export const OFFENCE_FRONTS =
  'sexual sex child domestic drug narcotics weapon weapons firearm firearms gun aggravated armed drunk drunken impaired identity indecent money human felony grand petty vehicular traffic elder animal spousal intimate-partner public illegal credit-card statutory negligent involuntary voluntary first-degree second-degree attempted simple gang commercialized forcible cocaine heroin marijuana methamphetamine fentanyl assaultive property violent auto vehicle wire bank mail tax document burglary'
/** Nouns that name no offence by themselves. */
export const CRIME_NOUNS =
  'crime offense offence felony misdemeanor misdemeanour violation infraction act delict'
/** How grave a crime is said to be, or of what sort. */
export const CRIME_FRONTS =
  'serious violent minor small petty major heinous horrific grave dangerous sex sexual child drug drug-related traffic traffic-related property financial gun weapons nonviolent non-violent state felony misdemeanor commercialized federal immigration capital hate gang gang-related alcohol-related driving-related violent nonserious low-level lesser severe vicious brutal egregious moral economic white-collar person assaultive civil index immigration-related quality-of-life public-order status terrorism-related organized'
/** What an offence is done to or with: "against a child", "with a deadly weapon", "under the influence". */
export const OFFENCE_TAILS =
  'police-officer child minor officer woman girl boy spouse partner weapon influence intent injury vehicle drug substance methamphetamine cocaine heroin fentanyl marijuana cannabis firearm gun degree property alcohol person death force dwelling'

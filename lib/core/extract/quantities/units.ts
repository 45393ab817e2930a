import { byForm } from './word-list'

/** Which noun stands for which unit of the codebook. Keys are head nouns in the singular and lower case. */
export const UNIT_OF_HEAD = byForm({
  people: `people person individual human immigrant migrant emigrant alien noncitizen non-citizen citizen national foreigner detainee inmate prisoner criminal offender convict felon murderer killer rapist
    molester predator pedophile kidnapper robber burglar thief smuggler trafficker dealer driver gangster terrorist extremist suspect defendant arrestee fugitive absconder parolee probationer deportee returnee releasee evacuee
    refugee asylee asylum-seeker seeker crosser entrant overstay overstayer resident nonresident illegal undocumented dreamer applicant petitioner respondent beneficiary holder
    man woman child minor kid boy girl baby infant toddler teen teenager adolescent youth juvenile adult male female parent mother father family-member relative sibling son daughter wife husband spouse
    victim survivor witness patient worker laborer farmworker employee student pupil player voter taxpayer retiree senior veteran soldier troop civilian passenger pedestrian protester demonstrator activist member
    uac uc removable deportable violator abuser attacker assailant shooter gunman assaulter harasser stalker other
    thug crook monster goon fiend brute pervert creep perp perpetrator lawbreaker gangbanger ringleader kingpin scofflaw
    migrante squatter stowaway hostage tot grandmother grandfather dad mom nurse teacher lawyer attorney advocate volunteer
    cook cleaner roofer nanny contractor businessman neighbor client caregiver journalist reporter expert scholar
    folk american mexican cuban venezuelan guatemalan honduran salvadoran african european dominican moroccan pakistani israeli iraqi afghan somali chinese japanese vietnamese haitian nicaraguan
    republican democrat independent delegate`,
  officials:
    'official officer agent deputy trooper policeman cop lawmaker senator congressman staffer inspector investigator prosecutor judge guard marshal commissioner staff personnel adjudicator',
  encounters: 'encounter',
  arrests: 'arrest apprehension',
  charges: 'charge indictment count accusation',
  convictions: 'conviction',
  crimes: `crime offense offence felony misdemeanor homicide murder manslaughter killing rape assault kidnapping abduction robbery burglary theft larceny arson fraud violation dui dwi trafficking molestation battery
    carjacking forgery vandalism shooting stabbing infraction wrongdoing`,
  detainers: 'detainer',
  'book-ins': 'book-in booking',
  admissions: 'admission intake',
  releases: 'release',
  removals: 'removal deportation expulsion repatriation',
  deaths: 'death fatality dead',
  cases: 'case file proceeding lawsuit',
  orders: 'order',
  hearings: 'hearing',
  jurisdictions:
    'jurisdiction county city state town township village municipality borough parish locality sheriff jail',
  countries: 'country nation',
  offices: 'office',
  beds: 'bed bedspace',
  households: 'household',
  documents: 'document letter report memo memorandum',
  pages: 'page',
  hours: 'hour',
  days: 'day',
  years: 'year',
  miles: 'mile',
  pounds: 'pound pound-mass',
  dollars: 'dollar',
})

/** Heads whose attribute decides: "detainer requests", "immigration holds", "law enforcement agencies". */
export const UNIT_OF_PAIR = new Map<string, string>([
  ['detainer request', 'detainers'],
  ['detention request', 'detainers'],
  ['hold request', 'detainers'],
  ['immigration hold', 'detainers'],
  ['ice hold', 'detainers'],
  ['ice request', 'detainers'],
  ['immigration detainer', 'detainers'],
  ['detention space', 'beds'],
  ['detention slot', 'beds'],
  ['bed space', 'beds'],
  ['enforcement agency', 'jurisdictions'],
  ['police department', 'jurisdictions'],
  ["sheriff's office", 'jurisdictions'],
  ['police agency', 'jurisdictions'],
  ['local government', 'jurisdictions'],
  ['local agency', 'jurisdictions'],
  ['local authority', 'jurisdictions'],
  ['police force', 'jurisdictions'],
  ['asylum seeker', 'people'],
  ['gang member', 'people'],
  ['family member', 'people'],
  ['asylum case', 'cases'],
  ['court case', 'cases'],
  ['removal order', 'orders'],
  ['court date', 'hearings'],
  ['court hearing', 'hearings'],
  ['nation state', 'countries'],
  ['member state', 'countries'],
  ['traffic stop', 'other'],
  ['covid case', 'other'],
  ['class member', 'people'],
  ['field office', 'offices'],
  ['state department', 'other'],
  ['executive order', 'other'],
  ['body count', 'deaths'],
])

/** Units of people's deeds and papers, never of people. */
export const PEOPLE = 'people'
/** What the codebook has no unit for; the words as printed say what it is. */
export const OTHER = 'other'
/** Units that a number in brackets after a place name never counts: the place is one of them. */
export const PLACES = new Set(['jurisdictions', 'countries', 'offices'])

import { wordSet } from './word-list'

/** The words an act is told by, as token sequences in lower case; "~" stands for up to three words. */
const ACTS: Record<string, string> = {
  encountered: 'encountered | encounter | encountering',
  arrived:
    'arrived | arriving | entered the country | came to the country | crossed the border | entering the country',
  'living-in-country':
    'living in ~ country | living in the u . s | living in the united states | residing in | in the country illegally',
  'at-large': 'at large | on the loose | roaming | roam | free to roam | roaming free',
  targeted: 'targeted | targeting | targets',
  arrested:
    'arrested | arrest | arresting | apprehended | apprehend | apprehending | nabbed | rounded up | took into custody | taken into custody',
  're-arrested':
    're - arrested | rearrested | arrested again | taken back into custody | picked up again | back in custody | caught again | recaptured',
  charged:
    'charged with | charged in | were charged | was charged | facing charges | face charges | faced charges | accused of | pending criminal charges | pending charges | a pending charge | pending ~ charges | charges pending | facing ~ charges | indicted | prosecuted | charged',
  'charged-immigration':
    'issued notices to appear | issued a notice to appear | served with notices to appear | placed in removal proceedings | placed in deportation proceedings | put in removal proceedings',
  'not-charged': 'not charged | never charged | not been charged | without charges',
  convicted:
    'convicted of | convicted for | convicted on | convicted in | previously convicted | found guilty | pleaded guilty | convicted | with a conviction | with convictions | with criminal convictions | had a conviction | has a conviction | have a conviction | had convictions | have convictions | have prior convictions | had prior convictions | have criminal convictions | had criminal convictions | criminal convictions | prior convictions',
  'convicted-or-charged':
    'convicted or charged | convicted of or charged with | charged or convicted | charged with or convicted of',
  committed: 'committed | commit | committing | responsible for committing',
  'no-criminal-record':
    'no criminal record | no criminal records | no criminal history | no criminal convictions | no convictions | have neither | had neither | with neither | without criminal convictions | without criminal records | without a criminal record | without any criminal',
  're-offended':
    're - offended | re - offend | reoffended | reoffend | re - offending | go on to commit | went on to commit | gone on to commit | commit more crimes | committed more crimes | commit additional crimes | committed new crimes | commit new crimes',
  harmed: 'injured | wounded | hurt | assaulted',
  'booked-in': 'booked into | booked in | book in | booked',
  held: 'held | hold | holding | holds | detains | detained | detaining | detain | locked up | in custody | in detention | behind bars | in ~ custody | incarcerated | jailed | imprisoned',
  'detention-capacity':
    'capacity to hold | capacity to detain | capacity of | capacity for | detention capacity | funded ~ beds | funding for | quota of | mandate of',
  died: 'died | die | dying | killed | dead | were killed | death of',
  issued:
    'issued | issue | issuing | sent | received | lodged | lodge | lodging | placed detainers | filed | file detainers | sent detainers',
  honored:
    'honored | honor | honoring | honoured | complied with | comply with | complying with | turned over to ice | handed over to ice | handed over to federal | turned over to federal',
  declined:
    'declined | declining | ignored | ignore | ignoring | denied | rejected | turned down | turned away | thrown out | threw out | said no to | brushed off | not honored | not been honored | not honoring | did not honor | disregarded',
  'refused-to-honor':
    'refused to honor | refusing to honor | refuse to honor | refuses to honor | refused to comply | failed to honor | failing to honor | fail to honor | declined to honor | refusal to honor | refused to hold | refused to cooperate | refused to detain | refused to hand over | refused',
  'refused-by-country':
    'refuse to take back | refused to take back | refuses to take back | refusing to take back | refuse to accept | refused to accept | refusing to accept | not take ~ back | recalcitrant | uncooperative countries | refused to issue travel | would not accept',
  transferred:
    'transferred | transfer | transferring | handed over | hand over | turned over | turn over | moved to',
  released:
    'released | release | releasing | releases | freed | frees | freeing | let go | let loose | turned loose | set free | let out | walked out | discharged | walked free | walk free | walking free | walks free | mass - release | mass - released | put back on | let back | dumped | bailed out | bonded out | back on the streets | back onto the streets',
  'released-by-court':
    'given bond | granted bond | bond by an immigration judge | ordered released | released on bond | ordered free | posted bond',
  'released-at-discretion':
    'released at ~ discretion | released due to ~ prosecutorial discretion | released because of ~ discretion | released under ~ discretion',
  'released-to-supervision':
    'released under supervision | released to supervision | released on supervision | released on orders of supervision | released under orders of supervision | placed on supervision | released on parole | paroled | released on recognizance',
  'planned-for-release':
    'will be released | would be released | to be released | planned to release | plans to release | planning to release | slated for release | scheduled for release | set for release',
  'not-released':
    'not released | never released | not been released | in other prisons | in other jails | still in ~ jail | still in custody | stayed in jail | remained in jail',
  'under-supervision':
    'under supervision | under orders of supervision | on supervision | ankle monitors | monitored | under ~ supervision | alternatives to detention',
  'on-national-docket': 'on the national docket | on ~ national docket',
  'on-non-detained-docket':
    'on ~ non - detained docket | on ~ nondetained docket | non - detained docket | nondetained docket | not detained | not in custody | not being held | not being detained | not in ~ detention | not held | non - detained',
  'on-docket': 'on ~ docket | docket',
  'ordered-removed':
    'ordered removed | ordered deported | orders of removal | order of removal | orders of deportation | final orders of removal | removal orders | deportation orders',
  'not-removed':
    'not removed | not deported | not been removed | not been deported | never deported | never removed | remain in the country | remain in the united states | remained in the country | still in the country | still here | failed to deport | failed to remove | still face deportation',
  removed:
    'removed | remove | removing | removes | deported | deport | deporting | deports | expelled | expelling | sent home | sent back | kicked out | repatriated',
  returned: 'returned | voluntarily returned',
  'removed-or-returned':
    'removed or returned | removed and returned | removing and returning | removing or returning | remove or return | deported or returned | removed , returned',
  'self-deported':
    'self - deported | self - deporting | self - deport | voluntarily self - deported | left voluntarily | voluntarily left | departed voluntarily',
  'removed-or-self-deported':
    'deported or self - deported | removed or self - deported | left the country | left the united states | left the u . s | leaving the country | leaving the united states',
  projected:
    'on pace to | on track to | projected to | expected to deport | plans to deport | planning to deport | may be released | could be released | would deport | will deport | wants to deport',
  'missed-hearing':
    'failed to appear | fail to appear | failing to appear | failed to show up | did not appear | did not show up | missed ~ hearing | missed ~ hearings | missed ~ court',
  'not-served-notice':
    'not served with | not been served | not received a notice to appear | not received notices | no notice to appear | not issued notices to appear | not given notices | not issued a notice',
  'lost-track-of':
    'lost track of | lost | missing | unaccounted for | could not account for | cannot account for | whereabouts',
  'not-reached': 'could not be reached | did not answer | could not reach | unable to reach',
  registered: 'registered as sex | registered as a sex | registered sex',
  'not-registered':
    'not registered | not register | did not register | failed to register | failing to register | not properly registered | unregistered',
  'not-required-to-register': 'not required to register',
  informed: 'were informed | was informed | had been informed',
  'not-informed': 'not informed | not been informed',
  listed:
    'listed | lists | listing | identified | identifies | identify | named in | names | cataloged | included in ~ list',
  surveyed: 'surveyed | interviewed | sampled | polled | visited | reviewed',
  funded:
    'funded | spent | spend | spending | budgeted | paid | pay | appropriated | allocated | awarded | granted | authorized | requested | donated | cost | costs | costing | costing',
  cut: 'cut | slashed | eliminated | laid off',
}

/** One way of telling an act. */
export interface ActPhrase {
  words: string[]
  act: string
}

/** By first word, longest first. */
export const ACTS_BY_FIRST = new Map<string, ActPhrase[]>()
const phrases: ActPhrase[] = Object.entries(ACTS).flatMap(([act, list]) =>
  list.split('|').map((phrase) => ({ words: phrase.trim().split(/\s+/), act })),
)
for (const phrase of phrases.sort((a, b) => b.words.length - a.words.length)) {
  const first = phrase.words[0] ?? ''
  ACTS_BY_FIRST.set(first, [...(ACTS_BY_FIRST.get(first) ?? []), phrase])
}

/** Unit of what is counted to the act its noun tells: "19 of the releases" were released. */
export const ACT_OF_UNIT = new Map<string, string>([
  ['releases', 'released'],
  ['removals', 'removed'],
  ['deaths', 'died'],
  ['arrests', 'arrested'],
  ['encounters', 'encountered'],
  ['book-ins', 'booked-in'],
  ['beds', 'detention-capacity'],
])

/** Acts whose patient is a person, so that a bare number before them counts people. */
export const ACTS_OF_PEOPLE = wordSet(`
  encountered at-large arrested re-arrested charged convicted convicted-or-charged committed
  no-criminal-record re-offended harmed booked-in held died released released-by-court
  released-by-local-agency released-at-discretion released-to-supervision planned-for-release
  not-released under-supervision on-national-docket on-non-detained-docket on-docket ordered-removed
  not-removed removed returned removed-or-returned self-deported removed-or-self-deported
  missed-hearing not-served-notice lost-track-of transferred not-registered registered informed
  not-informed living-in-country not-charged not-required-to-register not-reached
`)

/** Who let somebody out decides which release it was. */
export const LOCAL_AGENTS = wordSet(
  'local sanctuary sheriff sheriffs county counties city cities jail jails police jurisdiction jurisdictions municipalities prison prisons deputies enforcement',
)
export const COURT_AGENTS = wordSet('judge judges court courts ruling')

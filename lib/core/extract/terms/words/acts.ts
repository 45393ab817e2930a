/** Letting people out of custody. */
export const RELEASE_VERBS = 'release free discharge parole re-release'
/** What the immigration agencies do to people. */
export const AGENCY_VERBS =
  'deport remove expel repatriate apprehend encounter arrest rearrest re-arrest recapture re-detain redetain'
/** Asking local bodies to hold people. */
export const ISSUE_VERBS = 'issue lodge place file send submit serve request'
/** Holding people. */
export const HOLD_VERBS = 'detain hold jail incarcerate imprison house'
/** Saying no. */
export const REFUSE_VERBS = 'refuse decline fail neglect'
export const REFUSE_NOUNS = 'refusal failure unwillingness'
/** Doing what a detainer asks. */
export const COMPLY_VERBS = 'honor honour comply cooperate co-operate collaborate'
export const COMPLY_NOUNS = 'cooperation collaboration compliance'
/** Nouns for a detainer turned down. */
export const REFUSAL_NOUNS = 'refusal denial rejection declination decline'
/** Turning a detainer down. */
export const DENY_VERBS =
  'decline deny ignore reject refuse disregard rebuff flout snub spurn disobey dishonor shrug'
export const SHIELD_VERBS = 'shield protect harbor harbour'
/** Verbs that start or stop an act and belong to it. */
export const ASPECT_VERBS = 'cease stop start begin continue resume quit halt'
/** Participles that say under what compulsion an act is done: "forced to", "not allowed to". */
export const CONTROL =
  'force allow require order compel oblige permit direct instruct authorize decide choose elect plan agree set vow attempt try refuse fail decline neglect'
export const CONTROL_ADJECTIVES = 'unable able unwilling willing free likely'
/** Where people are let out to. */
export const PLACES =
  'street community neighborhood neighbourhood country interior society public city state town county nation world population america united-states u.s us states area homeland road backyard suburb'
/** Where people are let out from. */
export const PRISONS =
  'custody prison jail detention facility center lockup cell incarceration confinement penitentiary docket'
/** What an agency asks for. */
export const DETAINERS = 'detainer'
/** Requests count as detainers beside one of the fronts. */
export const REQUESTS = 'request hold notice order warrant notification'
export const REQUEST_FRONTS =
  'detainer detention hold ice immigration transfer federal notification detainment custody administrative civil dhs'

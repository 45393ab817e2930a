/** Verbs of being somewhere: "living in the country illegally". */
export const BEING_VERBS =
  'living residing present staying remaining working lived live reside resided remain remained here'
export const COMING_VERBS =
  'reenter re-enter entered enter entering crossed cross crossing came arrived arriving reentered re-entered re-entering'
export const WITHOUT_LEAVE = 'illegally unlawfully'
/** What people without leave lack: "without legal status". */
export const LEAVE =
  'status authorization authorisation papers documents documentation basis permission visa visas residency'
export const DANGER_VERBS = 'pose poses posing present presents presenting represent represents'
export const DANGER_NOUNS = 'threat risk danger'
export const REMOVAL_NOUNS = 'removal deportation detainer detainers order orders warrant warrants'
/** Participles that belong to a plain word for people ("those removed", "people held"). */
export const PLAIN_PARTICIPLES =
  'held detained jailed incarcerated imprisoned released freed removed deported expelled arrested apprehended encountered processed booked nabbed seized snatched captured caught picked rounded swept scooped enrolled sprung flagged repatriated intercepted interdicted paroled bonded caged warehoused confined locked transferred monitored tracked targeted screened bused flown grabbed collared rearrested re-arrested ensnared handcuffed shackled loosed taken'
/** Those with a place or agent that may follow them. */
export const HELD = 'held detained jailed incarcerated imprisoned booked kept'

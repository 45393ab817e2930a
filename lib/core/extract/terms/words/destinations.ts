/** Terms on which people are let out: "on bond", "under supervision". */
export const TERMS_OF_RELEASE =
  'bond bail parole recognizance supervision probation monitoring monitors monitor conditions'
/** Where people are sent who are let out. */
export const RECEIVERS = 'sponsor relative family parent guardian'

/** Phrases that call people criminal, or say what became of them, without a noun for them. */
export const CRIMINAL_PHRASES = `
=worst =of =the =worst PEOPLE?
serve|served|serving|complete|completed|finish|finished DET? criminal|jail|prison? jail|prison? sentence|term
serve|served|serving DET? time
`
export const CHARGED_PHRASES = `
await|awaiting DET? trial|verdict|sentencing|prosecution
stand trial
`
export const HOME_PHRASES = `
refuse repatriation
delay|withhold|refuse|deny DET? travel-document
refusal =of DET? home-country|homeland|home-nation
`

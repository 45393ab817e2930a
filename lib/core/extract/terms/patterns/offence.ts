/** Offences with words of their own. */
export const OFFENCE_NOUNS = `
violation|violate =of? DET? federal|state|u.s|nation? immigration|border|drug|gun law
drunk|drunken|impaired driving
driving =under =the =influence
driving =while =intoxicated|=impaired|=drunk|=ascended
lewd conduct|act
illegal re-entry|reentry|entry
hit-and-run
drug possession|trafficking|dealing|smuggling|distribution
=fake id
`

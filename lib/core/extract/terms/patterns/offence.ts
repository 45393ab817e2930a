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
possession =of drug|cocaine|heroin|marijuana|methamphetamine|fentanyl|firearm|weapon|narcotic|child
driving =without =a? =license|=licence|=insurance
driving =on =a? =suspended license?
driving =with =a =suspended license
traffic|parking|vehicle|moving|immigration|civil|administrative|probation|parole|technical|code offense|infraction|violation|citation|stop
unlawful|illegal|improper entry|presence|reentry|re-entry|crossing|possession
entry =without =inspection
crime =of violence|=moral|=passion
indecent exposure|liberties|assault
failure =to =register|=stop|=yield
domestic abuse|battery|assault
resisting arrest
disorderly conduct
public intoxication
credit card fraud
benefit|visa|document|passport|marriage|welfare|voter fraud
human|sex|labor|child|drug|gun|weapons|people smuggling|trafficking
child pornography|molestation|abuse|endangerment|rape
drive-by shooting
home invasion
deadly conduct
dui|dwi arrest|charge|crash
illegal|unlawful|improper entry =or|=and reentry|re-entry
`

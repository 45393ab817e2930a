/** Phrases that call people criminal, or say what became of them, without a noun for them. */
export const CRIMINAL_PHRASES = `
=worst =of =the =worst PEOPLE?
serve|served|serving|complete|completed|finish|finished DET? criminal|jail|prison? jail|prison? sentence|term
serve|served|serving DET? time
pay|paid|paying PRON debt =to? society?
sentence|sentenced =to DET? year|month|life|=death|prison|jail =in? prison|jail?
do|did|done time =in prison|jail
finish|finished|serve|served|complete|completed PRON|DET? ADJ? criminal|prison|jail? sentence|term|time
repeat|career|habitual|serial|violent|known|suspected|alleged offender|criminal
member =of DET? gang|cartel|ms-13|=tren|mafia|terrorist
member =of =tren =de =aragua
have|has|had DET? lengthy|long|criminal|extensive|violent rap-sheet
run|ran =afoul =of DET? law
gang|cartel|terrorist|terrorism tie|link|affiliation|connection|membership
tie|link|affiliation|connection =to|=with DET? gang|cartel|ms-13|terrorism|terrorist|=tren
break|broke|broken|breaking DET? law =again
`
export const CHARGED_PHRASES = `
await|awaiting DET? trial|verdict|sentencing|prosecution
stand trial
=on trial
face|facing|faced DET? trial|prosecution|count|indictment =for|=on? OFFENCES?
=under indictment|prosecution
await|awaiting DET? criminal trial|case|hearing|proceeding
=booked =on|=for OFFENCES
=jailed|=held|=arrested|=booked|=detained =on =suspicion =of OFFENCES
hauled =before|=into DET? judge|court
=hit|=slapped =with DET? charge
arraigned =on|=for OFFENCES
`
export const HOME_PHRASES = `
refuse repatriation
delay|withhold|refuse|deny DET? travel-document
refusal =of DET? home-country|homeland|home-nation
refusal|unwillingness =of DET? country|government|nation|state =to =take|=accept|=receive
no|DET? other? country =willing|=prepared|=ready =to =take|=accept|=receive PRON? =back?
no =other country =would|=will =take|=accept|=receive PRON? =back?
block|blocked|blocking|reject|rejected|rejecting DET? deportation|removal|repatriation flight
stall|stalled|slow|slow-walk DET? travel-document|repatriation
not|=never cooperate =with DET? removal|deportation|repatriation
readmission|repatriation agreement
agree|agreed|agreeing =to =take|=accept|=receive DET? deportee|PEOPLE =back?
country|nation deem|call|label|list =as? recalcitrant|uncooperative|noncooperative
recalcitrant
slam|slammed|shut|close DET? door =on > PEOPLE|=them|=deportees
turn|turned =away|=back DET? deportation|removal flight|plane
=won't =have PRON? =back
`
/** How people came, or that they never did wrong, said without a noun for them. */
export const PEOPLE_PHRASES = `
sneak|sneaked|snuck|slip|slipped =across|=over|=into|=through|=past DET? border|country|u.s|us|united-states
jump|jumped|hop|hopped DET? border
enter|entered|entering|cross|crossed DET? country|u.s|us|united-states|border =without inspection|authorization|permission|papers
=never broken|=broke|=break|=committed DET? law|crime
not commit|committed DET? crime
law-abiding
overstay|overstayed|overstaying DET? visa|permit|visas
here =illegally|=unlawfully|=legally|=lawfully
in DET? country|u.s|us|united-states =legally|=lawfully
no criminal record|history|past|background =or arrest|conviction|charge
=clean record
foreign-born
potentially deportable
=never =been =in =trouble =with DET? law
cross|crossed|enter|entered =into DET? NP =without inspection|authorization|permission|papers
bad guy|hombre|actor|apple
`
/** Convictions in other words. */
export const CONVICTED_PHRASES = `
finding =of guilt
guilty plea|verdict|finding
plead|pled|pleading guilty =to OFFENCES
plead|pled|pleading guilty =in
=found guilty =by
`

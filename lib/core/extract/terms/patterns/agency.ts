/** What the immigration agencies do, as verb phrases. */
export const AGENCY_PHRASES = `
take|taken|took|taking PRON? =back? =into DET? CUSTODY
take|took|taking ~ PEOPLE + =into DET? CUSTODY
take|took|taken|taking|assume|assumed custody =of?
book|booked =into DET? CUSTODY
pick|round =up > PEOPLE
pick|round PRON =up
=picked|=rounded =up > =by|=at|=in|=on|=during
track PRON? =down > PEOPLE
send|fly PRON? =home
return PRON =home
send|sent|sending|return|returned|returning PRON? =back? =to DET? home-country|country|homeland|home-nation|nation
start|begin|initiate|open|commence|launch DET? removal|deportation|immigration proceeding
place|placed|put PRON? =in|=into DET? removal|deportation|immigration proceeding
prioritize|prioritized|prioritizing|target|targeted|targeting|slate|slated|eligible|schedule|scheduled =for removal|deportation|arrest
order =removed|=deported
order =of removal|deportation
final order =of? removal|deportation?
issue|serve|provide|receive|give DET? notice =to appear
notice =to appear
back =into DET? custody
unable =to keep track =of
=not able =to account|monitor|locate|track
targeted operation|enforcement|raid|arrest
incapable =of monitor|track|locate|find|remove|deport|initiate
fail =to monitor|track|locate
lose|lost|losing track =of
keep|kept|keeping track =of PEOPLE
lose > NUM
lose > migrant|unaccompanied|missing
unable =to monitor|track|locate|find|remove|deport
face|facing|faced deportation|removal
re-arrest
enforcement removal operations
`

/** What the immigration agencies do, as verb phrases. */
export const AGENCY_PHRASES = `
take|taken|took|taking PRON? =back? =into DET? CUSTODY
take|took|taking ~ PEOPLE =of? COUNTRY? + =into DET? CUSTODY
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
=picked|=rounded =up > =inside|=outside|=from|=near|=after|=while|=when|=upon|=over
pick|round =up ~ PEOPLE + =again
send|sent|sending|fly|flown|flew|ship|shipped|return|returned|returning|deport|deported PRON? =back? =to COUNTRY
send|sent|sending|fly|flown|flew|ship|shipped ~ PEOPLE + =back? =to COUNTRY
put|placed PRON? =on DET? plane|deportation|removal|flight flight?
nab|snatch|seize|capture|grab|collar|corral|catch > PEOPLE
=nabbed|=snatched|=seized|=captured|=grabbed|=caught|=collared > =by FEDERAL
=caught =at|=near|=crossing DET? border
no|not ADJ? way|method|system|process|mechanism|means =to|=of|=for track|monitor|locate|count|follow|account
lack ADJ? way|method|system|process|mechanism|means =to|=of|=for track|monitor|locate|count|follow|account
no idea =where PRON BE
not know =where PRON|DET PEOPLE? BE
do|does|did not track|monitor > PEOPLE|=them|=how|=where
withdraw|lift|rescind|cancel|drop DET? detainer|hold
=withdrawn|=rescinded|=lifted|=canceled|=cancelled > =by FEDERAL
=withdrew > NUM
detain|arrest|deport =and release
final|pending|outstanding|standing|such order =of removal|deportation
order =of? removal|deportation =in =absentia
in-absentia order =of? removal|deportation
in-absentia removal|deportation order?
third-country removal|deportation
workplace|worksite|immigration|ice|early-morning|courthouse sweep|raid|roundup|operation|blitz
take|taken|took =away > =by FEDERAL
track =down =and arrest|deport|remove|detain
re-detain
self-deportation flight
fugitive operation
seek|sought =for? removal|deportation > PRON
fast-track|expedited removal|deportation
expedited removal
mass-deportation|mass deportation|removal|arrest|detention? campaign|plan|effort|agenda|machine|machinery|operation|program
interior|immigration|border|worksite enforcement
pursue|pursuing deportation|removal
hand|serve PRON DET? notice =to appear
ice surge
sweep|swept|sweeping =up > PEOPLE|NP
=swept =up =in
boot|booted|kick|kicked|toss|tossed|throw|thrown|ship|shipped PRON? =out|=from|=back =of? DET? country|u.s|us|united-states
face|facing|faced DET? boot
voluntary|administrative return
=cannot|=can't|=couldn't locate|find|track|account|monitor|trace =for? > PEOPLE|NUM|=them|thousand|hundred
not able? =to? locate|track|trace|account =for? > PEOPLE|NUM|=them|thousand|hundred
lose|lost|losing contact|touch =with
=tracked =down
nab|snatch|seize|grab|collar > =him|=her|=them
monitor|track DET? location|status|whereabouts|movement =and? location|status|whereabouts?
escort|escorted ~ PEOPLE + =to COUNTRY
=kicked|=booted =out > MARK|=of|=in|=by
order =removed|=deported =in =absentia
no idea =where > PEOPLE|NUM|most|many|=the
send|sent|sending PRON =packing
=packed =off > =to|=on|MARK
hunt|hunting|hunted =for|=down > PEOPLE|NUM|=them|=him
look|looking =for > PEOPLE
go|went|going =after > PEOPLE
come|came|coming =for > PEOPLE
lose|lost|losing sight =of
misplace|misplaced > PEOPLE|NUM
=lost =in DET? paperwork|shuffle
haul|hauled|drag|dragged|cart|carted|whisk|whisked PRON? =away|=off|=out
snag|snagged|scoop|scooped > PEOPLE
=scooped|=swept =up
=forgotten > MARK|=by
=forgot =about? > PEOPLE|=them|=him|=her
`

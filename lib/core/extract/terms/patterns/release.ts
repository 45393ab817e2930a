/** Being let out, in other words than "release". */
export const RELEASE_PHRASES = `
give|grant|post|make|set|pay|offer|order PRON? DET? bond|bail
bond =out
bail =out =of CUSTODY
walk|walked|walking =out =of? DET? front? =of? CUSTODY|door|courthouse
walk =out =of CUSTODY|door
walk =out =the door
walk =free
go|walk|set|let|roam|remain|run PRON? =free
let PRON? =go|=out
live =freely =in PLACE?
turn|cut|set|let PRON =loose DEST?
turn|cut|set|let =loose DEST?
turn|cut|set|let ~ PEOPLES + =loose|=free|=go DEST?
=on =the =loose
at-large
=free =to roam
roam DET? street|country|neighborhood|community|u.s|united-states
roam =freely|=free DEST?
=got =out =of? CUSTODY?
return =to DET? american|local|our? street|community|neighborhood
put|dump PRON =to|=into|=onto|=on|=in DET? american|local|our? street|community|neighborhood
make|making|made PRON =way DEST
return|put|dump|send PRON? =back =to|=into|=onto|=on|=in DET? american|local|our? street|community|neighborhood|public|society|population|streets
dump PRON =at|=on|=in|=outside NP
=back INTO
place|placed =with DET? sponsor|relative|family
resettle|resettled
electronic monitoring
transfer|transferred|transferring PRON? =to FEDERAL
transfer|transferred|transferring PRON? =to|=into|=from DET? CUSTODY
prison|jail break
catch-and-release
let|lets|letting|turn|turned|cut|set ~ PEOPLES + =walk|=out|=slip|=roam =free|=out|=away|=freely? =of? CUSTODY?
let|lets|letting =him|=her|=them|=us|=you|=people =walk|=slip|=roam =free|=out|=away|=freely? =of? CUSTODY?
=walked|=walk|=walking =out|=away|=free > MARK|=on|=under|=without|=after|=before
=walk|=walked|=walking =free
=let|=letting =out|=loose|=go|=off
spring|sprung PRON =from CUSTODY
unleash|unleashed|unleashing =on|=onto|=into|=upon DET? american|local|our? street|community|neighborhood|public|society
unleash|unleashed|unleashing ~ PEOPLE + =on|=onto|=into|=upon DET? american|local|our? street|community|neighborhood|public|society
=on =our street
=back =out? =on DET street
=back =in DET? community
wear|wearing|wore|given|gps|fitted|fit =with? DET? ankle|gps|electronic monitor|bracelet|device
wear|wearing|wore ankle-monitor|ankle-bracelet
=fitted|=outfitted|=equipped =with ankle-monitor|ankle-bracelet
check =in =with FEDERAL
report =to FEDERAL
regular|periodic|annual|monthly|weekly|routine|ice|immigration check-in
check-in =with FEDERAL
move|moved|transfer|transferred =to CUSTODIES
transfer =to|=into|=from FEDERAL|CUSTODY
=eligible =for bond|bail|release|parole
grant|granted|granting|deny|denied PRON? parole|bond|bail|release
release =order|valve
order =released|=freed
=released =on =own =recognizance
own recognizance
=free =on bond|bail
bond|bail hearing|amount|payment
early release
mass release
release =from CUSTODY
resettle|resettled PRON? =in|=across|=with
place|placed|placing|release|released|hand|handed =to|=with DET? ADJ? sponsor|=relatives|=guardians|family
place|placed|placing ~ PEOPLE + =with DET? ADJ? sponsor|relative|family|guardian|stranger
electronic|gps|ankle monitoring|tracking
intensive supervision appearance? program?
wave|waved|waving PRON? =through|=in|=into DET? country|border?
=let =in > MARK|=last|=by|=at|=during|=since|=under|=through
transfer|transferred|transferring|hand|handed ~ PEOPLE + =to FEDERAL
let|lets|letting =him|=her|=them|=us|=you|=people =stroll|=waltz|=slip|=go =out|=off|=away =of?
=on =the =lam|=run|=lamb
=transferred > =by|MARK|=within|=between|=among|=across|=out
transfer =between|=among|=to|=into|=from CUSTODIES
wave|waved|waving PRON =out =of? DET? door?
walk|get|got|go|walking =around? scot-free
=let =into|=in DET? country|united-states|u.s|us
show|shown|showing =him|=her|=them =the =door
=out =on DET street
open|opened|opening DET? jail|prison|cell|jailhouse door|gate
=bailed =out
=sprung > MARK|=by|=on
=loosed =on|=upon|=into DET? street|public|community|city
slip|slipped =through DET? net|finger|hand
=turned =out =of CUSTODY
=put =out =on DET? street
`
/** Release as a noun with its time or manner. */
export const RELEASE_NOUNS = `
release date|time
ankle-monitor|ankle-bracelet
supervised release
order =of supervision|recognizance
`

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
`
/** Release as a noun with its time or manner. */
export const RELEASE_NOUNS = `
release date|time
ankle-monitor|ankle-bracelet
supervised release
order =of supervision|recognizance
`

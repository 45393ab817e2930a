/** Fixed words of judgement. */
export const EVALUATION_FIXED = `
wake-up-call
wake-up call
record number|high|low|level|pace|total
record-breaking|record-setting number|pace|level|total?
all-time high|low
defy|defies =all? common-sense|logic|belief|reason
conclusively|clearly|definitively prove|show
speak =for =itself|=themselves
number|fact|figure DO? NOT lie
set DET? record =straight
cherry-pick|exaggerate|inflate|distort|twist|misrepresent|fudge|manipulate|massage|doctor|overstate|understate|misstate|misconstrue|misread|misinterpret|falsify DET? number|figure|data|statistic|report|fact|evidence|record|finding|truth|count|threat|risk
slap =in DET? face
dereliction =of duty
abuse =of power|authority
lack =of =transparency|=accountability|=leadership|=oversight|=coordination|=evidence
=out =of =control
=out =of =context
=by =design
fall|fell|fallen =through DET? crack
turn|turned|turning DET? blind eye
political stunt|agenda|theater|theatre|football|calculus|game|ploy
fail|failed =us|=miserably
make|made =no =sense
human cost|suffering|toll
gold standard
fake news
not accurate|true|clear|reliable|credible
urgent issue|matter|need|problem|situation
no legitimate|credible|hard|real? evidence|proof|basis
misrepresent|exaggerate|fudge
largest group
highest|largest|lowest =number|rate
smoke =and mirror
`
/** Nouns that judge only beside a judging adjective. */
export const FAILED = `
failed policy|approach|leadership|experiment|strategy|border|immigration|system
alarming|disproportionate rate
disproportionately|unusually|alarmingly|unacceptably|extraordinarily|shockingly ADJ rate|number|level|share
`

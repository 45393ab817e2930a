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
revolving door
revolving-door
open door
rubber stamp
slap =on DET? wrist
free pass
get-out-of-jail-free|get-out-of-jail card
magnet|haven > =for NP
safe haven
breeding ground
ticking time? bomb
drop =in DET? bucket
not DET? rounding error
rounding error
tip =of DET? iceberg
smoking gun
double standard
witch hunt
red herring
dog whistle
perfect storm
green light
welcome mat
dog-and-pony show
apple =and|=to orange
=lie|=lies =and|=or =statistics
worth celebrating
word =games
=bean =counting
bend|bent|bending DET? truth|number|rule
bear|bore|borne =that|=this|=it =out
not =bear =that|=this|=it =out
not =add =up
not =tell =the =whole|=full =story
nobody|=no =one =knows|=know =for =sure
nobody|=no =knows =for =sure
nobody =knows
=no =one =knows
no =way =to know
not|impossible =to know|=verify|=say
impossible|difficult|hard =to verify|=confirm|=compare
not clear|known|certain|possible|comparable|verified|confirmed
incomplete =at =best
misleading =at =best
=at =odds =with
=blown =out =of =proportion
=out =of =touch|=step|=hand
=broken =beyond =repair
=off =the =charts
=through =the =roof
=beyond =the =pale
=asleep =at =the =wheel
=over =and =over
cook|cooked|cooking DET? book
pad|padded|padding DET? number|figure|statistic|count
cherry-picked number|figure|data|statistic
move|moved|moving DET? goalpost
sweep|swept =under DET? rug
lay|laid =bare
common-sense solution|measure|step|reform|policy
political witch? hunt|prop|pawn|points|point|cover|motive|posturing|expediency|pressure
politically motivated
fear|scare mongering|tactic|campaign
scare tactic
cover =up
=whitewash
=worse =than =expected|=reported|=thought
victory|win|blow|setback =for PUBLIC|=the|immigrant
step =in =the =right|=wrong =direction
historic|unprecedented|record|dramatic|sharp|steep surge|spike|drop|rise|increase|decline|low|high|number|level|pace|jump
substantially|significantly|dramatically|vastly|greatly|much improved|better|worse
sheer number|scale|volume|scope
staggering|alarming|shocking|stunning|troubling|disturbing|eye-popping number|figure|total|statistic|rate|increase|rise|level
lack =of =resources|=care|=oversight|=context|=clarity|=data|=planning|=communication
no|little|scant|zero evidence|proof|basis|merit|truth|oversight|accountability|transparency
without evidence|proof|basis|merit|foundation
raise|raised|raises DET? question|alarm|concern
moral|national|absolute|total|utter|complete disgrace|failure|outrage|shame|stain
failure =of leadership|=government|=oversight
failure =at =every =level
system|systemic failure
slipping|slip|slipped =through DET? crack
=dead =wrong
=flat =wrong
=simply|=just|=plain =wrong
waste =of taxpayer|money|time|public|resource money|dollar|resource?
manufactured crisis|panic|outrage
breaking point
stretched =thin|=past =its? breaking? point?
=nothing =short =of NP
public-relations|pr stunt|exercise
=twisted|=inflated|=manipulated|=distorted|=misrepresented|=exaggerated|=misread|=massaged|=padded|=cooked > MARK|=by|=to|=for|=in
=wide =open
rife|riddled|fraught =with NP
poor|lax|sloppy|shoddy|inadequate|weak|spotty record-keeping|recordkeeping|performance|oversight|management|planning|communication|coordination|tracking
death trap
black hole
house =of =cards
kangaroo court
far =from clear|certain|perfect|complete|=over
anything =but humane|safe|transparent|clear|accurate
held =together =with =tape|=duct
stand|stands|stood =down > MARK|=and
miscarriage =of =justice
crime wave
broken|empty promise
numbers|shell|guessing|blame|waiting game
sleight =of hand
lip service
window dressing
blank check|cheque
sitting duck
wild west
powder keg
turning point
mixed bag
cold comfort
gut punch
kick =in DET? teeth
last straw
free-for-all
race =to DET? bottom
house =of horrors
dumping ground
fig leaf
paper tiger
straw man
elephant =in DET? room
moving target
guesswork
half =of? DET? story|picture|truth
half-measure
back door
hellhole
no-brainer
nonstarter
band-aid
smear campaign
=on =steroids
worst fear|nightmare
`
/** Nouns that judge only beside a judging adjective. */
export const FAILED = `
failed policy|approach|leadership|experiment|strategy|border|immigration|system|reform|promise|oversight|response
alarming|disproportionate rate
disproportionately|unusually|alarmingly|unacceptably|extraordinarily|shockingly ADJ rate|number|level|share
`

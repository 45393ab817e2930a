/** What is said to have followed or to threaten. Verb phrases; adverbs of manner before them belong. */
export const CONSEQUENCE_VERBS = `
reoffend
re-offend
go on to commit DET? crime|offense|felony|offence
commit DET? =additional|=more|=new|=further|=other|=another|=future|=subsequent|=fresh DET? violent|serious|sex|heinous? crime|offense|felony|offence|murder|act
commit DET? crime|offense|felony|offence =again
kill|murder|rape|assault|victimize|terrorize|attack|harm|injure|prey? again
go|went on to kill|murder|rape|assault|victimize|attack|reoffend|re-offend
victimize NP
prey|preying =on NP
erode|undermine|damage|destroy|weaken|break|lose trust =with|=in|=between|=among NP
erode|undermine|damage|destroy|weaken|lose DET? community|public? trust
undermine|jeopardize|endanger|threaten|compromise|harm POSSESSOR ability =to =protect|=keep|=enforce|=carry|=do NP
undermine|jeopardize|endanger|threaten|compromise DET? public-safety|national-security
undermine|jeopardize|endanger|threaten|compromise|risk DET? safety|security|well-being|life|health =of NP
undermine|flout|violate DET? rule-of-law
endanger|jeopardize PUBLIC
put|putting|place|placing PUBLIC =of? NP? =at =risk
put|putting|place|placing PUBLIC =in =danger|=jeopardy|=harm
put|putting|place|placing public-safety =at =risk
make|making =it =harder|=difficult|=impossible ~ =for NP + =to VERB NP
make|making =it =harder|=difficult|=impossible
make|making DET? community|street|neighborhood|country|city|state|county|public|resident|american =less|=more? =safe|=safer|=dangerous|=unsafe
die =or|=and BE? =victimized|=injured|=hurt
die|died|dying =while? =in DET? CUSTODY
fail|failed|failure =to =appear|=show =up? =in|=for|=at|=to? DET? immigration? court? hearing|proceeding|date|court?
not ADV? register|registered
die|died|dying
=killed|=murdered|=raped|=assaulted|=injured > =by
unaccounted =for
go|went =missing
vulnerable =to HARMS
defiance =of DET? law
obstruction =of DET? justice|law|immigration|enforcement enforcement?
not ADV? appear|report =in|=for|=at|=before|=to DET? immigration? court|hearing|proceeding|date hearing|date?
not ADV? show =up =in|=for|=at|=to? DET? immigration? court|hearing|proceeding|date? hearing|date?
miss|missed DET? court|immigration? hearing|date|appearance
lose|instill|sow|spread fear
fear deportation|detention|arrest|removal
at =higher|=greater|=more? =risk =of|=for HARMS
abscond
vanish
self-deport
leave DET? country|united-states|u.s
depart DET? country|united-states|u.s
flee|fled =to? DET? justice|authority
tear|split|separate =apart? DET? family =apart?
deter|discourage NP =from =reporting|=coming|=cooperating
live|living =in fear
=afraid|=scared|=terrified|=fearful|=frightened
scare|frighten|terrify|intimidate DET? PUBLIC|PEOPLE|immigrant
scare|frighten|terrify|intimidate > =them|=us|=him|=her
fear =for PRON|DET? life|safety|family|child
=too afraid|scared|frightened =to VERB
chill =cooperation|=reporting
lose|lost|losing PRON life
cost|costing PRON|PUBLIC life
cost|costing life
take|took|taken PRON life
spend|spent NUM week|day|month =in DET? intensive|hospital|=coma care?
skip|skipped|skipping DET? court|immigration? hearing|date|court|appearance
not =turn|=turning =up =in|=for|=at|=to? DET? court|hearing|immigration court|hearing?
fail|failed|failing =to show|appear|report|turn =up?
go|went|gone|going =underground|=missing|=into =hiding
=pick|=picked|=arrested|=rearrested|=jailed =up? =again
=get|=got =picked|=arrested =up? =again
commit|committed =another|=new|=more|=additional|=further crime|offense|murder|rape
strike|struck|strikes =again
put|putting DET? life|safety|community|public|officer|agent|deputy =at|=in =risk|=danger|=jeopardy
put|putting public-safety|national-security =at|=in =risk|=danger|=jeopardy
make|makes|making PRON =less? safe|safer|unsafe
leave|left DET? community|public|resident|country|family =vulnerable|=exposed|=less
separate|separated|separating ~ PEOPLE + =from PRON child|parent|family
separate|separated DET? family|parent|child
=separated =from PRON child|parent|family|mother|father
tear|torn|tore =apart? family =apart?
leave|left child =behind|=without
drop|dropped =out =of =sight
=lost =track? =in =the =system
=self-deported|=self-deport
=harassed|=targeted =by =gangs
take|took|taking =advantage =of DET? child|kid|minor
=hospitalized|=hospitalised
=orphaned
=torn =apart
live|living =in terror|=shadows|=hiding
live|living =in =the =shadows
turn neighbor =into informant
cost taxpayer =$? NUMS?
gut|cripple|devastate|hollow =out? DET? economy|industry|community|business
=found =dead
=dead =in DET? CUSTODY
leave|left|leaving PRON? =in limbo
=in limbo
tear|tore|torn|separate|separated ~ PEOPLE + =from PRON child|baby|parent|family|mother|father|infant
deny|denied|denying medical? care|treatment|medicine|medication
hang|hanged =himself|=herself|=themselves
commit|attempt suicide
show|showed|showing =up =for|=in|=at|=to DET? immigration? court|hearing|proceeding hearing|date?
blood =on PRON? hand
pay|paid|paying DET? price
stay|stayed|staying =home|=inside|=indoors
keep|kept|keeping PRON? child|kid =home
=stop|=stopped coming|going =to
=gunned|=mowed|=cut|=struck =down
=shot|=stabbed|=left =dead
=slain|=slaughtered|=maimed
=carjacked|=robbed|=beaten|=stabbed|=molested > =by
`
/** What threatens, as a noun. */
export const CONSEQUENCE_NOUNS = `
threat|danger|menace|risk =to DET? public-safety|national-security|public|community|society|country|safety|security|american|citizen|resident|officer|neighborhood|people|life|family
risk =of =flight|=absconding|=harm|=violence|=death|=escape
flight risk
public-safety threat|risk|danger|concern|hazard|crisis|issue
national-security threat|risk|danger|concern
security threat|risk
risk =of exploitation|trafficking|abuse
trafficking|exploitation victim
mass-exodus
death-toll
consequence =for PUBLIC
death =in DET? CUSTODY
recidivism
recidivism rate
self-deportation
fear =of deportation|detention|arrest|removal|retaliation
fear =of deportation|detention|arrest|removal =or|=and deportation|detention|arrest|removal
=deadliest year|month|week?
unsanitary|overcrowded|inhumane|dangerous living? condition
medical emergency
natural cause
cause =of death
loss =of life|trust
threat|danger|menace|risk|hazard|harm =to DET? others|=themselves|=us|=law =enforcement?
risk =to DET? public-safety|national-security|safety
danger =on american|our road
chilling effect
climate|atmosphere|culture =of fear
fear =in DET? community|neighborhood
fear =among PUBLIC|PEOPLE
family separation
separation =of family|child|parent
missed|skipped court|immigration? hearing|date|appearance|court
no-show rate?
failure =to appear|=show
in-absentia rate
labor shortage
staffing shortage
repeat offense
trafficking|exploitation|abuse risk|danger
risk|danger =of reoffending|re-offending|recidivism|flight
medical neglect
sexual abuse =in DET? CUSTODY
overcrowded|unsanitary|filthy|squalid|inhumane|dangerous|crowded|deplorable|poor|harsh living? condition|facility|cell
condition =in|=inside|=of DET? CUSTODY
public-safety

trust =between|=in|=with DET? PUBLIC|police|immigrant community?|police?|immigrant?
voluntary departure
threat|danger|menace|risk =to DET? public-safety|national-security|safety|security|community|public =or|=and DET? public-safety|national-security|safety|security|community|public
hunger strike
denial|lack =of medical care|treatment
suicide attempt?
`
/** What has become of children, said of them after "are" or "were". */
export const CHILDREN_PREDICATES = `
missing
=lost
vanished
=exploited
=trafficked
`

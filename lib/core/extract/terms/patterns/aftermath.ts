/** What followed for people, families, towns, work and the law: more of what is said to have happened or to threaten. */
export const AFTERMATH = `
split|rip|tear|torn|tore|break|broke|broken|breaking|pull|wrench|wrest|rend|destroy|shatter|wreck|ruin|devastate|uproot|upend =up|=apart? DET? family|home|household|life|marriage|community|neighborhood =apart|=up?
split|rip|tear|pull|wrench DET? family|parent|child|mother|father|baby|kid|household =apart|=away|=up
=ripped|=torn|=wrenched|=pulled|=taken|=snatched|=separated|=kept =apart|=away? =from DET? family|child|kid|mother|father|parent|home|baby|wife|husband|spouse|loved|community one?
perish|perished|perishing =while? =in|=inside|=under|=at? DET? CUSTODY?
die|died|dies|dying =inside|=alone|=behind|=while =bars|=detained|=jailed|=held?
drop|dropped =dead
=passed|=passes =away
=lost =consciousness
fall|fell|fallen ill|sick
=fall|=fell|=falls =prey|=victim =to NP
beg|begged|begging|plead|pleading =for insulin|medicine|medication|help|water|food|care|mercy|doctor|treatment|life|release
sleep|sleeping|slept|sleeps =on DET? cold|concrete|bare? floor|mat|ground|concrete|bench|cot
=crammed|=packed|=crowded|=stuffed|=jammed =into|=in|=like|=onto DET? NP
=standing =room =only
=denied|=refused|=lacked|=lacking|=lack|=without DET? medical|adequate|legal|mental|proper|basic|health? health? care|treatment|medicine|medication|insulin|counsel|lawyer|hearing|food|water|hygiene|representation|showers
=going|=went|=go|=gone =without food|medicine|medication|water|care|pay|meals|=sleep|=a|=their
skip|skipping|skipped|avoid|avoiding|miss|missing DET? school|work|church|clinic|doctor|hospital|medical|mass|class|court pickup|visit|appointment|care|drop-off|=for? =fear? =of? NP?
keep|keeping|kept|stay|staying|stayed =away|=home|=inside|=indoors|=out =from =school|=work|=church|=court|=clinics
=afraid|=scared|=terrified|=too =afraid|=scared? =to =leave|=go|=report|=call|=come|=speak|=testify|=seek NP?
live|lives|living|lived =in|=under DET? constant|daily|perpetual? fear|terror|dread|shadow|limbo|hiding|threat|cloud
=for =fear =of NP
fear =of =being|=losing|=getting|=reprisal|=ice|=arrest|=police VERB?
=fear =that =they|=he|=she|=their
=sow|=sows|=sowed|=sowing|=spread|=spreads|=spreading|=strike|=strikes|=stoke|=stokes|=stoking|=instill|=breed|=breeds fear|terror|panic|distrust|mistrust|chaos|division|confusion
=panic|=dread|=terror|=unease|=anxiety|=distrust|=mistrust|=trauma > =in|=among|=across|=through|=spread|=that|=of|=and|=over|=MARK
=shattered|=lost|=broken|=ruined life|lives|families|dream|trust
=on =edge
=under|=in =a =cloud =of NP
=chilling =effect
=chill|=chills|=chilled|=chilling|=deter|=deters|=dampen|=discourage|=discourages =reporting|=cooperation|=speech|=victims|=witnesses|=immigrants|=people|=trust =from? =reporting|=calling|=coming?
drive|driving|drove|push|pushed|pushing ~ PEOPLE + =underground|=into =the? =shadows?
drive|push|force =underground
=driven|=pushed|=forced =underground|=into =the =shadows
=into =the =shadows
=empty|=emptied|=ghost classroom|shelf|street|seats|desks|pews|storefront|fields|town|store
=rot|=rotting|=rotted =in =the =field|=fields
=ghost town
worker|labor|staffing|staff|farm|teacher|nurse labor? shortage|shortfall
shortage =of worker|labor|staff|nurse|teacher|farmworker|judge|guard
=strain|=strains|=strained|=straining|=burden|=drain|=overwhelm|=overwhelmed|=overwhelming|=swamp|=swamped DET? local|public|city|county|state|already? school|hospital|shelter|budget|resource|court|service|system|classroom|taxpayer|emergency room?
strain|burden|drain|toll|pressure =on DET? local|public|city|county|state|already? school|hospital|shelter|budget|resource|court|service|taxpayer|community|system|economy|family
=cost|=costs|=costing DET? taxpayer $? NUMS?
=soak|=bilk|=bilks|=fleece|=gouge DET? taxpayer
=lost|=lose|=loses|=losing DET? job|home|house|livelihood|wage|income|custody|status|work|everything|health|benefits|sight
=lost wages|=income|=revenue|=sales
=went|=goes|=going =out =of business
=close|=closed|=shut|=shuttered|=closing =its|=their|=down? doors|shop|business
economic|emotional|psychological|human|financial|lasting|mental|physical|collateral|untold|irreparable|severe toll|harm|damage|suffering|cost|pain|trauma|distress|injury|ruin|fallout|impact|consequences|scars|anguish
=collateral =arrests?
=go|=goes|=went|=gone|=going =on =to =commit|=kill|=rape|=murder|=attack|=assault|=rob|=shoot|=stab NP?
=kill|=kills|=killing|=murder|=murders|=rape|=rapes|=maim|=maims|=harm|=harms|=hurt|=hurts|=attack|=attacks|=victimize|=victimizes|=terrorize|=terrorizes|=endanger|=poison|=poisons DET? innocent|law-abiding|young|american|our|more|other? american|citizen|people|family|child|woman|girl|victim|resident|kid|community|officer|neighbor|daughter|son
=get|=gets|=getting|=got PUBLIC =killed|=hurt|=shot|=murdered
=get|=gets|=getting|=got ~ PUBLIC + =killed|=hurt|=shot|=murdered
=killed|=murdered|=raped|=shot|=struck|=stabbed|=injured|=maimed|=hit =by =an|=a|=illegal|=criminal PEOPLE?
=leave|=leaves|=left|=leaving DET? PUBLIC|PEOPLE =dead|=paralyzed|=disabled|=fatherless|=motherless|=homeless|=stranded|=bleeding|=in
=left DET? child|girl|boy|teen|teenager|woman|man|family|officer|victim|mother|toddler =in|=with|=without|=for DET? wheelchair|coma|hospital|dead|father|mother|grave
=in =a =wheelchair|=coma
=fatherless|=motherless|=orphaned|=homeless|=widowed|=bereaved|=traumatized|=heartbroken > MARK|=and|=by|=child
back|=landed =in|=behind my|our|the|his|a? cell|cells|jail|custody|court|handcuffs|cuffs|lockup
=back =on|=to DET? block|corner|crime|pavement|road
=came|=come|=comes|=coming =back =to =kill|=haunt|=rob|=offend
=strike|=strikes|=struck|=kill|=killed|=offend|=offended|=attack|=attacked =again
=commit|=commits|=committed|=committing DET? =another|=more|=new|=additional|=further|=fresh? crime|offense|murder|rape|robbery|felony|assault
repeat|new|subsequent|further|fresh victim|crime|offense|arrest|charge
=rearrest rate
recidivism|reoffending|re-arrest|rearrest|re-offense|no-show|failure-to-appear|absconding|abscond|appearance|compliance rate|risk|number
no|any|see|saw|seen|big? spike|rise|jump|increase|surge|drop|decline|fall|uptick|dip|change|reduction|decrease =in DET? violent|property|overall|local|street|gun? crime|murder|homicide|robbery|violence|crossing|reporting|arrest|911|calls
crime wave|spree|spike|surge|rate|drop
lower|higher|rising|falling|low|high|violent crime|crime-rate rate|rates
=make|=makes|=made|=making|=keep|=keeps|=keeping|=kept DET? community|street|neighborhood|country|city|state|county|public|resident|american|officer|deputy|us|everyone|people|them =less|=more? =safe|=safer|=unsafe|=dangerous
=keep|=keeps|=keeping|=kept PUBLIC =safe
=safe|=safer|=unsafe|=dangerous street|neighborhood|community|city|road > MARK|=for|=and
=threaten|=threatens|=threatened|=imperil|=imperils|=jeopardize|=jeopardizes|=endanger|=endangers|=risk|=risks|=compromise DET? life|safety|community|child|officer|public|trust|security|case|livelihood|funding
=rotting > MARK|=in|=on
deportation|immigration|detention|ice|raid|arrest fear|jitters|anxiety|worry|panic
=come|=comes|=came|=attend|=attends|=attended|=appear|=appeared|=show|=showed =up? =to|=for|=at|=in? DET? ADJ? court|immigration|scheduled? hearing|court|appointment
=likely =to =flee|=abscond|=reoffend|=offend =again?
spoiled|moldy|rotten|expired|maggoty|contaminated|inedible food|shower|meal|water|bread
=used|=use|=using|=uses force|=chokeholds|=tear > MARK|=on|=against|=to|=gas
=at =risk > MARK|=of|=for|=because|=when
=in =danger|=peril|=jeopardy|=harm > MARK|=of|=from|=way|=because
=in =harm =way
=harm =way
=life-threatening|=life-or-death|=fatal|=deadly NP
=matter =of =life
=face|=faces|=facing|=faced|=risk|=risks|=risking DET? certain|likely|persecution|torture|death|danger|violence|harm|exploitation|retaliation|retribution|homelessness|hunger|kidnapping|separation|reprisal death|harm|torture|danger|violence|persecution?
=sent|=sends|=returned|=deported =to =his|=her|=their|=certain death
=death sentence
=fled|=flee|=flees|=fleeing|=escape|=escaping|=escaped DET? gang|violence|persecution|war|poverty|torture|death|domestic|cartel|threat|political|climate|communism|dictatorship|repression violence|threat|persecution|abuse|oppression?
=vanish|=vanished|=vanishes|=disappear|=disappeared|=melt|=melted|=fade|=slip|=slipped =into|=without|=from|=in =the|=thin|=a|=our|=view|=trace? interior|shadow|country|air|crowd|trace|system|city|cities?
=disappear|=disappeared|=disappears|=disappearing|=vanish|=vanished > MARK|=before|=after|=into|=from|=while|=within
=nobody|=no =one? =saw|=heard|=knew|=had =him|=her|=them|=from
=skip|=skips|=skipped|=jump|=jumps|=jumped|=jumping bail|town|bond|court|hearing|appointment|check-in
=cut|=cuts|=cutting =off =his|=her|=their|=an|=the ankle-monitor|monitor|bracelet|ankle
=on =the =run|=lam
=go|=goes|=went|=gone =to|=on|=off =ground|=grid|=hiding|=radar
=off =the =radar|=grid|=books
=slip|=slips|=slipped|=slipping|=fall|=falls|=fell|=fallen =through =the =cracks|=gaps|=net
self-deport|self-deporting|self-deported|self-deportation|self-removal
=leave|=leaves|=left|=leaving =on =their|=his|=her own
voluntary|=voluntarily departure|return|departed|left|leave|leaving
backlog|caseload =of NP
court|case|asylum|immigration|hearing|visa|processing|dna|green-card backlog|caseload|logjam|wait|delay
hunger|labor|rent strike
mass protest|arrest|hysteria|panic|exodus
suicide|self-harm|suicide-attempt
sexual|physical|verbal|racial|emotional|labor|wage|domestic|child|drug abuse|assault|violence|harassment =in CUSTODY
racial|ethnic profiling
wrongful|erroneous|mistaken|unlawful|illegal arrest|deportation|detention|removal|death
=wrongly|=wrongfully|=mistakenly|=erroneously|=unlawfully|=illegally arrested|detained|deported|removed|held|jailed|imprisoned
excessive force
use =of =force
death|fatality|suicide|illness|sickness|outbreak|assault =in DET? CUSTODY|detention
outbreak =of NP
covid|measles|mumps|flu|scabies|tuberculosis outbreak
=spur|=spurs|=spurred|=trigger|=triggers|=triggered|=spark|=sparks|=sparked|=fuel|=fuels|=fueled|=prompt|=prompted|=unleash|=unleashed|=set DET? protest|lawsuit|outcry|backlash|fear|panic|crime|exodus|surge|uproar|outrage|unrest|violence|chaos|walkout|criticism
public outcry|backlash|outrage
=face|=faces|=faced|=facing|=draw|=draws|=drew|=drawing|=sparked|=prompted DET? lawsuit|criticism|backlash|outcry|fire|scrutiny|outrage|pushback|protest|condemnation|ire
=sooner|=rather lose|die|suffer|stay|hide =the? NP?
=bottom|=front =line|=lines =of? NP?
deterrent =to? NP?
deterrent|deterrence effect|value?
deterrent
pull|push factor
=incentivize|=encourage|=encourages|=encouraging|=invite|=invites|=reward|=rewards|=embolden|=emboldens|=emboldened DET? =more? illegal|criminal|migrant|cartel|smuggler|crossing|migration|lawbreaking|immigration|trafficker|lawlessness immigration|crossing|migration|entry|behavior?
=line|=lines|=lining|=lined|=enrich|=enriches PRON|DET? pocket|cartel|smuggler|coffers|shareholder|contractor =of? NP?
`

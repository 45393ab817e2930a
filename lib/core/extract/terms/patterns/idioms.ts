import { COUNTABLE } from '../words/judging-more'

const SUPERLATIVE =
  'largest|biggest|highest|smallest|lowest|greatest|steepest|sharpest|fastest|worst|deadliest|longest|heaviest|costliest|top'

/** Idioms of judgement in every register: numbers, officials, policies, the system. Adverbs of manner before them belong. */
export const IDIOMS = `
${SUPERLATIVE} single|daily|monthly|annual|weekly|yearly|overall|national|foreign? ${COUNTABLE}
=most|=highest|=lowest|=fewest|=largest =in|=on =a|=at|=more|=nearly|=almost|=over|=record|=history|=decades|=years =decade|=generation|=least|=than|=year? NUMS? =years|=decades?
record > MARK
=set|=sets|=setting|=hit|=hits|=hitting|=break|=breaks|=broke|=breaking|=shatter|=shattered|=smashed DET? record|=highs|=lows
grim|sad|dark|dubious|shameful|new|historic|modern|all-time|single-day|monthly|daily record|milestone|marker|distinction|toll|reality > MARK|=for|=of|=in|=since|=that|=and
flood|tide|torrent|tsunami|tidal|avalanche|horde|swarm|deluge|influx|onslaught|stampede|hordes|armada|surge|stream wave? > =of
offer|offered|offers|offering|give|gave|provide|provided|produce|produced|cite|cited no|zero|little|scant|any proof|evidence|support|data|basis|explanation
=offered =nothing =but NP
mostly|half|partly|largely|completely|entirely|demonstrably|patently|objectively|verifiably|flatly|totally|categorically|absolutely|just|plainly|provably|factually false|true|untrue|wrong|incorrect|inaccurate|misleading|accurate|correct|right
=pants =on =fire
four|three|two|one pinocchio
=missing|=needs|=need|=lacks|=lacking context
needs|lacks|omits key|important|crucial? context
not pass =the =smell|=laugh test
not hold =up|=water
hold|holds|held =up|=water > MARK|=under|=to
=does|=do|=did|=doesn't|=don't|=didn't =not? =hold =up|=water
fish|fished|fishing|cherry-pick|cherry-picking|troll|trolling =for NP
vouch =for
take|taken|took =at =face =value
=take|=taken =with =a =grain|=pinch =of =salt
grain =of =salt
not =worth =the =paper|=ink
apples-to-oranges comparison?
=bald-faced|=bald|=barefaced|=flat-out|=outright|=blatant|=big lie|lies|falsehood
=flat-out|=flatly|=downright|=outright false|wrong|lie|dishonest|misleading
=not =the =whole =truth|=story|=picture
=only =half =the =story|=truth|=picture
=whole =truth|=story > MARK
=buries|=buried|=bury =the =lede|=lead
=move|=moved|=moving|=shift|=shifting =the =goal =posts
spin|spun|spinning DET number|data|figure|statistic|fact|narrative
play|played|playing =politics|=games|=fast|=dumb|=favorites|=god =and? =loose?
play|playing|played =to DET? base|gallery|camera|crowd
=pull|=pulling|=pulled =the =wool
sugarcoat|whitewash|soft-pedal|downplay|gloss|sanitize|spin =over? DET? number|figure|data|statistic|fact|problem|report|crisis
=throw|=throwing|=threw =cold =water
=paint|=paints|=painted DET ADJ? picture
=tell|=tells|=told|=telling DET different|=another story|tale
raise|raises|raised|raising eyebrow|hackle|=more|serious|red question|flag
red flag
=sound|=sounded|=sounding =the|=an alarm
alarm bell
=wave|=waved =red =flag
cause|reason =for alarm|concern|worry|outrage
=tip =of =the =iceberg
=drop =in =the =ocean
=needle =in =a =haystack
=perfect =storm
can =of =worms
pandora =box
slippery slope
house =on =fire
train wreck
dumpster fire
=hot =mess
clown show|car
gong show
circus act
laughing stock
laughingstock
=joke > MARK
=national|=sick|=cruel|=bad joke
shell|con|blame|numbers|name game
numbers racket
game =of =chicken|=chance|=whack-a-mole
whack-a-mole
=dog =and =pony =show
=smoke =screen
trojan horse
fox =guarding|=in =the? henhouse?
=wolf =in =sheep =clothing
third rail
political football|football|hay|cover|gold|gift|suicide|malpractice|kabuki|expedience|convenience|correctness|persecution|vendetta|weapon|fodder|points|capital|spectacle|prisoner
campaign promise|talking
talking point
virtue signaling|signalling
photo op|opportunity
photo-op
publicity stunt
sound bite
lip-service
empty|hollow|idle|broken|big|false promise|gesture|threat|rhetoric|word|slogan|talk
=all =talk
=all =bark
=hat =no =cattle
=lack|=lacks|=lacked =of? teeth|spine|backbone|courage|will|political
=without teeth
=out =of =options|=ideas|=excuses
=no =excuse|=excuses
=no =accident|=coincidence|=surprise|=joke|=brainer|=picnic
=no =laughing =matter
=no =end =in =sight
=no =rhyme =or =reason
=no =guardrails|=oversight|=accountability|=transparency|=shame|=plan
=shame =on PRON
=make|=makes|=made =no|=little|=perfect|=zero sense
=make|=makes|=made PRON|NP? blood =boil
=beggars|=beggar|=beggared belief|description
=boggles|=boggle|=boggled =the mind
=defies|=defy|=defied explanation|gravity|reason|logic|sense
=strain|=strains|=strained credulity|credibility
stretch|stretched|stretches DET? truth|fact|law|statute|definition|imagination|credulity
=not =bend|=stretch|=go|=reach =that =far
=flies|=fly|=flew|=flying =in =the =face
=turn|=turns|=turned|=turning DET? clock|law|constitution|precedent|logic|justice =back?|=on =its? =head?
=upside =down > MARK
=on =its =head
=crosses|=crossed|=crossing =a|=the|=every line
=red =line
=new|=all-time low|high|normal|depth|height
new|fresh|uncharted|dangerous|historic territory|low|high|precedent|ground
=rock =bottom
=hit|=hits|=reached bottom|=rock|=new|=historic|=all-time low|high|depth|bottom?
=bad|=good|=terrible|=great|=dumb|=smart|=awful|=stupid|=horrible idea|deal|bargain|sign|move|start|faith|look|optics|news|policy|law|call|joke|actor
=bad =faith
=step|=steps|=stepping =too =far
=gone|=goes|=go|=going|=went =too =far
=going|=goes|=go|=went =off =the rails
=off =the =rails
=over =the =top|=line|=edge
=under =siege
=under =water
=in =shambles|=tatters|=ruins|=crisis|=chaos|=freefall|=disarray|=meltdown|=turmoil|=peril|=denial|=flux|=jeopardy
=on =life =support
=on =the =brink|=verge|=ropes|=edge|=line|=fence
=at =a =breaking =point
=at =wit =end
=out =of =money|=time|=cash|=bounds|=line|=whack|=balance|=date|=sync|=order
=in =over =their|=its|=our head
=up =in =arms|=smoke
=running|=run|=ran|=runs =amok|=wild|=roughshod|=rampant
=swamped|=inundated|=overwhelmed|=buried|=drowning|=underwater|=overloaded|=snowed =under?
=bursting|=busting =at =the =seams
=packed =to =the =gills|=like|=rafters
=like =sardines|=cattle|=animals|=dogs
=stretched =to =the? =limit|=breaking
=asking|=ask|=begging =for trouble|disaster
=recipe =for NP
=blueprint|=roadmap|=prescription =for disaster|chaos|failure|abuse
invitation =to|=for NP
magnet =for NP
gift =to|=for NP
=present|=valentine|=boon|=bonanza|=windfall|=license =for|=to NP
=insult =to =injury|=intelligence|NP
stain =on NP
blot =on NP
betrayal =of NP
affront =to NP
assault|attack|war =on =the? constitution|=due-process|=rule-of-law|=rights|=immigrants|=families|=immigrant|=workers|=decency|=democracy|=liberty
threat =to =democracy|=liberty
growth|cottage|boom industry|business|market
cash cow
gravy train
money pit
=big|=good|=booming business > MARK|=for
waste =of =money|=time|=resources|=taxpayer
=bang =for =the|=your =buck
=well|=money =spent|=wasted
=bare|=very minimum|least > MARK
=long =overdue
=too =little|=far|=big|=slow|=soft|=lenient|=weak|=lax|=harsh|=broad|=costly > MARK|=and
=too =little =too =late
=more =harm =than =good
=more|=worse =than =useless|=enough|=nothing
=less =than =honest|=candid|=transparent|=perfect|=useless|=accurate|=forthcoming|=complete
=anything|=nothing =but NP? > MARK
=nothing =of =the =kind|=sort
=nothing =more =than NP
=nothing =less =than NP
=far =fetched
=full =of =holes|=hot|=it|=errors|=lies air?
=does|=do|=did|=doing =more|=less =with =less|=more
=get|=gets|=got|=getting =away =with =murder|=it|NP
=get|=gets|=got|=getting|=given|=give|=gave =a walk|slap
=off =the =hook
=hook =line =and =sinker
=hands =are|=were tied
=tie|=ties|=tied|=tying =our|=their|=police|=officers|=the hand
=handcuff|=handcuffs|=handcuffed|=handcuffing =his|=our|=their|=the|=police|=officers|=law? office|hand|officer|deputy|police|enforcement?
=hamstring|=hamstrung|=kneecap|=kneecapped|=hobble|=hobbled|=shackle|=shackles|=cripple|=cripples|=crippled NP
=open|=opened|=opens|=opening =the =floodgates|=door|=doors
=floodgates
=look|=looks|=looked|=looking =the =other =way
=head =in =the =sand
=stick|=sticking|=stuck PRON head =in
=turn|=turns|=turned|=turning =a =blind|=deaf =eye|=ear
=asleep =at =the switch|wheel
=drop|=drops|=dropped|=dropping =the =ball
=pass|=passes|=passed|=passing =the =buck
=point|=points|=pointed|=pointing =the|=fingers|=a =finger?
=shirk|=shirks|=shirked|=shirking|=abdicate|=abdicates|=abdicated|=abdicating DET? duty|responsibility|role|oath|authority
=thumb|=thumbs|=thumbed|=thumbing PRON|DET nose
=wash|=washes|=washed PRON|DET hand
=talk|=talks|=talking =tough|=big
=get|=gets|=got|=getting =tough
tough|hard|soft|weak|lax|lenient =on =crime|=immigration|=criminals|=the =border?
law =and =order
=rule =of =the? =mob|=jungle|=fear
=above =the =law
=no =one =is =above =the =law
=mob|=jungle rule|justice|law
=third-world|=banana republic|country|nation|system|conditions
banana republic
police state
secret police
show trial
=sham|=mock|=assembly-line|=rocket|=drumhead trial|proceeding|hearing|justice|election|review|court|docket
nanny state
deep state
=gestapo|=brownshirts|=stormtroopers|=jackboots|=jack-booted|=jackbooted thug?
concentration|internment|labor|death camp
=state|=state-sponsored|=government|=state-sanctioned terror|kidnapping|violence|cruelty|abduction
kidnapping|disappearances =by =the? state|government?
=cruelty =is =the point
=cruel =and =unusual
=inhumane|=cruel|=degrading =and|=or =degrading|=unusual|=inhumane|=cruel treatment|punishment|condition?
=crime =against =humanity
=crimes =against =humanity
human =rights abuse|violation|crisis|disaster|catastrophe
humanitarian crisis|disaster|catastrophe|emergency|nightmare
national emergency|emergency|embarrassment|scandal|tragedy|crisis|conversation|shame|disgrace
border crisis|chaos|surge|invasion|emergency|mess
=so-called =crisis|=reform|=reforms|=solution|=solutions|=experts
=open =borders > MARK
=wide-open border|borders|door
porous|wide-open|unsecured|secure|leaky border
`

/** What people are or did, said without a noun for them; and groups of people under enforcement in several words. */
export const PERSONS = `
=never =been charged|convicted|arrested|accused =with|=of? anything|crime|=a?
=no criminal|prior|known conviction|record|history|charge =and|=or =no|=a? criminal|pending? charge|charges|record|convictions?
no conviction =and|=or|=nor no? charge
=nothing =on|=in =his|=her|=their record
=clean slate|record|history|background
=being? here =without permission|papers|status|authorization
mixed-status|immigrant|migrant|refugee|asylum-seeking|undocumented household|family|families|parents|workers|students|worker|student|youth|labor|teen|couple
family unit =member?
unaccompanied|migrant|immigrant|alien|undocumented|separated child|minor|kid|teen|youth|juvenile|baby
new|recent|irregular|illegal|unauthorized|border|migrant arrival|arrivals|entrant|crosser|immigrants
day|farm|migrant|guest|undocumented|immigrant|seasonal|field|construction|dairy|poultry|meatpacking|domestic|kitchen|restaurant|hotel|warehouse|garment|factory|plant|car-wash|sanitation|delivery|landscaping laborer|worker|hand|workforce|labor|driver|crew
daca|tps|u-visa|t-visa|visa|green-card|asylum|parole|h-2a|h-1b|work-permit|refugee|student-visa|permit|citizenship|naturalization|status holder|recipient|applicant|beneficiary|petitioner|seeker|grantee|overstay|overstayer|violator|registrant|candidate
u|t|h-2a|h-1b|j-1|f-1|student|tourist|work visa holder|applicant|recipient|overstay|worker|student
green card|cards holder|applicant
legal|lawful|permanent|long-term|longtime|undocumented|unauthorized|illegal|noncitizen|alien|foreign-born|foreign|conditional permanent? resident|immigrant
foreign-born|foreign-national|noncitizen|immigrant|undocumented|detained|migrant|jail|inmate|prison|illegal|unauthorized|alien|deportable|removable|non-detained|native-born population|populace|workforce|resident|student|worker|inmate|people|offender|prisoner
ice|federal|immigration|jail|county|state|detention|civil|noncriminal|former|fellow|sick|hospitalized|pregnant|female|male|elderly|transgender|longtime detainee|inmate|prisoner|arrestee|hostage|captive
final-order|final order case|people|holder|alien|immigrant|noncitizen
visa overstay|overstayer|violator
stateless|displaced|trafficked people|person|migrant
dreamer
=undocumented =and =unafraid
law-abiding|hardworking|hard-working|tax-paying|taxpaying|peaceful|decent|honest|harmless|innocent|nonviolent|low-risk|low-priority|vulnerable|desperate|ordinary immigrant|people|worker|family|migrant|mother|father|person|neighbor|folks|man|woman|parent
brought =here|=to =as|=when DET? child|infant|toddler|baby|kid|teenager|minor|3-year-old|NUM
=came|=come|=arrived|=entered|=brought =here =legally|=illegally|=lawfully|=unlawfully|=as|=without|=seeking DET? child|infant|toddler|kid|baby|work|papers|refugee|asylum|visa?
=living|=live|=lives|=lived|=stay|=stayed|=staying|=remain|=remaining|=working|=work =here|=in =illegally|=unlawfully|=legally|=lawfully|=without|=the|=america =status|=papers|=country|=u.s|=us =illegally|=unlawfully|=without? =permission|=authorization|=papers?
=no|=without|=lack|=lacks|=lacking|=lacked DET? legal|lawful|permanent|immigration? status|papers|authorization|visa|right =to? =stay|=remain|=work?
=out =of =status
=undocumented > MARK|=and|=in|=because|=but
bad|worst guy|hombre|actor|apple|people|player|egg|dude
=not DET invader|criminal|animal|monster|terrorist|murderer|gangbanger|enemy|cartel|thug|rapist
human =being|=beings
low-hanging|easy|soft fruit|pickings|target
=those ADV? detained|arrested|deported|removed|released|sprung|freed|booked|enrolled|held|jailed|nabbed|caught|picked|swept|expelled|processed|encountered|paroled|monitored|tracked|transferred|flagged|apprehended|seized|rounded|screened|listed|affected|targeted|returned|charged|convicted|separated|reunited|locked =up|=away|=over|=home|=out?
`
/** Words of accusation and judgement of courts that stand alone. */
export const ACCUSED = `
=charge|=charges|=charged|=charging|=accuse|=accuses|=accused|=accusing|=indict|=indicted|=prosecute|=prosecuted|=arraign|=arraigned|=try|=tried|=book|=booked ~ PEOPLES|NUMS|PRON + =with|=of|=on|=for OFFENCES
=charge|=charges|=charged|=charging|=accused|=indicted|=arraigned > NUM
=arrested|=booked|=jailed|=held|=detained|=stopped|=cited|=picked =on|=for|=over =up? nothing|something|=no|minor? =worse|=more? =than? NP =or NP?
=open|=active|=pending|=outstanding criminal case|count|indictment|prosecution
=open|=active|=outstanding criminal? warrant
=facing|=faces|=faced|=face DET? NP? charge|count|indictment|prosecution|trial|case|=years
=out =on =bond|=bail =for
=under =criminal investigation
=under indictment|=arrest
=charged =in =a|=the|=connection DET? NP
criminal|felony|local|state|federal|police|prior|outstanding|bench|arrest|misdemeanor arrest|complaint|warrant|case|count|prosecution|indictment|trial|arraignment|defendant
awaiting|await|pending|face trial|arraignment|sentencing|prosecution|indictment
=rap =sheets
=pleaded|=pleads|=plead|=pled =not =guilty
=stands|=stand|=stood accused|charged|trial
allegedly ADV? VERB? > =a
`
/** Having a record, as a verb phrase. */
export const RECORDED = `
string|slew|litany|list|history =of busts|arrest|conviction|prior|crime|offense|dui
=serves|=served|=serving|=serve|=did|=do|=doing =hard? time
`
/** Sentences, records and names for the worst, without a noun for people. */
export const CALLED = `
worst =of =the =worst|=lot|=bunch
=long|=lengthy|=violent|=extensive|=serious|=clean|=checkered|=troubled|=criminal|=ugly rap-sheet|record|history|past|background
repeat|career|habitual|serial|violent|known|suspected|alleged|hardened|dangerous|serious|vicious|notorious|wanted|foreign|illegal|migrant|alien|criminal criminal|offender|felon|burglar|thief|killer|rapist|predator|gangster|gang|drunk|thug|smuggler|robber|shoplifter|molester|abuser|fugitive
wife|girlfriend|child|woman|spouse|partner beater|abuser|killer|batterer
drug|gun|arms|weapons|people|human|child|sex|fentanyl|meth|cocaine|heroin|narcotics dealer|trafficker|smuggler|pusher|runner|peddler|lord|kingpin|predator|offender|pest|fiend|mule
gang|cartel|ms-13|tren|mafia|crime member|boss|associate|affiliate|leader|thug|operative|banger|kingpin|soldier|lieutenant|hitman
=members|=member|=associates|=soldiers =of DET? gang|cartel|ms-13|=tren|mafia|=18th
terror|terrorist|terrorism|espionage|murder|rape|homicide|assault|robbery|burglary|theft|drug|gang|trespassing|trafficking|smuggling|shoplifting suspect|suspects|watchlist|watch-list|defendant|fugitive
drunk|drunken|impaired|unlicensed|hit-and-run|drugged|wrong-way|dui|reckless driver|motorist
dangerous|violent|heinous|evil|depraved|sick|vicious|bad|hardened criminal|predator|animal|thug|monster
known|suspected terrorist|criminal|gang
drunk > =who|=behind|=driving
=doing|=did|=do|=served|=serves|=serving|=completed|=finished time|=hard|sentences|sentence|prison|jail =time|=sentence|=sentences|=terms|=term?
=broke|=break|=breaks|=broken|=breaking =the|=our|=american? law|laws|=immigration
lawbreaking|criminality|=life =of =crime
`

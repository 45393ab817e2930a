/**
 * Further wordings of the codebook's concepts, found in news English: one line a wording, "concept: words", with "a|b" for
 * either. Only words of sense count, in any of their forms. "!" puts a wording before those that the codebook prints: it
 * says more than the noun that it stands with ("noncriminal detainees"). Concepts that a codebook lacks are passed over.
 */
export const WORDINGS = `
called-dangerous: ! dangerous|violent|destructive
called-dangerous: ! pose|posed|posing|present|presenting|represent danger|threat|risk
called-dangerous: ! bad people|individual|person
called-harmless: ! harmless|peaceful|law-abiding|hardworking|nonviolent|non-violent|low-risk
entered-illegally: ! enter|entered|cross|crossed|reenter|re-enter|came|crossing illegally|unlawfully
entered-illegally: ! illegal|unlawful crosser|entrant|border-crosser
entered-illegally: ! enter|cross|reenter inspection|authorization|permission
in-the-country-illegally: ! illegally|unlawfully
without-legal-status: ! status|authorization|authorisation|papers|permission|residency
without-legal-status: ! overstayed|overstaying|overstay|overstayer
no-criminal-record: ! criminal|arrest record|history|background|past
no-criminal-record: ! noncriminal|non-criminal
no-criminal-record: ! clean|spotless record|history
no-criminal-record: ! record violation
no-criminal-record: ! broken law
no-conviction: ! conviction
no-conviction: ! not convicted|charged
no-conviction: ! never convicted|charged
people-held: ! people|person|individual|man|woman|those|everyone|anyone|immigrant custody|detention|held|detained|facility|jail|booked|incarcerated|jailed|lockup|center
people-held: ! those|everyone|anyone held|detained
people-held: ! everyone|man|woman held
people-not-held: ! people|person|individual|man|woman|those|everyone not held|detained|custody|detention|held
people-not-held: ! people|person|individual|man|woman|those|everyone never held|detained
people-not-held: ! people|person|individual|those docket|supervision|released|freed|monitoring|bond|parole
people-arrested: ! people|person|individual|man|woman|those arrested|apprehended|picked
people-arrested: arrestee
border-crossers: ! people|person|individual|those|migrant encountered
border-crossers: crosser|border-crosser|gotaway|entrant|encountered
deportees: ! people|person|individual|man|woman|those removed|deported|expelled|returned
deportees: deportee|returnee
removable-people: ! final order|removal
removable-people: ! subject|amenable|eligible removal|deportation
removable-people: ! deportable|removable|inadmissible
legal-residents: permanent|legal|lawful resident
legal-residents: holder|refugee|asylee
foreign-nationals: national|foreigner|citizen
foreign-nationals: mexican|honduran|guatemalan|salvadoran|venezuelan|cuban|haitian|colombian|nicaraguan|ecuadorian
asylum-seekers: seeker|asylum|asylum-seeker
unauthorized-immigrants: unauthorized
undocumented-immigrants: undocumented
aliens: alien
noncitizens: noncitizen|non-citizen|non-u.s
immigrants: immigrant|newcomer
migrants: migrant
inmates: inmate|prisoner
detainees: detainee
people-held: detention|custody|held|detained|facility
people-plain: people|person|individual|man|woman|couple|client|father|mother|parent|worker|teenager|husband|wife|son|daughter|neighbor|family
children-plain: child|minor|kid|youth|juvenile|teen
migrant-children: migrant child|minor|kid|youth
unaccompanied-children: unaccompanied
criminals: criminal|thug|crook|lawbreaker|fugitive
offenders: offender|perpetrator|repeat
suspects: suspect|suspected|assailant|attacker|defendant
felons: felon
gang-members-terrorists: gang|terrorist|gangster|gang-member|cartel|ms-13|tren
named-by-crime: killer|murderer|rapist|predator|molester|pedophile|trafficker|smuggler|thief|robber|burglar|abuser|driver|dealer|kidnapper|groper|carjacker|batterer|stalker
sex-offenders: ! sex offender
sex-offenders: predator|pedophile|molester
dangerous-criminals: ! violent|dangerous|hardened criminal|offender|felon
serious-criminals: ! serious|worst criminal|offender
criminal-immigrants: ! criminal noncitizen|immigrant|migrant|foreigner
criminal-aliens: ! alien criminal
criminal-histories: rap-sheet
criminal-histories: ! criminal|violent|arrest|police record|history|background|past
criminal-histories: record|history
criminal-histories: tie|link|affiliation
committed-crimes: commit|committed crime|offense|felony|murder|assault
committed-crimes: broke|broken law
committed-crimes: wanted
served-sentences: serve|served|serving|complete|finish|sentenced|sentence|time|paid|debt
served-sentences: incarcerated|jailed
convicted-of-homicide: ! convicted homicide|murder|manslaughter
convicted-of-sex-crimes: ! convicted sexual|sex|rape|molestation|indecent
convicted-of-serious-crimes: ! convicted serious|violent|heinous
convicted-of-minor-offences: ! convicted minor|small|petty|misdemeanor
convicted-of-named-offence: ! convicted assault|robbery|burglary|larceny|theft|kidnapping|arson|fraud|possession|trafficking|dui|dwi|driving|battery|drug|gun|smuggling|forgery
convicted-of-crimes: ! convicted crime|felony|offense|offence|misdemeanor
convicted-of-crimes: convicted|guilty
convicted-murderers: ! convicted murderer|killer
convicted-sex-offenders: ! convicted sex|rapist|molester|pedophile|predator offender?
convicted-criminals: ! convicted criminal|felon|offender
convicted-criminal-aliens: ! convicted criminal alien
convicted-illegal-aliens: ! convicted illegal
convicted-immigrants: ! convicted immigrant|migrant|noncitizen
convicts: convict|ex-convict
people-with-convictions: ! people|person|individual|those|immigrant|migrant|noncitizen|alien|detainee|someone|anyone conviction
people-with-convictions: ! convicted people|person|individual|man|woman
convictions-by-offence: ! homicide|murder|assault|drug|sex|sexual|violent|felony|traffic|kidnapping|driving|theft|burglary|robbery|misdemeanor|dui conviction
criminal-convictions: conviction|guilt
charged-or-convicted: ! charged|charge convicted|conviction
pending-charges: ! pending charge|case|trial|count|criminal
arrested-for-crimes: arrested|arrest|rearrested
charged-with-crimes: charged|accused|indicted|face|facing|trial|prosecution
criminal-charges: charge
may-be-released: ! set|plan|expect release
required-release: ! force|order|require|compel|had|have release
required-release: ! mandatory release
discretionary-release: ! decide|choose|chose|discretionary release
knowingly-released: ! actively|knowingly|intentionally|deliberately|willfully|simply release
not-deported: ! release|free instead|rather
not-deported: ! release deport|remove|deportation
released-from-custody: ! release|free custody|jail|prison|detention|facility|detain
released-onto-streets: ! release|free|back|let|loose|dump street
released-into-communities: ! release|free|back|let|dump community|neighborhood
released-into-country: ! release|free|back|let|parole|wave country|interior|united-states|u.s|america|society
supervised-release: ! release supervision|recognizance|monitoring
bond: ! release|free|let bond|bail
placed-or-resettled: ! release|placed sponsor|relative|family
on-the-loose: loose|roam|large
turned-loose: loose
let-go: let|walk|discharge|slip|spring
freed: free
bond: bond|bail
supervised-release: supervision|monitoring|ankle-monitor|ankle-bracelet|check-in|check|report|monitor|recognizance
transferred: transfer|moved|move
catch-and-release: catch-and-release
released: release|parole|unleash
placed-or-resettled: resettle|sponsor
not-detained: ! not detention|custody|held|hold|detained|detain|detaining|jail
not-detained: ! never detention|custody|held|detained
not-detained: ! outside detention|custody
detention-capacity: ! capacity|space|bed|bed-space
in-prison: ! jail|prison|penitentiary|bar|incarcerated|jailed|imprisoned
detention-facilities: facility|center|cell|alcatraz|camp
locked-up: lock|lockup|cage|warehouse|away
indefinite-detention: ! indefinite|indefinitely|prolonged
docket: docket
in-custody: custody
detained: detention|hold|held|detain|house|stay|population
declined-detainers: ! decline|declined|denied|deny|reject|turned|rejection|declination detainer|request|hold
declined-detainers: decline|declined|denied|deny|reject|turned|turn|thrown|no|toss|rejection|brush
refused-to-honor: ! refuse|fail|decline|not honor
refused-to-honor: ! no-longer honor
refused-to-honor: refusal|refuse
ignored-detainers: ! ignore|disregard|unanswered|flout|snub
refused-to-comply: ! refuse|not|fail comply
refused-to-cooperate: ! refuse|not|reduce|limit|end|restrict|bar|ban|prohibit|stop|sever|terminate|curtail|lack cooperation|cooperate|cooperating|work|collaborate|help|assist|share|communicate
refused-to-cooperate: ! without notify|notifying|notice
refused-to-cooperate: noncooperation|non-cooperation
handed-over: ! hand|handed|turn|turned|surrender over|ice|federal
handed-over: hand|handed|surrender|handover
cooperated-or-honored: honor|cooperate|cooperation|cooperating|comply|compliance|work|help|assist|share|notify|call|alert|partner|communicate|access|collaborate|collaboration|inform|contact|coordinate
shielded: shield|protect|harbor|sanctuary|refuge
defied-or-obstructed: defy|obstruct|thwart|flout|impede|resist|interfere|hinder|block|undermine|frustrate
delayed-documents: ! travel-document|travel-paper|document
would-not-take-back: ! refuse|not|refusal|unwilling|no take|accept|receive|allow|return|want|repatriate|readmit
would-not-take-back: recalcitrant|uncooperative|willing|repatriation
sanctuary-jurisdictions: ! sanctuary jurisdiction|state|locality|place
so-called-sanctuary: ! so-called sanctuary
sanctuary-cities: ! sanctuary city|county
noncooperative-jurisdictions: ! uncooperative|noncooperative|non-cooperative
local-law-enforcement: police|sheriff|deputy|law-enforcement|sheriff's-office|sheriff's-department|police-department|sheriff's-deputy|cop
local-jails: jail|lockup|prison
jurisdictions-plain: county|city|town|jurisdiction|locality|municipality|state|authority|government|board|council|township|legislature|agency|community
sanctuary-policies: ! sanctuary policy|law|ordinance|rule|bill|act|status
noncooperation-policies: ! trust|noncooperation|detainer policy|act|first|ordinance
noncooperation-policies: ! policy|law|ordinance limit|bar|cooperation
287g: ! 287(g)
287g: agreement|contract|partnership|mou
supreme-court-ruling: ! court ruling|decision|case|order|opinion
supreme-court-ruling: opinion|ruling|v
stricter-enforcement: ! strict|strong|tough|tight immigration|enforcement|border law|policy|enforcement|control|rule
lax-policies: ! lax|loose|weak|unregulated|porous|open-borders
lax-policies: ! policy shield|protect
enforcement-priorities: ! priority|prioritize|focus
enforcement-priorities: target
prosecutorial-discretion: ! discretion
alternatives-to-detention: alternative
crackdown: crackdown|dragnet
budget-reasons: budget|budgetary|funding|appropriation|resource|fund
visa-sanctions: ! visa sanction|suspend|deny|withhold|issuance|restriction
limits-on-detention: due-process|constitutional|unconstitutional|amendment
sex-offender-registration: registry|registration
sequestration: sequester|sequestration
immigration-policy: immigration|executive-order|section|statute|law|policy|act|bill|rule|requirement|program|order|reform|measure|restriction|asylum|parole|proclamation|amnesty
expulsions: expel|expulsion
detainer-requests: ! request|ask
detainer-requests: hold
detainer-orders: ! detainer order|warrant
detainers: detainer|withdrawn|withdraw
removal-proceedings: ! final|order|proceeding|hearing|court|case|charge removal|immigration|order|court|hearing|proceeding|case
removal-proceedings: order|proceeding
deportation-proceedings: ! deportation proceeding|case|hearing|order
notices-to-appear: notice
raids: raid|sweep|roundup|blitz
arrests: arrest|rearrest|re-arrest|nab|collar
apprehended: apprehend|apprehension|caught|capture|picked|pick|custody|round|swept|seize|recapture
book-ins: book-in|booked|book
encounters: encounter
detentions: detain|detention
mass-deportation: ! mass deportation|removal
arrest-and-deport: ! arrest|detain deport|remove
deportations: deportation|deport
removals: removal|remove|removed
sent-home: ! send|sent|return|fly|flown|back home|country|mexico
unable-to-monitor: ! unable|fail|no|not|incapable|lack track|monitor|locate|find|account|method
lost-track: lose|lost|track|idea|know
did-not-act: ! not|fail|decline|refuse remove|deport|detain|act|custody|arrest
immigration-enforcement: enforcement|operation
targeted-enforcement: target|targeted
enforcement-surge: ! surge|spike|pace|record|rise|increase
detainer-requests: warrant
sex-offences: sexual|sex|rape|indecent|molestation|sodomy|incest|lewd
violent-offences: homicide|murder|assault|battery|kidnapping|robbery|manslaughter|violence|violent|arson|killing|strangulation|stalking|terrorism
driving-offences: driving|dui|dwi|traffic|drunk|drunken|speeding|license
property-drug-money-offences: drug|theft|burglary|larceny|fraud|identity|possession|trafficking|forgery|laundering|smuggling|cocaine|fentanyl|weapon|firearm|gun|property|robbery|shoplifting|vandalism|embezzlement|trespassing
minor-offences: minor|petty|misdemeanor|low-level|infraction
serious-offences: serious|felony|heinous|worst|grave
shocking: shocking|disturbing|alarming|stunning|staggering|horrifying|appalling|terrifying|chilling|bombshell|frightening|troubling|sobering|astonishing|jaw-dropping|outrageous|damning|sickening
record-high: record|high|historic|unprecedented|record-breaking|all-time|highest|surge|record-high|record-setting|level
largest-group: largest
inexcusable: inexcusable|unconscionable|shameful|disgraceful|inhumane|cruel|horrific|unacceptable|tragic|cost|suffering|outrage|disgrace|heartless|immoral|reprehensible|indefensible|brutal|abhorrent|tragedy|travesty|shame
crisis: crisis|chaos|mess|broken|disaster|catastrophe|overwhelmed|overrun|collapse|invasion|dysfunctional|chaotic|madness|nightmare
urgent: urgent|wake-up-call|urgently
misleading: misleading|distort|exaggerate|inflate|twist|misrepresent|manipulate|cherry-pick|fudge|context|misinterpreted|misconstrued|distorted|propaganda|deceptive|exaggerated|inflated
called-false: false|untrue|inaccurate|incorrect|wrong|baseless|lie|hoax|flawed|not|myth|fiction|bogus|unfounded
unproven: unproven|unverified|unverifiable|evidence|knows|know|unclear|proof|basis|unsubstantiated|nobody|hope|verify|clear
claim: claim|allegation|denial
speaks-for-itself: prove|lie|straight|itself|show|gold
political-motive: political|stunt|theater|partisan|design|politically|agenda|game
agency-failure: failed|failure|reckless|mismanagement|negligence|incompetence|dereliction|dangerous|irresponsible|botched|abuse|dysfunction|negligent|crack|lawlessness|oversight|transparency|accountability
open-borders-camp: open-borders|anti-borders|anti-ice|left|radical
activists: activist|advocate|advocacy|group|organizer|critic|detractor|opponent|supporter|coalition|lawyer|attorney|protester|rights
sanctuary-officials: ! sanctuary official|politician|mayor|leader|sheriff|governor
agencies-and-officials: official|officer|agent|government|commissioner|police-officer|prosecutor|law-enforcement|guard|warden|supervisor|agency|mayor|staff|bureau|deputy|legislator
judges: judge|justice|magistrate
american-public: american|citizen|taxpayer|voter|public|victim|resident|family|people|homeowner|mother|native-born
report: report
new-report: ! new|latest|recent|first|weekly report
declined-detainer-report: ! declined detainer report|list
watchdog-report: ! inspector|ig|oig|gao|watchdog|alert|management|inspector-general
study: study|research|analysis|audit|review|paper|investigation|probe
new-data: ! new|latest|newly|recent data|figure|number|statistic|dataset|stat|count
data-plain: data|dataset|database|dashboard
numbers-plain: number|figure|statistic|count|tally|total|stat|breakdown|metric|rate|snapshot
documents-plain: letter|document|file|list|record|memo|memorandum|filing|paper|table|email|log|roster|chart|documentation|paperwork|notice|spreadsheet|form|transcript|ledger
obtained-documents: ! obtained|leaked|internal
survey-data: survey
estimate: estimate|sample|projection|random
caveats: caveat|margin|methodology|lag
deaths-in-custody: ! death|died|die|dying custody|detention|ice|jail|facility
deaths: death|died|die|fatality|killed|toll
cause-of-death: ! cause
cause-of-death: cause|neglect
deadliest-year: deadliest
detention-conditions: overcrowding|condition|unsanitary|overcrowded|squalid|care|understaffing
threat-to-public-safety: danger|threat|menace|hazard|public-safety|endanger|jeopardize|safety|risk|safe|national-security|dangerous|flight
reoffending: reoffend|re-offend|recidivism|again|recidivist|strike
reoffending: commit crime|offense|murder
victims: victimize|victim|murdered|raped|killed|prey|injured|hospitalized|intensive
missing: missing|vanish|disappear|unaccounted|lost|saw
missed-hearings: ! hearing|court|appear|absentia
missed-hearings: abscond|no-show
self-deported: self-deport|self-deportation
left-the-country: leave|depart|departure
mass-exodus: exodus
undermines-law: undermine|flout|defiance|obstruction|law
trust-and-fear: fear|trust|afraid|scare|scared|frighten|terrify|chilling|terrorize|terrified|shadow|hide|frightened|underground
risk-of-trafficking: ! trafficking|exploitation
risk-of-trafficking: trafficking|exploitation|exploited|trafficked
not-registered: register|registered
called-dangerous: bad guy|hombre|actor|monster|savage
called-harmless: ! not invader
largest-group: biggest|top|greatest
record-high: biggest headcount|total|count|level
crisis: swamped|inundated|swarmed|flooded|unmanageable|meltdown|pandemonium|mayhem|bedlam
misleading: distortion|misuse|skew|spin|muddy
called-false: baloney|hogwash|malarkey|poppycock|balderdash|bunk|rubbish|hooey
unproven: vouch
supervised-release: shackle|tracked|bracelet|device|smartlink|isap|tether|monitored|person
alternatives-to-detention: atd|isap
agencies-and-officials: governor|feds|fed|authority|magistrate|commissioner|board|sam|jailer|councilman|councilwoman|alderman|legislator|senator|congressman|congresswoman
judges: court|courts|district-court|appeals-court|magistrate|bench
targeted-enforcement: hunt|going|chase|zero|stalk|pursue
apprehended: nab|nabbed|snatch|snatched|seize|grab|collar|haul|drag|dragged|yank|pluck|net|scoop|sweep|catch|corral|came
sent-home: return|bus|ship|repatriate|packing
shielded: coddle|coddling|pamper|conceal
cooperated-or-honored: flag|refer|join|signed|abet
refused-to-cooperate: quit|pull|pulling|exit|leave|withdraw|opt|door
ignored-detainers: blow|blew|blown|toss|shred|trash|spurn|rebuff
gang-members-terrorists: gangbanger|gang-banger|mobster|narco|kingpin
named-by-crime: beater|gunman|shooter|mugger|shoplifter|trafficker|carjacker
people-arrested: ! people|those|anyone nabbed|seized|caught|grabbed|snatched|captured|taken
people-held: ! people|those|anyone locked|caged|confined|warehoused
people-not-held: ! those|people sprung|enrolled|bonded|paroled
no-criminal-record: ! clean slate
legal-residents: ! green-card|lpr
legal-residents: ! valid card
asylum-seekers: ! asylum applicant|claimant|seeker
unaccompanied-children: ! minor|child|kid alone
in-prison: cells|cell|penitentiary|jailhouse
detention-capacity: room|full
docket: caseload
deaths: perish|perished|fatal
detention-conditions: sleep|sleeping|insulin|spoiled|moldy|rotten|filthy|concrete
trust-and-fear: panic|dread|jitters|anxiety|underground
missing: disappear|vanish
missed-hearings: absconded|abscond
documents-plain: sheet|bulletin|ledger|docket
numbers-plain: math|arithmetic|headcount|tabulation
`

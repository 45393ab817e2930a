/** Letting go, its terms, and being kept, in further words. */
export const FREEDOM = `
=let|=lets|=letting PRON =walk|=out|=go|=loose|=off|=slip|=roam =free|=away|=out|=by? > MARK|=on|=after|=and|=under|=without
=walk|=walks|=walked|=walking|=waltz|=waltzed|=stroll|=strolled =free|=away|=out|=scot-free > MARK|=on|=after|=without|=with|=in|=before|=from
=go|=goes|=going|=went|=gone =free|=home|=scot-free > MARK|=after|=on|=under|=with|=in|=without
=set|=sets|=setting|=cut|=cuts|=turned|=turn|=turns =free|=loose > MARK|PEOPLE|NUM|=by|=on|=in|=to|=into|=the|=them
=put|=puts|=putting|=turn|=turns|=turned|=send|=sends|=sent|=push|=kick|=throw|=dump|=dumped|=dumping|=spit ~ PEOPLE + =back? =on|=onto|=into|=out|=to =on? DET? street|pavement|sidewalk|community|neighborhood|public|society|block
=put|=puts|=putting|=place|=placed|=enrolled|=enroll|=enrolling ~ PEOPLES|PRON + =on|=in|=into|=under DET? ankle-monitor|ankle-bracelet|monitoring|supervision|parole|isap|atd|alternative|probation
=placed|=enrolled|=put|=released =on|=in|=into|=under|=to DET? ankle|electronic|gps|ankle-monitor|monitoring|supervision|parole|isap|alternatives|probation|program|bond|bail|recognizance monitor|monitoring|surveillance|supervision?
=back =on|=to|=in|=onto =the|=our|=american? =american? pavement|sidewalk|beat|streets|street|communities|community|neighborhoods
=waved|=wave|=waves|=waving|=ushered|=usher|=let|=lets|=allowed|=admitted|=welcomed|=rushed|=shuffled|=funneled|=paroled|=bused|=flown =across|=into|=in|=through|=inside DET? border|country|u.s|us|united-states|interior|america
=bused|=bus|=bussed|=shipped|=flown|=flew|=sent|=transported|=ferried|=shuttled|=moved|=carried =north|=south|=inland|=across|=elsewhere|=upstate|=interior|=out > MARK|=or|=and|=by|=to|=of|=the
=make|=makes|=made|=making|=posted|=post|=posts|=posting|=granted|=grant|=grants|=granting|=set|=sets|=setting|=deny|=denies|=denied|=denying|=get|=gets|=got|=given|=seek|=sought|=seeks|=won|=win|=wins|=await|=offered|=revoke|=revoked|=raise|=lower|=lowered|=pay|=paid|=forfeit|=skip|=jump|=jumped|=refused|=refuse|=ordered PRON|DET? bond|bail|parole|release =hearing?
=eligible|=ineligible|=qualify|=qualified|=qualifies|=considered|=barred =for|=from DET? bond|bail|release|parole hearing|hearings?
=held|=detained|=jailed|=hold|=holding|=kept|=remanded =without|=on|=with|=pending bond|bail|=no|=hearing|=deportation|=removal|=trial bond|bail?
no|cash|low|high|immigration|$ bond|bail =hearing|=amount|=release?
bond|bail|parole|custody|release hearing|amount|payment|decision|request|denial|grant|motion|redetermination|order|revocation|condition|application|rate|release|review|interview|eligibility|agent|money|fund
immigration|cash|delivery|bail bond
bond|bail > =was|=is|=in|=of|=for|MARK|=when|=at|=after|=or|=and|=set|=were
parole > =was|=is|MARK|=for|=and|=or|=into|=program
=on|=under parole|probation|recognizance|supervision|=house|=home|=conditional =arrest|=confinement|=release?
ice|court|immigration|weekly|monthly|annual|in-person|phone|routine|regular|scheduled|periodic|mandatory check-in|check-ins|appointment|reporting|visit
check-in > MARK|=with|=at|=in|=and
=report|=reports|=reported|=reporting|=check|=checks|=checked|=checking =in|=to =person|=with|=weekly|=by|=ice|=regularly|=every|=each|=once|=an|=ice =phone|=ice|=an|=immigration|=officers?
ankle|electronic|gps|tracking|wrist|ice|smart|monitoring monitor|bracelet|shackle|tether|device|tracker|watch|wristband|app|grillete|cuff|tag|leg
=receive|=receives|=received|=wear|=wears|=wearing|=wore|=worn|=fitted|=given|=issued|=handed|=strapped|=remove|=removed|=cut DET|=with|=an|=to? device|tracker|monitor|bracelet|shackle|tether|anklet|smartphone|smartwatch|phones|gps|watch
smartlink|biometric|smartphone|cellphone|phone|cell phone? app|application|monitoring|tracking|check-in
=tracked|=monitored|=supervised|=followed|=surveilled > =by|=through|=via|=with|=on|=using|MARK
electronic|gps|ankle|home|phone|telephonic|intensive|community|court|federal|government|conditional|ice|immigration monitoring|surveillance|tracking|tracker|supervision|tethering|incarceration|release|confinement
house|home arrest|confinement|detention|incarceration|curfew
=free|=release|=liberate PRON|PEOPLES =all|=now > MARK
=open|=opened|=opens|=opening =the =back|=front|=jailhouse|=prison|=cell door|doors
=get|=gets|=got|=getting|=given|=gave =a =free? pass
=free =them|=him|=her|=the =all?
=transfers > MARK|=to|=of|=from|=between|=are|=were|=have
own|personal recognizance
conditional|supervised|unconditional|mass|early|compassionate|humanitarian|medical|emergency|wholesale|wrongful|accidental|mistaken|erroneous|inadvertent|imminent|scheduled|planned|prisoner|inmate|jail|migrant|border release
border|custody|inmate|detainee|prisoner|jail|interior|interfacility|inter-facility|ice transfer
transfer =of|=from|=out > NP
=transferred|=moved|=shuffled|=shuttled|=shipped|=bounced|=relocated > =to|=from|=between|=among|=across|=out
placement|placed|reunited|reunite|reunification =with DET? sponsor|relative|family|parent|guardian|host|foster
unlock|unlocks|unlocked|throw|throws|fling|flung|open|opens|opened =open? DET? jail|cell|prison|jailhouse|border door|gate|doors|gates
jailbreak
=get|=gets|=got|=getting =out|=sprung|=released|=off > MARK|=of|=on|=from|=early|=after|=with
`
/** Being held, in further words. */
export const KEPT = `
=out =of room|beds|space
=no|=not =enough|=more|=any? room|beds|space|bed|cells > MARK|=left|=to|=for|=at|=in
=behind|=inside|=in bars|cages|cage|razor|wire|lockup|handcuffs|cuffs|shackles|chains|solitary|isolation|confinement|cells|limbo =wire? =in CUSTODY?
=behind bar =in DET? state|federal|local|county|u.s? penitentiary|prison|jail|facility
=not =in DET? ice|federal|holding|jail|detention|immigration cell|cells|custody|jail|prison
=stay|=stays|length =in|=of DET? custody|detention|confinement|stay|lockup
went|go|gone =straight|=back|=directly? =to prison|jail
=in chains|shackles|handcuffs|irons|restraints
=in =zip|=leg|=hand|=ankle ties|cuffs|irons|chains
=committed =in|=into|=to|=back DET? jail|prison|lockup|cell|custody|detention
jail|detention|ice|prison|custody|daily|average population|headcount|count|census|numbers|rolls|occupancy|roll|stay|term|status
detention|detained|custody|holding|ice|jail|prison|bed|tent|hold|processing|intake|temporary|makeshift|soft-sided|private|for-profit|mega|warehouse facility|center|site|camp|complex|space|network|system|estate|hub|pen|tent|wing|pod|block|cell|capacity|warehouse|bed|beds|floor
staging|holding|processing room|area|cell|facility
hieleras|hielera|icebox|iceboxes|perrera|perreras|doghouse|kennel|cages|tent-city|tents|cellblock|cellblocks|holding-cell|dungeon|gulag|gulags
tent|prison city|camp
48-hour|72-hour|two-day|24-hour|federal|temporary|protective|pretrial|overnight|prolonged|mandatory|indefinite|longer|short-term|long-term|no-bond|immigration|civil|family|child|solitary hold|holds|custody|detention|confinement|incarceration|imprisonment|isolation
imprisonment|incarceration|confinement|captivity|internment|detainment
=languish|=languishes|=languished|=languishing|=wallow|=rot|=rotting|=rots|=sit|=sits|=sitting|=sat|=linger|=lingered|=wait|=waits|=waited|=waiting|=stuck|=trapped|=parked|=stranded =away? =in|=behind|=at|=inside DET? ADJ? CUSTODY|bar|=limbo|=cells|=shelter
=serve|=serves|=serving|=served out DET? sentence|term
=lock|=locks|=locked|=locking|=put|=putting =away|=up|=down > MARK|=by|=for|=in|=without|=at|=PEOPLE|PEOPLE|NUM|=and
=throw|=threw|=thrown|=throws =in|=into|=behind DET? jail|prison|slammer|clink|cell|lockup|bar|bars|hole|detention|cage
=full|=packed|=crowded|=overcrowded|=maxed|=filled|=bursting|=teeming =to|=beyond|=past|=with|=out =its? capacity|inmates|detainees|migrants|people|limit?
=overcrowded|=overflowing|=packed|=jam-packed|=overfilled CUSTODY
average daily|monthly|annual|nightly detained|detention? population
caseload|headcount
`

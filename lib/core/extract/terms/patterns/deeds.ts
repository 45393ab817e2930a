/** Acts of the agencies in further words: arresting, hunting, sending away, asking, counting, and failing to. */
export const AGENCY_DEEDS = `
take|takes|took|taken|taking ~ PEOPLES =a|=each|=per|=every? =day|=week|=month|=year|=night? + =into DET? CUSTODY
take|takes|took|taken|taking ~ NUMS =a|=each|=per|=every? =day|=week|=month|=year|=night? + =into DET? CUSTODY
take|took|taken|taking|bring|brought PRON =in > MARK|=for|=on|=to
=taken|=took|=takes|=taking =into CUSTODY
=taken|=hauled|=dragged|=led|=whisked|=carted|=marched|=driven|=spirited|=bundled|=escorted|=pulled =away|=off|=out > MARK|=by|=in|=from|=to|=at|=on
drag|dragged|dragging|haul|hauled|yank|yanked|pull|pulled|pulling|pluck|plucked|snatch|snatched|rip|ripped|take|took|taken|remove|grab|grabbed PRON =from|=out|=off =of? NP
=dragged|=hauled|=yanked|=pulled|=plucked|=snatched|=grabbed|=taken|=ripped =from|=off|=out =of? DET? NP > MARK|=by|=in|=and|=while|=as
=came|=come|=comes|=coming =for > DET
=came|=come|=comes|=coming =knocking
knock|pound|bang =on DET? door
=go|=goes|=going|=gone|=went =after > PEOPLE|NP
=going =door =to =door
=hunt|=hunts|=hunting|=hunted|=chase|=chases|=chasing|=chased|=stalk|=stalked =down? > DET|PEOPLE|=the|=them
=zero|=zeroed|=zeroing =in =on > PEOPLE
=pick|=picks|=picking|=round|=rounds|=rounding|=sweep|=sweeps|=sweeping|=scoop|=scooped|=gobble|=hoover|=vacuum =up > DET|PEOPLE|NP
=rounded|=swept|=scooped|=gobbled|=picked|=hoovered|=caught|=snapped =up > MARK|=in|=by|=at|=during|=on|=outside|=and|=with|=for|=as
=caught =up =in
=caught|=ensnared|=snared|=netted|=swept|=trapped =in DET? NP? dragnet|sweep|raid|net|operation|trap|crackdown
detain|arrest|apprehend|question|process|fingerprint|book|deport =and|=or deport|remove|release|return|expel|detain|process|fingerprint|arrest|jail|fly|send
put|puts|putting|load|loaded|loading|pack|packed|packing PRON|PEOPLES? =on|=onto|=aboard DET? plane|bus|flight|jet|van|ship|boat
=put|=loaded|=packed|=herded|=placed|=boarded =on|=onto|=aboard DET? ADJ? plane|bus|flight|jet|van|planes|buses|flights
=send|=sends|=sending|=sent =every|=them|=all ~ NP =of? PRON? + =packing|=home|=back
=sent|=send|=sends|=sending|=ship|=shipped|=shipping|=fly|=flew|=flown|=flying|=bus|=bused|=bussed =back|=home|=packing|=away|=off|=abroad > MARK|=to|=by|=on|=in|=across|=without|DET|NUM|PEOPLE
=sent|=send|=sends|=sending|=ship|=shipped|=fly|=flew|=flown|=return|=returned|=returns|=returning|=deport|=deported|=repatriate|=repatriated|=remove|=removed =back? =to COUNTRY
=return|=returned|=returns|=returning|=send|=sent|=fly|=flew|=flown|=ship|=shipped|=deport|=deported|=expel|=expelled|=repatriated ~ NUMS PEOPLE + =to|=into NP
=thrown|=tossed|=kicked|=booted|=shipped|=turfed|=chucked|=cast|=driven|=forced|=drummed =out > MARK|=of|=by|=in|=from
=kick|=kicks|=kicking|=throw|=throws|=throwing|=toss|=boot|=boots|=drive|=turf|=chuck ~ PRON|PEOPLES + =out =of? DET? country|u.s|us|united-states?
=get|=gets|=getting|=got PRON =out > MARK|=of
=get|=gets|=getting|=got ~ PEOPLES + =off =our|=the street
=turn|=turns|=turned|=turning =back > PEOPLE|NUM|=them
=turned =back|=away > MARK|=at|=by
=order|=orders|=ordered|=ordering PRON|PEOPLES? =removed|=deported|=out|=sent =in? =absentia?
=ordered =out|=to =leave > =of|MARK|DET
order|decision|bid|effort|attempt|plan|move|push|drive|right|power|authority|mission|vow|pledge|promise|threat =to =deport|=remove|=expel|=arrest|=detain
exile|banishment|expulsion|rendition|refoulement|extradition|repatriation
mass|forced|third-country|wrongful|summary|quick|speedy|swift|indiscriminate deportation|removal|expulsion|arrest|roundup|exile|rendition|return|repatriation|detention
deportation|removal|expulsion|detention|arrest|raid|sweep|enforcement|immigration desk|pipeline|machine|campaign|drive|dragnet|quota|plane|flight|charter|bus|fleet|docket|case|caseload|order|warrant|hearing|proceeding|process|action|operation|surge|blitz|effort|activity|event|spree|tally|total|fight|threat
ice|immigration|federal|administrative|removal|deportation|civil|blue|judicial warrant|subpoena|=raid|=raids|sweep|=arrest|=arrests|=hold|=holds|detainer|=surge|blitz|crackdown|operation|roundup|dragnet|stakeout|=patrol|=patrols|checkpoint
at-large|collateral|street|courthouse|community|interior|worksite|workplace|home|warrantless|roving|targeted|random|school|church|dawn|pre-dawn|predawn|early-morning|nighttime|surprise|mass|daily|weekly =arrest|=arrests|apprehension|=raid|=raids|sweep|roundup|=patrol|=patrols|=stop|=stops|checkpoint|operation|stakeout
sting|undercover|joint|multiagency|multi-agency|nationwide|weeklong|statewide|citywide|regional operation|sweep|roundup|raid|surge|blitz|crackdown|effort
title-42 expulsion|expulsions
family|border|asylum|refugee removal|screening|interview|encounter|apprehension|crossing|processing
illegal|unlawful|unauthorized|irregular|border|southwest crossing|entry|encounter|apprehension
border crossing|crossings|encounter|apprehension|arrest|arrival|screening|processing|inspection
credible|reasonable fear interview|screening|claim|finding|process|test
immigration|asylum|removal|deportation|bond|custody|merits|master|court hearing|case|proceeding|docket|backlog|calendar|court
notice|order|letter =to =appear|=report|=depart
=place|=placed|=placing|=lodge|=lodged|=put|=slap|=slapped|=file|=filed|=drop|=dropped|=issue|=issued|=send|=sent DET? detainer|hold|warrant > =on|=against|=for|=with
=start|=starts|=started|=begin|=began|=initiate|=launch|=pursue|=seek|=sought DET? removal|deportation proceeding|case|action
=revoke|=revokes|=revoked|=revoking|=strip|=stripped|=cancel|=canceled|=cancelled|=terminate|=terminated|=pull|=pulled|=yank|=yanked DET? visa|parole|status|tps|green-card|protection|citizenship|permit|daca|work
visa|parole|green-card|status|citizenship revocation|cancellation|termination
no|any|little|less|more|better|close|constant|electronic|gps|active|federal|government idea|track|trace|supervision|tracking|monitoring|surveillance|vetting > =of|=on|MARK|=and
=cannot|=can't|=not =say =where|=how > PRON|DET|NUM|=many|PEOPLE
=returns > MARK|=which|=rose|=fell|=and|=are|=were
=lost|=lose|=loses|=losing track|count|sight|contact|trace|tabs
=keep|=keeps|=keeping|=kept tabs|track|count|watch|eye|an =eye? =on|=of
=does|=do|=did|=doesn't|=don't|=didn't =not? =know =where|=how|=who|=whether PRON|DET|=many
=has|=have|=had =no =idea|=clue|=record|=information|=way =where|=how|=who|=of|=to
=unable|=failed|=fails|=failing|=struggled|=struggles|=impossible|=difficult =to =find|=locate|=track|=account|=contact|=reach|=trace|=monitor|=verify|=check =for?
=fail|=fails|=failed|=failing =to =arrest|=remove|=detain|=apprehend|=capture|=check|=vet|=screen|=act|=follow|=vet|=protect
=let =slip|=fall =through? > MARK
vetting > =of|MARK|=and|=process|=was|=is
=wellness|=welfare|=home check|visit
=door =knocks
show =of force
=military|=warplane|=charter|=ghost|=removal|=deportation|=ice flight|plane|charter
deploy|deployed|deploying|deployment =of? agent|troop|officer|guard|marine|soldier
=patrol|=patrols|=patrolling|=flood|=flooded|=flooding|=swarm|=swarmed|=storm|=stormed|=raid|=raided|=raids|=descend|=descended =on? DET? street|city|neighborhood|plant|home|school|church|courthouse|workplace|factory|farm|restaurant|store|lot|apartment|building|county|town|business|site|shelter|field|market
`
/** What local bodies do about requests, and those who write of it, in further words; keeping them is here too. */
export const LOCAL_DEEDS = `
=blow|=blows|=blew|=blowing|=blown =off|=through|=past DETAINERS
=brush|=brushed|=shrug|=shrugs|=shrugged|=slough|=toss|=tossed|=toss|=cast|=kiss|=wave|=waved|=laugh|=laughed =off|=aside|=away|=out DETAINERS
=blow|=blew|=blown|=brushed|=shrugged|=tossed|=waved|=laughed =off|=aside > MARK|NUM|=by
=toss|=tossed|=throw|=threw|=dump|=dumped|=chuck PRON =in|=into =the trash|garbage|bin|wastebasket|shredder
=turn|=turned|=hand|=handed|=give PRON =over =to us
=tear|=tore|=rip|=ripped|=shred|=shredded|=trash|=trashed|=bin|=binned|=toss|=tossed|=ditch|=ditched|=scrap|=shelve|=return|=returned|=spike =up? DETAINERS
=sit|=sits|=sat|=sitting =on DETAINERS
=rebuff|=rebuffs|=rebuffed|=spurn|=spurned|=spurns|=snub|=snubs|=snubbed|=defy|=defies|=defied|=flout|=flouts|=dodge|=duck|=ducked|=evade|=skirt|=sidestep|=stonewall|=stonewalled|=stiff-arm|=stymie|=buck|=balk|=balks|=balked|=resist|=refuses|=contest|=challenge|=override|=overrule|=overlook|=dismiss|=dismissed|=discard|=discarded =at|=against? DETAINERS
=drop|=drops|=dropped|=dropping|=quit|=quits|=quitting|=leave|=leaves|=left|=leaving|=exit|=exits|=exited|=exiting|=cancel|=cancels|=canceled|=cancelled|=canceling|=scrap|=scraps|=scrapped|=terminate|=terminates|=terminated|=abandon|=abandoned|=pull|=pulled|=pulls|=withdraw|=withdrew|=suspend|=suspended|=suspends|=rescind|=rescinded|=tore =out? =of|=from|=up? > DET? 287(g)|ice|cooperation|deportation|federal|jail|detention? program|agreement|contract|compact|pact|partnership|deal|cooperation|accord|memorandum
=join|=joins|=joined|=joining|=sign|=signs|=signed|=signing|=renew|=renews|=renewed|=rejoin|=enter|=entered|=ink|=inked|=approve|=approved|=expand|=expanded|=adopt|=adopted =on|=onto|=into|=up? =for|=to? DET? 287(g)|ice|cooperation|deportation program|agreement|contract|compact|pact|partnership|deal|accord
=opt|=opts|=opted|=opting|=pull|=pulls|=pulled|=pulling|=back|=backed|=backing|=walk|=walked|=walking|=bow|=bowed|=bail =out|=away =of|=from DET? 287(g)|program|agreement|contract|compact|pact|partnership|deal
=opt|=opts|=opted|=opting|=pull|=pulls|=pulled|=pulling|=back|=backed|=backing =out > MARK|=would|=of|=was|=is
=quit|=quits > =in|=on|=last|=after|=this|MARK|=the
complied|complies|comply =with =fewer|=half|=more|=all|=most|=only|=none|=some|=many|NUM
comply|complies|complied|complying > MARK|=and|=when|=if|=anyway|=voluntarily|=only|=fully
=cooperate|=cooperates|=cooperated|=cooperating|=collaborate|=collaborates|=collaborated > MARK|=fully|=and|=when|=if|=voluntarily|=only
=notify|=notifies|=notified|=notifying|=alert|=alerts|=alerted|=alerting|=inform|=informs|=informed|=informing|=tell|=tells|=told|=telling|=contact|=contacts|=contacted|=call|=calls|=called|=calling|=phone|=phoned|=phoning|=email|=emailed|=warn|=warned|=warning DET? ice|feds|immigration|agents|cbp|dhs|=federal agent|officer|authority|official|officials|agents?
flag|flags|flagged|flagging|report|reports|reported|refer|referred|referring ~ PEOPLES + =for|=to FEDERAL
flag|flagged|flags|flagging > NUM|PEOPLE|=them|=him
=hand|=hands|=handed|=handing|=turn|=turns|=turned|=turning|=give|=gave|=given|=deliver|=delivers|=delivered|=surrender|=surrendered|=yield|=release|=released|=transfer|=transferred ~ PRON|PEOPLES + =over|=up|=to =to? FEDERAL
=turned|=handed|=given|=signed =over|=up > MARK|=to|=on|=by|=without|=when|=for|=in
=turn|=turns|=turning|=hand|=hands|=handing =over > PEOPLE|NUM|=them|=those
=hold|=holds|=held|=holding|=keep|=keeps|=kept ~ PEOPLES + =for FEDERAL
=help|=helps|=helped|=helping|=assist|=assists|=assisted|=aid|=aids|=aided|=abet|=join|=joins|=joined|=back|=backs|=backed|=serve|=serves|=feed|=feeds|=fed|=tip|=tips|=tipped FEDERAL
=aid|=aiding|=aided =and|=or abet|abetting|abetted
=act|=acts|=acted|=acting|=serve|=serves|=served|=serving|=deputize|=deputized|=used|=work|=working =as FEDERAL agent|officer|agents|officers|arm|deputies?
=do|=does|=doing|=did DET|POSSESSOR? ice|fed|immigration|federal|government =s? =dirty? job|work|bidding
=play|=plays|=played|=playing =ball|=along|=nice|=footsie > MARK|=with
=stay|=stays|=stayed|=staying =out =of immigration|federal enforcement|business
=look|=looks|=looked =out =for PEOPLE
=welcome|=welcomes|=welcomed|=welcoming|=harbor|=harbors|=harboring|=shelter|=shelters|=sheltering|=protect|=protects|=protecting|=defend|=defends|=shield|=shields|=shielding|=hide|=hides|=hiding|=coddle|=coddles|=coddling|=pamper|=babysit|=embrace > PEOPLE|=these|=those
=give|=gives|=gave|=giving|=offer|=offers|=provide|=provides ~ PEOPLES + sanctuary|cover|refuge|shelter|safe-haven|asylum|=free|=a
=shut|=shuts|=slam|=slams|=slammed|=close|=closes =the =front|=jailhouse? door > =on|=to
=roll|=rolled|=rolling =out =the =welcome|=red mat|carpet
=close|=closes|=shut|=shuts|=slam|=slammed|=bolt|=bar|=barred|=lock ~ PRON|DET? jail|prison|jailhouse? door|gate|doors + =to|=on FEDERAL
=bar|=bars|=barred|=barring|=ban|=bans|=banned|=banning|=block|=blocks|=blocked|=blocking|=keep|=keeps|=kept|=evict|=evicted|=boot|=booted|=kick|=kicked|=expel|=expels ice|agents|=federal agent|officer? =from|=out|=access =of? DET? NP?
=bars|=bar|=barred|=barring|=forbids|=forbid|=forbidding|=prohibits|=prohibit|=prohibiting|=prohibited|=restricts|=restrict|=limits|=limit|=stops|=stop|=keeps|=prevents|=prevent ~ DET? local|city|county|state|law-enforcement|police|jail|jails|deputy|officer|official|employee|agency|sheriff|police-officer|staff? + =from cooperating|asking|holding|helping|sharing|honoring|detaining|notifying|assisting|working|questioning|inquiring|using|arresting|enforcing|transferring|turning
=ask|=asking|=asks|=inquire|=inquiring =anyone|=anybody|=people|=them|=him|=her|=residents|=victims|=drivers? =about DET? immigration|legal|citizenship? status|papers|citizenship
=not =ask|=asking|=honor|=honoring|=notify|=notifying|=help|=helping|=cooperate|=participate|=participating|=comply|=complying|=assist|=assisting|=transfer > MARK|NP|=with|=in
=refuse|=refuses|=refused|=refusing|=decline|=declines|=declined|=declining|=fail|=fails|=failed|=failing|=neglect =to =cooperate|=comply|=hold|=detain|=notify|=help|=assist|=share|=work|=participate|=act|=turn|=transfer|=respond|=honor|=recognize|=enforce|=play|=keep|=let|=allow|=tell|=alert =over? =with? FEDERAL?
=unwilling|=reluctant|=hesitant =to =cooperate|=comply|=hold|=help|=honor|=share|=work|=assist =with? FEDERAL?
refusal|failure|unwillingness|reluctance =to =cooperate|=comply|=hold|=detain|=notify|=help|=assist|=share|=work|=participate|=turn|=transfer|=honor =over? =with? FEDERAL?
refusal|rejection|denial =of DETAINERS
=uncooperative|=noncompliant|=non-compliant|=noncooperating|=recalcitrant > MARK|=with
=cooperative > MARK|=with
noncompliance|defiance|obstruction|resistance|nullification|stonewalling|interference > =of|=by|=to|=from|=with|MARK|=and
=obstruct|=obstructs|=obstructed|=obstructing|=impede|=impedes|=impeded|=thwart|=thwarts|=thwarted|=defy|=defies|=defied|=defying|=hinder|=hinders|=sabotage|=stymie|=foil|=frustrate|=block|=blocks|=blocked|=block DET? federal|immigration|ice|agent|deportation|removal|law agent|officer|effort|enforcement|law|operation|authority|mission|work?
=give|=gives|=gave|=giving|=provide|=provides|=provided|=send|=sends|=sent|=supply|=supplied|=share|=shares|=shared|=sharing ~ DET? jail|inmate|booking|release|information|names|lists|roster|data|fingerprints|records|notice|list|access dates|date|data|information|times|lists|records|rosters|log? + =to|=with FEDERAL
=advance notice|notification > =of|=to|MARK
=sanctuary =to|=for PEOPLE
cooperation|collaboration|coordination|partnership =between|=with|=among NP =and? FEDERAL?
=local|=county|=state|=full|=limited|=voluntary|=no|=zero cooperation|compliance|assistance|participation
`

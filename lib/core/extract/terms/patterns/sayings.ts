/** More of the same, from the rule of law to the hard truth. */
export const SAYINGS = `
=mission =accomplished|=creep
promise|promises =kept|=broken|=made
=deliver|=delivers|=delivered|=delivering|=make|=making|=made|=kept|=keep|=keeping =on? DET promise|pledge|word|vow
=restore|=restores|=restored|=restoring DET? order|law|sanity|integrity|trust|faith|rule-of-law|control|deterrence|dignity|humanity|accountability =and? =order?
=common =sense
=long =arm =of =the =law
=worst-kept|=open secret
=writing|=handwriting =on =the wall
=canary =in =the =coal?
=elephant =in =the =room
=bull =in =a =china
=sledgehammer =to|=for|=approach
=blunt instrument
=one-size-fits-all approach|policy?
=carrot|=carrots =and stick
=cat-and-mouse game?
=cat =and =mouse
=double-edged sword
=two-tiered|=two-tier system|justice?
=tale =of =two NP
=apples =and|=to =oranges
=comparing apples
=devil =in|=is =in =the =details
=fuzzy|=bad|=funny|=creative|=voodoo|=lazy|=faulty|=shoddy math|arithmetic|accounting|logic|statistics|numbers
=garbage =in
=snapshot =in =time
=correlation =is|=does
=anecdotal evidence
=statistically significant|insignificant|meaningless|sound
=within =the =margin
=outlier|=aberration|=anomaly|=fluke|=blip > MARK|=and|=not|=in
=historic|=unprecedented|=eye-popping|=jaw-dropping|=mind-boggling|=head-spinning scale|pace|speed|expansion|scope|proportion
=at =all =costs
=at =any =cost|=price
=at =taxpayer|=taxpayers =expense
=on =the =taxpayer|=taxpayers =dime|=backs
=on =the =backs =of NP
=footing|=foot|=foots =the bill
=left|=leave|=leaves|=leaving =holding|=hanging|=twisting|=stranded|=high =the|=in|=and? =bag|=wind|=dry?
=throw|=throwing|=threw|=thrown =under =the =bus
=throw|=throwing|=threw PRON|NP? =under =the =bus
=thrown =to =the =wolves
=bargaining chip
=guinea pig
=political|=human pawn|pawns|shield|shields
=scapegoats|=scapegoat|=pawns|=cannon =fodder? > MARK|=for|=in
=whipping boy
=low-hanging fruit
=easy|=soft target|targets|pickings|prey
=dragnet =approach|=tactics
=fishing expedition
=quota =game|=mania
=overly|=unduly|=needlessly|=excessively|=unnecessarily|=inherently|=grossly|=wildly|=deeply|=fundamentally|=profoundly|=woefully|=utterly|=blatantly|=dangerously|=hopelessly|=patently|=clearly|=plainly|=manifestly ADJ > MARK|=and|=because|=that
gross|grave|serious|clear|flagrant|blatant|egregious distortion|injustice|exaggeration|error|mistake|misuse|violation|abuse|overreach|negligence|misreading|understatement
=fairly|=badly|=grossly|=seriously|=wildly|=vastly|=greatly misleading|exaggerated|overstated|understated|distorted|misunderstood|inflated
=you =can't|=cannot =trust NP
=cannot|=can't|=couldn't|=won't vouch|trust|believe|verify|stand|abide|stomach|tolerate =for|=by? > MARK|NP|=for
=enough =is =enough
=had|=have|=has =enough > MARK|=of
=fed =up =with?
=sick =and? =tired? =of NP
=not =on =my|=our watch
=day =of =reckoning
=wake =up > MARK
=give|=gives|=gave =me =a break
=cry|=crying|=crocodile =me? river|wolf|tears
=crocodile tears
=bleeding heart|hearts
=pearl clutching|clutcher|clutchers
=hysteria|=hysterics|=meltdown|=tantrum > MARK|=over|=of|=and
=kick|=kicks|=kicked|=kicking =the can
=moral|=legal|=constitutional|=budgetary|=fiscal|=logistical|=bureaucratic|=administrative|=diplomatic|=operational crisis|nightmare|quagmire|mess|disaster|failure|imperative|bankruptcy|outrage|minefield|hurdle|chaos|catastrophe
=morally|=legally|=constitutionally|=fiscally|=intellectually|=economically|=ethically dubious|wrong|suspect|bankrupt|indefensible|questionable|reprehensible|irresponsible|dishonest|ruinous|repugnant
=un-christian|=unchristian|=un-biblical
=right|=proper|=decent|=only|=least|=smart|=humane thing =to =do
=work|=works|=worked|=working =as =intended|=designed|=advertised|=planned
=doing|=do|=does|=did PRON|=their|=its|=his job|duty
muddy|muddies|muddied|cloud|clouds|clouded|blur|distort|skew|skews =the picture|water|waters|debate|comparison|result
exceedingly|vanishingly|extremely|incredibly|increasingly rare|common|frequent|uncommon|unlikely
isolated incident|case
fine print
=feature =not =a? bug
=business =as =usual
=status =quo
=new =normal
=more =of =the =same
=same =old NP
=stay|=stays|=stayed =silent|=mum
=speak|=speaks|=spoke|=speaking =volumes
=says|=say|=said =it =all
=facts|=fact =are|=is =facts|=stubborn
=cold =hard facts|truth|reality|cash
=simple|=hard|=plain|=uncomfortable|=inconvenient|=ugly|=sad|=brutal|=stark|=dirty|=unvarnished|=naked fact|truth|reality|secret
`

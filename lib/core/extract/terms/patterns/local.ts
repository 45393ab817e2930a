/** How local bodies meet requests, in fixed verb phrases. */
export const LOCAL_PHRASES = `
hide|hiding =behind
turn|turned|turning =down|=away DETAINERS
reject|refuse|deny|decline|ignore DETAINERS
hand|handed|handing|turn|turned|turning PRON? =over =to FEDERAL
hand|handed|handing PRON? =to FEDERAL
handover =to FEDERAL
surrender|surrendered PRON? =to FEDERAL
reduce|reduced|limit|limiting|limited|restrict|restricting|end|ended|ending|terminate|terminating|sever|curtail|prohibit|prohibiting|ban|banning|bar|barring|forbid|block|blocking|halt|stop|refuse|withdraw DET? cooperation|collaboration|communication =with|=between FEDERAL
reduce|reduced|limit|limiting|limited|restrict|restricting|end|ended|ending|terminate|terminating|sever|curtail|prohibit|prohibiting DET? cooperation
limit|restrict|prohibit|bar|ban|forbid how|when|whether? local|police? authority|officer|agency|deputy? =can|=may? =from? =to? cooperate|cooperating =with? FEDERAL?
cooperation|collaboration =with FEDERAL
notify|notified|notifying|alert|alerted|alerting|inform|informed|informing|contact|contacted FEDERAL
defy|defied|defying|obstruct|obstructed|obstructing|thwart|thwarted|thwarting|flout|flouting DET? federal|immigration|ice? fed|ice|law|authority|request|detainer|order|officer|agent|enforcement|mission
obstruct|obstructing|thwart|thwarting DET? federal? law-enforcement mission?
say|said|saying =no =to > DET? detainer|hold|ice|federal|request|immigration
turn|turned|turning =down|=away > NUM|detainer|request|=them|=those
brush|brushed|shrug|shrugged|toss|tossed|throw|threw|thrown|blow|blew =aside|=off|=out > DET? detainer|request|hold|ice
=thrown|=tossed|=brushed =out|=aside|=off
go|went|gone =unanswered|=unheeded|=unhonored|=ignored
work|working|worked =closely? =hand =in =hand? =with FEDERAL
work|working|worked|partner|partnering|partnered|communicate|communicating|coordinate|coordinating|team|teaming =closely|=directly|=up? =with FEDERAL
help|helping|helped|assist|assisting|assisted|aid|aiding FEDERAL
share|sharing|shared|exchange DET? information|data|record|fingerprint|release-date =with FEDERAL
give|giving|grant|granting|allow|allowing|let|letting|deny|denying|bar|barring|block|blocking FEDERAL access|=into|=inside|=to|=from DET? =interview|=access|=enter|=entering|=set? =up? DET? jail|inmate|prisoner|detainee?
deny|denied|denying|refuse|refused|block|blocked FEDERAL access =to? DET? jail|inmate?
access =to DET? jail|inmate|prisoner
call|phone|ring|tip =off? ice|immigration > MARK|=when|=if|=before|=about|=after|=on|=to
tip =off FEDERAL
comply|complied|complying|compliance =with DET? detainer|request|hold|ice|immigration|federal hold|request|detainer|agent|law|authority?
without notify|notifying|notice FEDERAL
refuse|refused|refusing|decline|declined =to =work =with FEDERAL
refuse|decline =to =let =ice|=federal
wash|washed|washing PRON hand
look|looking|looked =the =other =way
limit|restriction|ban|cap =on cooperation|cooperating|=working|collaboration|communication =with? FEDERAL?
resist|resisting|impede|impeding|frustrate|frustrating|hinder|hindering|block|blocking|undercut|sabotage DET? federal|immigration|ice enforcement|agent|officer|effort|operation|law|authority?
interfere|interfering|interfered =with DET? federal|immigration|ice enforcement|agent|officer|effort|operation|law|authority?
stand|stood|standing =in =the =way
non-cooperation
noncooperation
lack =of cooperation
provide|providing|give|offer|offering sanctuary|safe-harbor|refuge =to|=for? PEOPLE?
=turned =down|=away > =by
tear|tore|torn|rip|ripped =up > DET? detainer|request|hold
refuse|refused|refusing =to =play =ball
play|played|playing =ball > =with|MARK
go|went|gone =along =with DETAINERS
say|said|saying =yes =to > DET? detainer|hold|ice|federal|request|immigration
hang|hung =up =on FEDERAL
keep|kept|keeping ice =out
agree|agreed =to honor|hold DETAINERS
abide|abided|abiding =by DETAINERS
act|acted|acting =on DETAINERS
answer|answered|follow|followed|fulfill|fulfilled|grant|granted|accept|accepted DETAINERS
not answer|respond|act =to|=on? DETAINERS
fail|failed =to answer|respond|act =to|=on? DETAINERS
give|gave|giving ice DET? heads-up
=bow|=bows|=bowed =to FEDERAL
`

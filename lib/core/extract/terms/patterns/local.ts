/** How local bodies meet requests, in fixed verb phrases. */
export const LOCAL_PHRASES = `
hide|hiding =behind
turn|turned|turning =down DET? ice|detainer|immigration? detainer|request|hold
hand|handed|handing|turn|turned|turning PRON? =over > =to
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
`

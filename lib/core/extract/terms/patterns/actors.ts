/** Actors in several words: the government by nickname, camps, publics, bodies of officials. */
export const ACTORS = `
uncle sam
men =and women > =of|=in|=at|=who
rank =and file
boots =on =the ground
powers =that =be
people =who hunt|enforce|arrest|run|guard|oversee > NP
people =hunting|=enforcing|=guarding|=running NP
hill|house|senate|congressional|gop|republican|democratic|budget negotiator|leader|appropriator|leadership|member|democrats|republicans|gop|majority|minority
house|senate|hill|state|national|texas|local gop|democrats|republicans
open-borders|anti-ice|anti-borders|pro-borders|abolish-ice|defund|woke|far|radical|hard|loony|activist left|right|lobby|crowd|mob|crew|zealots|zealot|radical|radicals|activist|activists
border|immigration|deportation|maga|law-and-order|restrictionist hawk|hawks|hardliner|hard-liner|faithful|base|advocate
bleeding heart|hearts
hispanic|latino|immigrant|black|asian|somali|haitian|muslim|arab|african|migrant|mexican|venezuelan|salvadoran|minority|working-class|border neighborhood|neighborhoods|community|communities|enclave|enclaves
private|for-profit prison|detention|jail company|contractor|operator|firm|giant|corporation|industry
private jailer|contractor
prison|detention contractor|operator|industry|profiteer|company
silent majority
swing|independent|latino|hispanic|suburban|likely|undecided voter|voters
working|hardworking|everyday|ordinary|real|average|law-abiding american|americans|taxpayer|citizen|folks|people
us|u.s|american|native-born citizen|citizens|taxpayer|worker|workers
u.s.-born|us-born|native-born|american-born citizen|residents|workers|people|americans|population
trial|defense|immigration|civil-rights|pro-bono attorney|lawyer|attorneys|lawyers|bar
immigration|federal|district|appeals|circuit|appellate|state|superior|bond|administrative judge|court|judges|courts|magistrate|bench
masked|armed|plainclothes|undercover|federal|ice|border|immigration|deportation|customs|tactical|rogue|unidentified agent|officer|men|man|team|cops
political appointee|leaders|class|leadership
elected official|leader|leaders
city|county|state|local council|commission|commissioner|supervisor|leader|lawmaker|prosecutor|official|executive
`

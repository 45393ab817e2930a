/** Approaches and programmes with names or fixed words. */
export const POLICY_NOUNS = `
prosecutorial discretion
287(g) program|agreement|partnership?
secure-communities program?
priority-enforcement program?
zero-tolerance policy?
due-process
alternative =to =detention
case-by-case basis
rule-of-law
open-borders policy|agenda|approach?
budget|automatic|spending cut
budget|budgetary|resource|fiscal shortfall|reason|constraint|limitation|uncertainty
executive-order
executive action
memorandum =of agreement|understanding
supreme-court ruling|decision|case|order
court-order
court ruling|decision
enforcement priority
priority =for =deportation|=removal|=enforcement
reporting|registration|notification requirement|rule
judicial|signed warrant requirement?
crackdown =on NP
limited|finite|scarce|fewer resource
sex offender registry|registration
shift|change =in policy
lax|loose|weak vetting|enforcement|policy
unconstitutional
remain =in =mexico policy?
title NUM
house|senate|assembly bill NUM
citizenship|immigration|sanctuary|detainer|enforcement|deportation law|policy|bill|ordinance|statute|reform|rule
focus =on public-safety|criminal|crime
h.r NUM
s.b NUM
h.b NUM
a.b NUM
s.j.res|h.j.res|h.res NUM
hb|sb|ab|hr NUM
senate|house resolution|=file NUM
proposition|prop NUM
proclamation NUM?
presidential proclamation|memorandum|order|directive|action|permit
court opinion|injunction|settlement|mandate
consent-decree|consent decree
preliminary|nationwide|temporary|permanent injunction
injunction
restraining order
due process
secure|secured|securing|seal|sealed|close|closed DET? border
trust policy|act|law|ordinance|directive
agreement|contract|partnership|pact|deal|memorandum|arrangement|mou =with FEDERAL
arrest|deportation|removal|detention|daily quota|goal|target
quota
detention|bed mandate|quota
mandatory|statutory|legal detention? requirement|authority|obligation|mandate
temporary|deferred|protected protected|action|enforced status|departure?
deferred action =for? =childhood? =arrivals?
daca
daca program|recipient?
temporary-protected-status
tps
humanitarian|parole|chnv parole|program|process
family|zero|catch-and-release separation|tolerance|policy policy?
border|homeland wall|security
border security bill|package|deal|measure|law|policy?
appropriation|spending|funding|budget|reconciliation|supplemental bill|request|package|law|measure
cbp one app?
remain =in mexico program|policy|protocol?
migrant protection protocol
task force model|agreement?
jail enforcement model
warrant service officer model|program|agreement?
public charge rule
birthright citizenship
birthright-citizenship
pathway|path =to legal|permanent|lawful? citizenship|status|residency
detention standard
asylum ban|rule|restriction|limit
travel ban
civil right|liberty
sanctuary-city policy|law|status|ordinance|ban|bill
sanctuary status|state|law|bill|policy|protection|rule
safe|welcoming city|community policy|ordinance|resolution|act
hands-off|get-tough|tough-on-crime|hard-line|hardline|soft-on-crime approach|policy|stance|agenda|reform|law|bail
case-by-case
detainer|hold|jail|cooperation|notification|information-sharing policy|rule|agreement|practice|law
law =that require|bar|limit|ban|forbid
sentencing guideline|law
statute =of =limitations
alien enemies act
detention without|=without bond
no-bond policy
fourth|fifth|fourteenth|sixth|eighth amendment
14th amendment
zadvydas case|decision|ruling?
freedom =from imprisonment|detention
travel visa
dragnet
sanctuary
`
/** Verb phrases of policy: what a law or a government does about enforcement. */
export const POLICY_VERBS = `
suspend|withhold|deny|halt DET? issuance =of visa
suspend|withhold|deny|halt DET? visa
impose visa sanction|restriction
weaken|gut|undermine|dismantle|strengthen|tighten|loosen|expand DET? immigration|border? enforcement|system|law|security|control =system|=systems?
better|fully|adequately? fund dhs|ice|cbp
fund|defund|abolish|funding dhs|ice|cbp
prioritize|focus|target =on? DET? criminal|convicted|dangerous|violent =alien|=aliens|=criminals|=offenders|=immigrants?
enforce DET? immigration|federal|border law
secure|securing DET? border
crack =down =on? NP?
set =aside =$? NUMS
appropriate|allocate|earmark =$ NUMS
cap|capping asylum|refugee|crossing
curb|stop|end illegal immigration
tighten|loosen DET? immigration|border|asylum law|rule|control
strip|withhold|withholding|cut|cutting|deny federal? funding|fund|money|grant|dollar
`

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
`

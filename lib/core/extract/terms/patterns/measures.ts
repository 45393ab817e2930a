/** Policies and programmes by name and by type, federal and local, of every administration. */
export const MEASURES = `
287(g) compact|pact|deal|accord|contract|mou|model|deputy|task|partnership|policy|training|authority|memorandum force|model|agreement?
compact|pact|accord|memorandum|mou =with DET? FEDERAL
isap|atd|chnv|mpp|scaap|vawa|siji|sij|nsiac|tvpra|iirira|h-1b|h-2a|h-2b|e-verify|everify|dapa|daca|tps|ded program|process|policy|visa|rule|act|application?
intensive supervision appearance program?
alternative-to-detention|alternatives-to-detention|atd program|enrollment?
alternative|substitute =to|=for imprisonment|incarceration|jail|custody|detention|prison|locking|confinement
family|community|electronic case management program?
case management program
family expedited removal management|process|program?
remain-in-mexico|return-to-mexico|wait-in-mexico|catch-and-detain|catch-and-deport|catch-and-revoke|detain-and-deport|turn-back|turnback|metering|transit-ban|third-country|safe-third-country|asylum-cooperative|safe-mobility|zero-tolerance|family-separation|public-charge|muslim-ban policy|program|rule|protocol|ban|agreement|plan|regime|practice?
asylum|safe cooperative|third|transit|cooperation agreement|country|ban agreement?
flores settlement|agreement|consent|decision agreement|decree?
criminal|fugitive alien|operation program
national fugitive operation program
secure|safe|operation communities|borders|third|gatekeeper|stonegarden country?
operation =lone =star
=one =big =beautiful bill =act?
big beautiful bill
sb|hb|ab|lb|hf|sf|hcr|sjr|sr|ld|lr NUM
senate|house|assembly|state|council|city|county|local bill|measure|resolution|ordinance|amendment|proposal|initiative|referendum|ballot NUM?
ballot|voter measure|initiative|question|referendum|proposition
bond|parole|asylum|detention|custody|deportation|detainer|removal|visa|enforcement|border|immigration|refugee|sanctuary|holding|transfer|release|notification|arrest|jail rule|guideline|guidance|directive|standard|statute|ordinance|regulation|rulemaking|cap|ban|moratorium|freeze|pause|mandate|protocol|practice|regime|plan|policy|strategy|agenda|doctrine|overhaul|crackdown|quota|goal|target|priority|blueprint|playbook|measure|initiative|provision|proposal|bill|act|law|compact|pact|decree|framework|restriction|limit|program|scheme|model|reform|framework|ceiling
new|proposed|interim|final|draft|emergency bond|asylum|parole|detention|custody|enforcement|visa rule|policy|guidance|memo|regulation|standard
refugee|asylum|visa|admission|country|annual cap|ceiling|quota|limit|lottery
visa|diversity lottery|waiver|overstay|revocation|cap program?
border|governor|state|federal|joint border|immigration? operation|mission|deployment|task|surge|crackdown|emergency|czar force?
task force agreement|model|officer?
joint|federal|state|regional|local task force
memorandum|memo|letter =of =understanding|=agreement|=cooperation
intergovernmental|service|cooperation|information-sharing|data-sharing|detention|joint|mutual|repatriation|readmission|jail|staffing|cooperative agreement|contract|arrangement|pact|compact|deal
no-bid|private|detention|prison|jail contract|contractor|lease
per-diem|=per =diem rate|payment|contract?
bed|arrest|deportation|removal|enforcement|daily|annual quota|mandate|guarantee|minimum|target|goal|floor
funding|spending|budget|appropriation|detention|enforcement|supplemental|stopgap|border-security|reconciliation|tax|continuing bill|package|measure|plan|request|law|boost|increase|cut|deal|proposal|resolution|ask|hike|level
continuing resolution
stopgap
stopgap|spending|funding measure|bill|law|deal
budget|fiscal|congressional|spending request|cut|crunch|crisis|hole|gap|shortfall|increase|plan|proposal|deal|bill|resolution|priority|reason
agency|ice|dhs|department|cbp|detention|enforcement|sheriff|jail|its|annual budget|funding|appropriation|spending
withhold|withholds|withholding|withheld|cut|cutting|cuts|freeze|freezing|froze|yank|yanking|pull|pulling|strip|stripping|deny|denying|slash|slashing =off? DET? federal|state|law-enforcement|grant|policing? fund|funding|money|grant|dollar|aid
federal|state|justice|byrne|public-safety funds|grant|funding =to|=for|=from? =sanctuary? city|cities|jurisdiction?
due process right|protection|guarantee|violation|clause|hearing?
constitutional right|protection|guarantee|limit|violation|authority|requirement
fourth|fifth|sixth|eighth|tenth|14th|fourteenth|first amendment =right|=rights|=protections|=violation?
probable cause
judicial|signed|criminal|administrative|ice|search|arrest warrant =requirement|=policy?
habeas petition|corpus|relief|case?
class|class-action action|lawsuit|suit|settlement
temporary|preliminary|nationwide|permanent|universal restraining|injunction|order|stay order?
consent|court|settlement decree|order|agreement
court|judge|judicial|appeals|district|supreme-court ruling|order|injunction|decision|opinion|decree|mandate|oversight|review|precedent
ruling > =that|=by|=against|=in|=which
settlement agreement
rules =of =engagement
use-of-force policy
mandatory detention|arrest|custody|e-verify policy|law|statute|provision?
expedited removal authority|process|policy|expansion?
removal|deportation|reinstatement relief|deferral|moratorium|freeze|pause|protection|priority|memo
cancellation|withholding|adjustment =of removal|status
stay =of removal|deportation
humanitarian|medical|advance|military|family|=significant parole|relief|pathway|protection|reunification|=public =benefit? program|process?
work permit|authorization|visa|program
green card application|backlog|holder?
legal|earned|mass amnesty|pathway|legalization
comprehensive|common-sense|commonsense|bipartisan|meaningful|sweeping|overdue immigration|border? reform|overhaul|deal|bill
merit-based|points-based|family-based|chain|employment-based system|immigration|migration|visa
birthright citizenship order|policy|ban?
immigration|border|deportation|enforcement|detention agenda|czar|hawk|machine|apparatus|dragnet|regime|machinery|industrial-complex|strategy|blitz|push|campaign|drive|overhaul|effort|plan|playbook
sanctuary|welcoming|trust|safe-haven|noncooperation|non-cooperation|anti-sanctuary|pro-sanctuary|show-me-your-papers|show-your-papers|papers-please|know-your-rights|don't-ask ordinance|act|resolution|policy|law|campaign|workshop|status|label|designation|bill|movement|protection|measure|rule|provision
=don't =ask
know-your-rights|=know =your =rights
sensitive|protected location|area policy|memo|guidance|protection?
body|officer cameras|mask|identification ban|requirement|mandate|policy
mask|masking ban
no-cooperation|hands-off|carve-out|opt-out|opt-in|stand-down|kick-out|third-party policy|order|clause|rule|law
public|cash bail|bond reform|law|system
bail reform
three-strikes law|rule?
rocket docket|dockets
mass|wholesale|indiscriminate deportation|enforcement plan|program|policy|campaign|agenda
=wartime|=18th-century|=1798 law|authority|statute|act
invasion clause
insurrection act
alien =enemies act
executive|presidential|emergency|plenary|parole authority|power|proclamation|order|directive|action|privilege
project 2025
=america =first
=build|=building|=built|=finish|=finishing =the wall
=the wall > MARK|=and|=on|=along
border wall|barrier|fence|security|control|closure|shutdown|enforcement|protection|czar|bill|deal|emergency|policy|wall
=detain|=deport|=arrest|=hold =first
=catch =and =release
=abolish ice|=the =agency
=defund ice|=the =police
`

/** Words that stand before or after a name as a title; in lower case. */
export const TITLE_WORDS =
  'president vice senator sen rep reps sens representative representatives congressman congresswoman lawmaker gov governor lieutenant secretary undersecretary attorney general solicitor director chairman chairwoman chairperson chair co-chair commissioner sheriff deputy chief judge justice magistrate mayor councilman councilwoman councilmember alderman supervisor speaker leader whip minister prime chancellor premier spokesman spokeswoman spokesperson acting interim assistant associate senior officer official agent investigator inspector professor prof dr doctor mr mrs ms miss sir former ambassador administrator analyst adviser advisor aide candidate nominee counsel lawyer prosecutor lt capt captain sgt sergeant detective colonel col maj major gen adm admiral trooper constable warden rabbi pastor rev reverend father sister bishop archbishop cardinal pope imam king queen prince princess editor reporter correspondent columnist anchor host strategist pollster manager executive ceo cfo founder co-founder owner member delegate democrat republican majority minority press campaign communications policy program legal staff researcher scientist economist historian scholar fellow author expert advocate activist organizer coordinator head principal superintendent dean partner veteran businessman billionaire mogul comedian actor singer chairs directors officials agents officers spokesmen appropriator czar hon consultant'

/** Words that make a run of capitals an organisation. */
export const ORGANISATION_WORDS =
  'department agency bureau center centre institute institution university college school committee subcommittee commission council court association foundation federation union coalition alliance league society project office administration service services enforcement customs immigration police house senate congress party news times post tribune journal herald magazine network press examiner chronicle gazette globe observer monitor register inquirer sun star daily weekly wire group fund company corp corporation inc llc bank reform patrol guard ministry embassy government pentagon board authority studies research watch action rights network law security homeland union lawyers clinic church ministries archdiocese jail prison hospital team conference caucus pac campaign county city state states nations institute forum radio television tv media report'

/** Heads of noun phrases that name people by what they do or are, not by name. */
export const GROUP_WORDS =
  'officials official lawmakers lawmaker advocates advocate critics critic supporters supporter opponents experts expert analysts authorities authority sources source people voters residents officers officer agents agent republicans democrats conservatives liberals activists activist attorneys lawyers prosecutors researchers investigators police sheriffs governors senators representatives members leaders leader mayors families relatives immigrants migrants detainees victims neighbors witnesses reporters observers others some many spokesman spokeswoman spokesperson head director chief aides aide administration campaign democrats men women students workers employees scholars economists scientists historians judges justices'

/** Short names that later mentions give to an organisation or an outlet: "the center said". */
export const ORGANISATION_HEADS =
  'center centre institute group organization organisation agency department company paper newspaper outlet network magazine university court committee board bureau union coalition foundation association federation office commission council board league society nonprofit think-tank website site service campaign party administration government authority project caucus firm'

export const NAME_PARTICLES = 'de del della van von der bin al la le da dos di y'
export const FEMALE_TITLES =
  'mrs ms miss congresswoman spokeswoman chairwoman councilwoman sister queen princess mother wife daughter woman'
export const MALE_TITLES =
  'mr sir congressman spokesman chairman councilman father king prince husband son man businessman'

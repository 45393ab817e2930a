/** Noun heads by facet; "need" says what must stand before the head. */
export interface HeadList {
  facet: string
  /** any: bare too; modified: one word before it; local, immigration, front: one word of that kind before it; held: a sentence about enforcement */
  need: 'any' | 'modified' | 'local' | 'immigration' | 'front' | 'held'
  words: string
  /** words before it that count for "front" */
  fronts?: string
}

export const HEADS: HeadList[] = [
  // ---- custody status; before policy, since "detention system" is no policy
  { facet: 'custody-status', need: 'any', words: 'docket caseload custody detention ndd beds bed' },
  {
    facet: 'custody-status',
    need: 'front',
    fronts: 'detention ice holding processing private detained immigration',
    words: 'facility center centre jail lockup',
  },
  { facet: 'custody-status', need: 'held', words: 'facility' },
  {
    facet: 'custody-status',
    need: 'front',
    fronts: 'detention holding bed tent prison jail',
    words: 'space capacity cell system camp',
  },
  { facet: 'custody-status', need: 'front', fronts: 'state federal local', words: 'prison penitentiary' },
  // ---- jurisdiction
  {
    facet: 'jurisdiction',
    need: 'any',
    words:
      "jurisdiction locality municipality county city town township police jail law-enforcement state-police sheriff sheriff's-office sheriff's-department sheriffs'-office sheriff's-deputy police-department cop",
  },
  {
    facet: 'jurisdiction',
    need: 'local',
    words: 'authority government agency department body board council law-enforcement-agency state',
  },
  {
    facet: 'jurisdiction',
    need: 'front',
    fronts:
      'blue red purple border liberal conservative left-leaning right-leaning democrat-run democratic-run republican-run democrat-led democratic-led republican-led welcoming sanctuary',
    words: 'state community enclave',
  },
  {
    facet: 'jurisdiction',
    need: 'front',
    fronts: 'sheriff police local county city state municipal corrections',
    words: 'force office legislature commission lockup prison',
  },
  // ---- policy
  {
    facet: 'policy',
    need: 'front',
    fronts:
      'strict stricter tough tougher full fuller strong stronger lax weak weaker aggressive selective robust',
    words: 'enforcement',
  },
  {
    facet: 'policy',
    need: 'modified',
    words:
      'policy law ordinance legislation regulation directive mandate guideline guidance statute executive-order ruling',
  },
  {
    facet: 'policy',
    need: 'immigration',
    words:
      'system reform control agenda measure rule bill ban act priority platform approach stance restriction limit program strategy vetting crackdown',
  },
  {
    facet: 'policy',
    need: 'front',
    fronts:
      'executive court supreme judicial prosecutorial enforcement reporting registration legal notification budget 287(g) secure priority cooperation zero sanctuary trust resource detainer discretion ice policy memorandum',
    words:
      'decision criterion criteria discretion priority requirement responsibility cut program agreement tolerance memorandum-of-agreement constraint change reform shift',
  },
  { facet: 'policy', need: 'any', words: 'crackdown amnesty sequestration sequester moratorium' },
  // ---- agency action
  {
    facet: 'agency-action',
    need: 'any',
    words:
      'detainer deportation booking arrest rearrest expulsion apprehension raid book-in removal enforcement encounter detention-order repatriation recapture roundup',
  },
  {
    facet: 'agency-action',
    need: 'front',
    fronts:
      'detainer detention hold ice immigration transfer federal notification detainment administrative removal deportation final',
    words: 'request hold order warrant notice',
  },
  {
    facet: 'agency-action',
    need: 'front',
    fronts: 'immigration removal deportation',
    words: 'proceeding hearing case charge violation court',
  },
  // ---- release
  { facet: 'release', need: 'any', words: 'bail supervision ankle-monitor ankle-bracelet' },
  { facet: 'release', need: 'front', fronts: 'gps electronic supervised', words: 'monitoring' },
  // ---- refusal by local bodies
  {
    facet: 'refusal-local',
    need: 'front',
    fronts: 'detainer request hold declined ice',
    words: 'refusal denial declination decline rejection refusals',
  },
  {
    facet: 'evaluation',
    need: 'front',
    fronts:
      'policy border system systemic government leadership catastrophic colossal abject total utter intelligence oversight security moral spectacular',
    words: 'failure',
  },
  // ---- actors
  {
    facet: 'actor',
    need: 'any',
    words:
      'administration bureaucrat resident regime organizer protester demonstrator guard warden supervisor government homeowner progressive restrictionist senator congressman congresswoman activist advocate politician lawmaker taxpayer voter american americans citizen victim mayor legislator democrat republican official officer police-officer agent deputy judge prosecutor commissioner critic opponent detractor proponent hardliner',
  },
  {
    facet: 'actor',
    need: 'front',
    fronts:
      'advocacy rights activist whistleblower immigrant immigrants pro-immigrant immigration civil-rights civil liberties watchdog nonprofit human anti-immigration community border',
    words: 'group organization supporter leader critic coalition nonprofit defender lobby member',
  },
  {
    facet: 'actor',
    need: 'front',
    fronts: 'local county city american innocent crime victim law-abiding general',
    words: 'people public resident family leader',
  },
  {
    facet: 'actor',
    need: 'front',
    fronts: 'federal trump biden obama bush u.s us national american',
    words: 'government',
  },
  {
    facet: 'actor',
    need: 'front',
    fronts: 'immigration immigrant immigrants pro-immigrant civil-rights',
    words: 'lawyer attorney',
  },
  {
    facet: 'actor',
    need: 'front',
    fronts:
      'angel american grieving victim military law-abiding local county alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming texan',
    words: 'family mother mom resident',
  },
  {
    facet: 'actor',
    need: 'front',
    fronts: 'radical far progressive open-borders anti-ice border immigration',
    words: 'lobby movement crowd camp hawk restrictionist',
  },
  // ---- consequence
  {
    facet: 'consequence',
    need: 'any',
    words: 'fear death fatality overcrowding exodus threat danger self-deportation recidivism',
  },
  // ---- actors of every register
  {
    facet: 'actor',
    need: 'any',
    words:
      'governor gop magistrate prosecutor appropriator negotiator bureaucrat technocrat politico congressperson assemblyman assemblywoman assemblymember councilman councilwoman councilmember alderman selectman trustee legislator ombudsman constable bailiff warden jailer jailor guard businessman businesswoman lobbyist pundit commentator columnist whistleblower litigator advocate marcher picketer counterprotester vigilante militia militiaman hardliner hard-liner restrictionist nativist nationalist populist globalist leftist socialist marxist demonstrator rioter agitator electorate constituent taxpayer ratepayer native-born citizenry townsfolk townspeople villager homeowner shopowner onlooker officialdom bishop archbishop rabbi imam lawmaker regime junta cabinet think-tanker egghead fed court district-court appeals-court authority',
  },
  {
    facet: 'actor',
    need: 'front',
    fronts:
      'immigration district federal appeals circuit supreme-court state county local city border patrol ice deportation masked armed plainclothes undercover rogue federal-immigration customs homeland correctional corrections detention enforcement bond trial superior appellate municipal hearing asylum chief police deputized cbp dhs house senate hill gop republican democratic congressional budget party capitol local-law-enforcement tactical field rank-and-file career trump biden obama bush clinton harris newsom abbott desantis white-house sanctuary blue-state red-state big-city liberal conservative left-wing right-wing far-left far-right radical progressive woke soft-on-crime activist bleeding-heart open-borders anti-ice anti-immigrant anti-immigration pro-immigrant pro-immigration civil-rights human-rights elected public private prison for-profit business industry trade labor union faith religious catholic evangelical jewish muslim immigrant latino hispanic asian african black haitian somali mexican ethnic law-abiding american native-born u.s.-born us-born concerned angry worried ordinary everyday hardworking working-class rural suburban urban angel grieving crime-victim community neighborhood',
    words:
      'judge court officer agent authority commissioner chair chairman chairwoman chairperson attorney lawyer counsel prosecutor jailer operator contractor corporation giant negotiator leader lawmaker member senator republican democrat appointee loyalist ally regime camp committee subcommittee panel caucus delegation task-force group organization coalition network alliance association union federation clinic neighborhood enclave parent mother mom dad father resident voter citizen taxpayer homeowner farmer rancher employer leader pastor donor lobby government',
  },
  {
    facet: 'actor',
    need: 'front',
    fronts: 'trump biden obama bush clinton harris reagan current previous prior outgoing incoming new',
    words: 'regime government team white-house era administration',
  },
  {
    facet: 'policy',
    need: 'immigration',
    words:
      'budget directive law compact pact operation regulation memo policy order overhaul package deal framework moratorium freeze',
  },
  {
    facet: 'policy',
    need: 'front',
    fronts: '287(g) ice federal detention jail cooperation',
    words: 'compact pact deal accord partnership contract',
  },
  {
    facet: 'jurisdiction',
    need: 'front',
    fronts: 'county city state local town village municipal parish sanctuary blue red police sheriff',
    words:
      'hall council supervisors leaders jailhouse lockups lockup jails precinct squad dispatcher stationhouse courthouse department commission bench prosecutor patrol authorities',
  },
  {
    facet: 'jurisdiction',
    need: 'any',
    words:
      'sheriff-office sheriffs-office jailhouse stationhouse municipality borough parish police-force precinct blue-state red-state sanctuary-state sanctuary-county sanctuary-city',
  },
]

/** The codebook's sectors, as content/codebook/sectors.yaml has them. */
export const SECTORS = [
  'ice',
  'dhs',
  'white-house',
  'congress',
  'state-government',
  'local-law-enforcement',
  'local-government',
  'court',
  'think-tank',
  'advocacy-group',
  'academic',
  'news-outlet',
  'document',
  'affected-person',
  'company',
  'other',
] as const
export type Sector = (typeof SECTORS)[number]

/** A sector and the words that tell it, separated by "; ". */
export type SectorLine = readonly [sector: Sector, words: string]

/**
 * Words of titles, organisations and names that tell a source's sector, the most telling first: the first line with a
 * match decides. Entries are separated by "; " and match whole words: in any case where they are in lower case, as printed
 * where they have capitals or a leading "=". A "$" at the end: no capitalised word of the same name follows ("Courier" in
 * "the Harlopen Courier", not in "Courier Street").
 */
export const SECTOR_WORDS: readonly SectorLine[] = [
  [
    'news-outlet',
    'fox news; foxnews; fox news digital; breitbart; cnn; msnbc; ms now; nbc; cbs; abc news; ABC; npr; pbs; ' +
      'univision; telemundo; associated press; AP; reuters; agence france-presse; AFP; bloomberg; politico; ' +
      'axios; vox; buzzfeed; huffpost; huffington post; daily caller; daily wire; daily beast; daily mail; ' +
      'daily signal; washington post; washington times; washington examiner; washington free beacon; new york ' +
      'times; new york post; ny post; los angeles times; wall street journal; usa today; epoch times; the hill; ' +
      'national review; new yorker; the atlantic; the guardian; bbc; propublica; the intercept; the marshall ' +
      'project; texas tribune; texas monthly; chicago tribune; boston globe; miami herald; houston chronicle; ' +
      'dallas morning news; denver post; arizona republic; san francisco chronicle; seattle times; newsweek; ' +
      'time magazine; newsmax; oann; one america news; newsnation; border report; cnsnews; cns news; pj media; ' +
      'townhall; lifezette; the blaze; blaze media; politifact; real clear politics; realclearpolitics; just ' +
      'the news; calmatters; mother jones; el paso matters; documented ny; wired; rolling stone; the ' +
      'conversation; snopes; factcheck.org; news outlet; news organization; news site; news service; news ' +
      'agency; wire service; newspaper; newspapers; =papers; news network; news channel; tribune; gazette; ' +
      'herald; chronicle; examiner; reporter; reporters; journalist; journalists; columnist; correspondent; ' +
      'news anchor; magazine; editorial board; broadcaster; tv station; radio station; television station; ' +
      'radio host; podcast; fact checkers; fact-checkers; News$; Times$; Post$; Journal$; Courier$; Dispatch$; ' +
      'Ledger$; Observer$; Register$; Sentinel$; Globe$; Inquirer$; Bulletin$; Telegraph$; Daily$; Weekly$; ' +
      'Star$; Sun$; Bee$; Beacon$; Patriot$; Banner$; Republic$; Record$; Monitor$; Reporter$; Wire$; Media$; ' +
      'Radio$; TV$; Television$; Broadcasting$; Eagle$; Advocate$; Standard$; Daily News$; Free Press$; Public ' +
      'Radio$; Newswire$; Mirror$; Voice$',
  ],
  [
    'think-tank',
    'center for immigration studies; CIS; cato; heritage foundation; the heritage; brookings; american ' +
      'enterprise institute; migration policy institute; MPI; bipartisan policy center; urban institute; hoover ' +
      'institution; manhattan institute; niskanen; pew; rand corporation; RAND; economic policy institute; ' +
      'center for american progress; tax foundation; immigration policy center; american immigration council; ' +
      'think tank; think tanks; think-tank; policy institute; policy center; prison policy initiative; vera ' +
      'institute; brennan center; america first policy institute; public policy foundation; national foundation ' +
      'for american policy; public policy institute; sentencing project; center for migration studies; peterson ' +
      'institute; center for strategic; wilson center; council on foreign relations; public religion research ' +
      'institute; PRRI; gallup; research institute; washington office on latin america; WOLA; fiscal policy ' +
      'institute',
  ],
  [
    'advocacy-group',
    'federation for american immigration reform; FAIR; numbersusa; immigration reform law institute; IRLI; ' +
      'ncfire; NCFIRE; north carolinians for immigration reform; judicial watch; aclu; american civil liberties ' +
      'union; raices; united we dream; make the road; casa de maryland; CASA; la raza; unidosus; maldef; lulac; ' +
      'naacp; amnesty international; human rights watch; human rights first; southern poverty law center; ' +
      'immigrant defense; immigrant defenders; detention watch; border watch; jail watch; court watch; freedom ' +
      'for immigrants; national immigration law center; immigrant legal resource center; immigrant justice; ' +
      'american immigration lawyers association; AILA; national immigration forum; america first legal; ' +
      'remembrance project; angel families; chirla; CHIRLA; al otro lado; kids in need of defense; KIND; ' +
      'fwd.us; catholic charities; catholic legal; church world service; refugee committee; refugee service; ' +
      'lutheran; oxfam; doctors without borders; physicians for human rights; electronic frontier foundation; ' +
      'project south; border angels; advocates; advocate; advocacy; activist; activists; civil rights; ' +
      "immigrant rights; immigrants' rights; immigrant-rights; human rights; civil liberties; victims of " +
      'illegal; planned parenthood; national rifle association; NRA; legal aid; legal fund; defense fund; legal ' +
      'services; legal center; law center; law clinic; legal clinic; immigration clinic; campaigner; ' +
      'campaigners; justice center; nonprofit; nonprofits; non-profit; watchdog group; advocacy group; rights ' +
      'group; rights groups; border patrol union; border patrol council; police union; labor union; union ' +
      "leader; union leaders; union president; fraternal order of police; fop; sheriffs' association; AFL-CIO; " +
      'SEIU; teamsters; lobby; lobbyist; protesters; protest organizer; organizer; organizers; day laborer ' +
      'organizing; group that helps; group that represents; group that advocates; group that supports; group ' +
      'that opposes; group that favors; group that works with; group that assists; group that serves; ' +
      'organization that helps; organization that represents; organization that advocates; organization that ' +
      'supports; organization that works with; organization that assists; organization that serves; national ' +
      'ice council; union for; union representing; union that represents; group opposed to; group representing; ' +
      'group helping; group supporting; immigrant advocacy; immigration reform; grassroots',
  ],
  [
    'state-government',
    'state senator; state sen.; state sens.; state rep.; state reps.; state representative; state lawmaker; ' +
      'state lawmakers; state legislator; state legislators; state house; state senate; state assemblyman; ' +
      'state assembly; state delegate; state treasurer; state auditor; assemblywoman; assemblyman; assembly ' +
      'member; assemblymember; state attorney general; state attorneys general; attorneys general; state ' +
      'police; state trooper; state troopers; state patrol; highway patrol; department of public safety; DPS; ' +
      'department of corrections; department of correction; department of criminal justice; state department ' +
      'of; state prison; state prisons; state prison system; state corrections; state officials; state agency; ' +
      "state agencies; state auditors; state comptroller; texas rangers; bureau of investigation's state; " +
      "national guard; governor's office; office of the governor; texas attorney general; florida attorney " +
      'general; california attorney general; new york attorney general; illinois attorney general; arizona ' +
      'attorney general; colorado attorney general; georgia attorney general; washington attorney general; new ' +
      'jersey attorney general; massachusetts attorney general; minnesota attorney general; oregon attorney ' +
      'general; virginia attorney general; tennessee attorney general; ohio attorney general; pennsylvania ' +
      'attorney general; nevada attorney general; new mexico attorney general; michigan attorney general; ' +
      'maryland attorney general; missouri attorney general; louisiana attorney general; state supreme$',
  ],
  // federal bodies outside Homeland Security, foreign governments, and those who speak for no body
  [
    'other',
    'government accountability office; GAO; congressional budget office; CBO; congressional research service; ' +
      'CRS; justice department; department of justice; DOJ; FBI; federal bureau of investigation; u.s. ' +
      "attorney; u.s. attorneys; u.s. attorney's; united states attorney; assistant u.s. attorney; federal " +
      'prosecutor; federal prosecutors; u.s. attorney general; attorney general jeff sessions; attorney general ' +
      'william barr; attorney general merrick garland; attorney general pam bondi; attorney general loretta ' +
      'lynch; attorney general eric holder; State Department; u.s. state department; us state department; ' +
      'secretary of state marco rubio; secretary of state antony blinken; secretary of state john kerry; labor ' +
      'department; department of labor; health and human services; HHS; office of refugee resettlement; ORR; ' +
      'pentagon; defense department; department of defense; census bureau; Census; social security ' +
      'administration; internal revenue service; IRS; drug enforcement administration; DEA; ATF; u.s. marshals; ' +
      'marshals service; bureau of prisons; bureau of justice statistics; sentencing commission; office of ' +
      'special counsel; solicitor general; united nations; UNHCR; embassy; consulate; consul; foreign ministry; ' +
      'foreign minister; foreign secretary; ambassador; prime minister; government lawyers; government lawyer; ' +
      'government attorneys; justice department lawyers; administration officials; administration official; ' +
      'federal officials; federal official; federal authorities; u.s. officials; u.s. official; government ' +
      'officials; government official',
  ],
  [
    'congress',
    'house homeland security; senate homeland security; rep.; sen.; reps.; sens.; Rep; Sen; Reps; Sens; u.s. ' +
      'senator; senator; senators; congressman; congresswoman; congressmen; congressional; member of congress; ' +
      'members of congress; congress; Representative; Representatives; house republicans; house democrats; ' +
      'senate republicans; senate democrats; house gop; senate gop; house speaker; speaker of the house; ' +
      'speaker mike johnson; speaker paul ryan; speaker nancy pelosi; judiciary committee; house judiciary; ' +
      'house committee; senate committee; subcommittee; committee chairman; committee chair; committee ' +
      'chairwoman; majority leader; minority leader; majority whip; minority whip; house oversight; oversight ' +
      'committee; appropriations committee; appropriator; appropriators; gop lawmakers; republican lawmakers; ' +
      'democratic lawmakers; gop lawmaker; republican lawmaker; democratic lawmaker; federal lawmakers; freedom ' +
      'caucus; hispanic caucus; progressive caucus; ranking member; u.s. house; u.s. senate; house minority; ' +
      'house majority; house of representatives; capitol hill; committee staff; committee aides',
  ],
  [
    'ice',
    'immigration and customs enforcement; immigration customs enforcement; immigration & customs enforcement; ' +
      'ICE; I.C.E.; u.s. ice; enforcement and removal operations; ERO; office of detention oversight; homeland ' +
      'security investigations; HSI; federal immigration officials; federal immigration official; federal ' +
      'immigration authorities; federal immigration agents; federal immigration officers; federal immigration ' +
      'agency; immigration officials; immigration official; immigration authorities; immigration agents; ' +
      'immigration agent; immigration officers; deportation officers; deportation officer; immigration ' +
      'enforcement officials',
  ],
  [
    'dhs',
    'department of homeland security; homeland security; DHS; D.H.S.; customs and border protection; CBP; ' +
      'border patrol; border patrol agents; patrol agent; patrol agents; agent in charge; border agents; border ' +
      'officials; citizenship and immigration services; immigration services; USCIS; FEMA; TSA; secret service; ' +
      'coast guard; office of inspector general; OIG; inspector general; detention ombudsman; OIDO; office for ' +
      'civil rights and civil liberties; office of homeland security statistics; OHSS; Mayorkas; Noem; ' +
      'secretary mayorkas; secretary noem; kristi noem; alejandro mayorkas; kirstjen nielsen; chad wolf; jeh ' +
      'johnson',
  ],
  [
    'white-house',
    'white house; vice president; president donald trump; president trump; president barack obama; president ' +
      'obama; president joe biden; president biden; president george w. bush; president bush; trump ' +
      'administration; biden administration; biden-harris administration; obama administration; bush ' +
      'administration; trump-vance administration; the administration; executive order; border czar; president ' +
      'donald; president barack; president joe; president joseph; u.s. president; first lady; the president; ' +
      'domestic policy council; homeland security adviser; national security adviser; press secretary karoline ' +
      'leavitt; stephen miller; president-elect',
  ],
  ['local-government', 'county judge; county judge-executive'],
  [
    'court',
    'supreme court; court; courts; judge; judges; chief justice; justice ruth; justice sonia; justice samuel; ' +
      'justice clarence; justices; magistrate; appeals court; circuit; ruling; rulings; indictment; board of ' +
      'immigration appeals; BIA; executive office for immigration review; EOIR; jury; tribunal; judicial',
  ],
  [
    'local-law-enforcement',
    "sheriff; sheriffs; sheriff's; sheriff's office; sheriff's department; police; police chief; police " +
      'department; police commissioner; county jail; city jail; jail; jails; jailer; district attorney; ' +
      "district attorney's; DA; D.A.; county attorney; state's attorney; commonwealth's attorney; county " +
      "prosecutor; sheriff's deputy; deputies; cops; cop; constable; detective; detectives; law enforcement; " +
      'major cities chiefs; prosecutor; prosecutors; probation; warden; jail administrator; booking records; ' +
      'booking data; arrest records; arrest report; incident report; body camera; bodycam; correctional ' +
      'facility; detention center officials; lapd; nypd; LAPD; NYPD',
  ],
  [
    'academic',
    'professor; professors; prof.; university; college; law school; scholar; scholars; historian; political ' +
      'scientist; economist; economists; sociologist; criminologist; criminologists; demographer; lecturer; ' +
      'researchers; researcher; school of; academics; academic; transactional records access clearinghouse; ' +
      'TRAC; deportation data project; UCLA; UC Berkeley; MIT; NYU; teaches law; teaches at; law students',
  ],
  [
    'state-government',
    'gov.; governor; governors; lieutenant governor; lt. gov.; state attorney general; attorney general; ' +
      "attorney general's; state legislature; secretary of state; general assembly; legislature; legislators; " +
      'comptroller; department of health; department of children; state',
  ],
  [
    'other',
    'republican party; democratic party; national committee; campaign manager; campaign spokeswoman; campaign ' +
      'spokesman; candidate; nominee',
  ],
  [
    'affected-person',
    'public defender; public defenders; federal defender; federal defenders; defense attorney; defense ' +
      'attorneys; defense lawyer; defense lawyers; immigrant families; migrant families; immigrant family; ' +
      'immigrant parents; families of; relatives of; family of; mother of; father of; parents of; lawyer for ' +
      "the family; lawyer for the man; family's lawyer; family's attorney; detained at; asked to be identified " +
      'only; asked to be identified by; asked that only; asked that his; asked that her; asked not to use',
  ],
  [
    'local-government',
    "mayor; mayors; mayor's; city council; councilman; councilwoman; council member; council members; " +
      'councilmember; councilor; council; county commissioner; county commissioners; commissioner; ' +
      'commissioners; county judge-executive; county executive; county manager; county administrator; county ' +
      'supervisor; county supervisors; city manager; city officials; county officials; city spokesman; city ' +
      "spokeswoman; county spokesman; county spokeswoman; city attorney; city attorney's; board of supervisors; " +
      'county board; board of commissioners; alderman; alderwoman; alderperson; selectman; selectboard; local ' +
      'officials; local official; local authorities; school board; school district; superintendent; borough ' +
      'president; township; public health officials; medical examiner; coroner; county auditor; city auditor; ' +
      'county clerk; county records; city records; county data; city data',
  ],
  [
    'affected-person',
    '=immigrant; =immigrants; =migrant; =migrants; asylum seeker; asylum seekers; asylum-seeker; ' +
      'asylum-seekers; =detainee; =detainees; =inmate; =inmates; =prisoner; =prisoners; undocumented; ' +
      "=deportee; =deportees; =dreamer; =dreamers; DACA; TPS; =victim; =victims; victim's; =survivor; " +
      '=survivors; =refugee; =refugees; =plaintiff; =plaintiffs; green card holder; permanent resident; whose ' +
      'son; whose daughter; whose husband; whose wife; whose brother; whose father; whose mother; whose ' +
      'parents; his mother; her mother; his father; her father; his wife; her husband; his sister; her sister; ' +
      'his brother; her brother; his lawyer; her lawyer; their lawyer; his attorney; her attorney; their ' +
      'attorney; their lawyers; his lawyers; her lawyers; widow; widower; relatives; family members; loved ' +
      'ones; was deported; was detained; were detained; =farmworker; =farmworkers; day laborers; =laborer',
  ],
  [
    'company',
    'inc.; inc; corp.; corporation; llc; ceo; chief executive; geo group; GEO; corecivic; CoreCivic; company; ' +
      'companies; contractor; contractors; facebook; twitter; google; palantir; amazon; uber; airline; ' +
      'airlines; spokesman for the company; shareholders; chamber of commerce; business owner; restaurant ' +
      'owner; employer; employers; investors; growers',
  ],
  // heads of names that no line above knows
  [
    'think-tank',
    'institute; policy analyst; senior fellow; research fellow; visiting fellow; resident fellow; fellow at; ' +
      'Center for$; center for; centre for; research center; data lab; policy lab; observatory; research ' +
      'collaborative; Research$; Foundation$; Policy$',
  ],
  [
    'advocacy-group',
    'coalition; alliance; union; network; association; federation; league; campaign for; fund; clinic; ' +
      'initiative; Action$; Project$; Watch$; Rights$; Collective$; Movement$; Legal$; ministries; ministry; ' +
      'church; churches; diocese; archdiocese; bishop; bishops; archbishop; pastor; rev.; reverend; rabbi; ' +
      'imam; priest; synagogue; mosque; shelter; shelters; charity; charities; foundation; organization; ' +
      'organizations; group; groups; society; volunteers; taxpayers; citizens for; families for; americans for',
  ],
  ['congress', 'Republicans; Democrats; GOP'],
  [
    'local-law-enforcement',
    'Chief; Capt.; Captain; Lt.; Lieutenant; Sgt.; Sergeant; Officer; Detective; investigators; investigator',
  ],
  ['court', 'Justice; Justices'],
  ['local-government', 'county; city; city of; town; village; municipality'],
  [
    'affected-person',
    'attorney; attorneys; lawyer; lawyers; counsel; =woman; =women; =man; =men; =mother; =father; =parents; ' +
      '=wife; =husband; =son; =daughter; =sister; =brother; =uncle; =aunt; =cousin; =nephew; =niece; ' +
      '=grandmother; =grandfather; =girlfriend; =boyfriend; =fiancee; =fiance; =family; =families; =teenager; ' +
      '=boy; =girl; =applicant; =applicants; =parolee; =parolees; robbed; assaulted; =mom; =mum; =dad',
  ],
]

export type Sector =
  | 'ice'
  | 'dhs'
  | 'white-house'
  | 'congress'
  | 'state-government'
  | 'local-law-enforcement'
  | 'local-government'
  | 'court'
  | 'think-tank'
  | 'advocacy-group'
  | 'academic'
  | 'news-outlet'
  | 'document'
  | 'affected-person'
  | 'company'
  | 'other'

/**
 * Words of titles, organisations and names that tell a source's sector, the most telling first: the first line with a
 * match decides. Entries are separated by "; " and match whole words: in any case where they are in lower case, as printed
 * where they have capitals.
 */
export const SECTOR_WORDS: [Sector, string][] = [
  [
    'news-outlet',
    'fox news; foxnews; FoxNews; breitbart; cnn; msnbc; nbc; cbs; abc news; ABC; npr; pbs; univision; ' +
      'telemundo; associated press; AP; reuters; agence france-presse; AFP; bloomberg; politico; axios; vox; ' +
      'buzzfeed; huffpost; huffington post; daily caller; daily wire; daily beast; daily mail; daily signal; ' +
      'washington post; washington times; washington examiner; washington free beacon; new york times; ' +
      'new york post; ny post; los angeles times; wall street journal; usa today; epoch times; the hill; ' +
      'national review; new yorker; the atlantic; the guardian; bbc; propublica; the intercept; ' +
      'the marshall project; texas tribune; texas monthly; chicago tribune; boston globe; miami herald; ' +
      'houston chronicle; dallas morning news; denver post; arizona republic; san francisco chronicle; ' +
      'seattle times; newsweek; time magazine; newsmax; oann; one america news; newsnation; border report; ' +
      'cnsnews; cns news; pj media; townhall; lifezette; the blaze; blaze media; politifact; ' +
      'real clear politics; realclearpolitics; news outlet; newspaper; news network; tribune; gazette; news; ' +
      'herald; chronicle; examiner; reporter; columnist; correspondent; news anchor; magazine; ' +
      'editorial board; broadcaster; news site; tv station; radio station',
  ],
  [
    'think-tank',
    'center for immigration studies; CIS; cato; heritage foundation; brookings; ' +
      'american enterprise institute; migration policy institute; bipartisan policy center; urban institute; ' +
      'hoover institution; manhattan institute; niskanen; pew; rand corporation; economic policy institute; ' +
      'center for american progress; tax foundation; immigration policy center; ' +
      'american immigration council; trac; transactional records access clearinghouse; think tank; ' +
      'think-tank; policy institute; policy center',
  ],
  [
    'advocacy-group',
    'federation for american immigration reform; FAIR; numbersusa; immigration reform law institute; IRLI; ' +
      'ncfire; NCFIRE; north carolinians for immigration reform; judicial watch; aclu; ' +
      'american civil liberties union; raices; united we dream; make the road; casa de maryland; la raza; ' +
      'unidosus; maldef; lulac; naacp; amnesty international; human rights watch; human rights first; ' +
      'southern poverty law center; immigrant defense; detention watch network; freedom for immigrants; ' +
      'national immigration law center; immigrant legal resource center; america first legal; ' +
      'remembrance project; advocates; advocate; advocacy; activist; activists; civil rights; ' +
      'immigrant rights; human rights; civil liberties; victims of illegal; planned parenthood; ' +
      'national rifle association; NRA; legal aid; nonprofit; watchdog group',
  ],
  [
    'state-government',
    'state senator; state sen.; state rep.; state representative; state lawmaker; state lawmakers; ' +
      'state house; state senate; state assemblyman; assemblywoman; assemblyman; state attorney general',
  ],
  [
    'congress',
    'house homeland security; senate homeland security; rep.; sen.; reps.; sens.; rep; sen; u.s. senator; ' +
      'senator; senators; congressman; congresswoman; congressional; member of congress; ' +
      'members of congress; congress; house republicans; house democrats; senate republicans; ' +
      'senate democrats; house speaker; speaker of the house; judiciary committee; house judiciary; ' +
      'house committee; senate committee; subcommittee; committee chairman; majority leader; ' +
      'minority leader; majority whip; house oversight; oversight committee; appropriations committee; ' +
      'appropriator; gop lawmakers; republican lawmakers; democratic lawmakers; freedom caucus; ' +
      'hispanic caucus; government accountability office; GAO; congressional budget office; CBO; ' +
      'congressional research service; ranking member; R-Texas; D-Texas; u.s. house; u.s. senate',
  ],
  [
    'ice',
    'immigration and customs enforcement; immigration customs enforcement; ICE; I.C.E.; ' +
      'enforcement and removal operations; ERO; homeland security investigations; HSI; ' +
      'federal immigration officials; federal immigration authorities; federal immigration agents; ' +
      'immigration officials; immigration agents; deportation officers',
  ],
  [
    'dhs',
    'department of homeland security; homeland security; DHS; D.H.S.; customs and border protection; CBP; ' +
      'border patrol; citizenship and immigration services; USCIS; FEMA; TSA; secret service; coast guard',
  ],
  [
    'white-house',
    'white house; vice president; president donald trump; president trump; president barack obama; ' +
      'president obama; president joe biden; president biden; president george w. bush; president bush; ' +
      'trump administration; biden administration; biden-harris administration; obama administration; ' +
      'bush administration; the administration; executive order; border czar; president donald; ' +
      'president barack; president joe; u.s. president; first lady',
  ],
  [
    'court',
    'supreme court; court; courts; judge; judges; chief justice; justice ruth; justices; magistrate; ' +
      'appeals court; circuit; ruling; indictment',
  ],
  [
    'local-law-enforcement',
    "sheriff; sheriffs; sheriff's office; sheriff's department; police; police chief; police department; " +
      'county jail; jail; district attorney; county attorney; deputies; constable; state patrol; ' +
      'highway patrol; detective; law enforcement; major cities chiefs; prosecutor',
  ],
  [
    'academic',
    'professor; university; college; law school; scholar; historian; political scientist; economist; ' +
      'sociologist; criminologist; lecturer; researchers; school of',
  ],
  [
    'state-government',
    'gov.; governor; lieutenant governor; state attorney general; attorney general; state rep.; ' +
      'state sen.; state senator; state representative; state lawmaker; state lawmakers; state legislature; ' +
      'state officials; secretary of state; state department of; general assembly; legislature; ' +
      'department of public safety; department of corrections',
  ],
  [
    'other',
    'republican party; democratic party; national committee; campaign manager; campaign spokeswoman; ' +
      'campaign spokesman',
  ],
  [
    'local-government',
    'mayor; city council; councilman; councilwoman; council member; county commissioner; ' +
      'county commissioners; county judge; county executive; city manager; city officials; county officials; ' +
      'county; city of; board of supervisors; alderman; local officials; local authorities; city; ' +
      'school board; borough president',
  ],
  [
    'affected-person',
    'immigrant; immigrants; migrant; migrants; asylum seeker; asylum seekers; detainee; detainees; ' +
      "undocumented; victim; victims; victim's; whose son; whose daughter; mother of; father of; his mother; " +
      'her mother; widow; his wife; her husband; survivor; refugee; refugees; relatives; family members; ' +
      'resident; residents; neighbor; dreamer',
  ],
  [
    'company',
    'inc.; inc; corp.; corporation; llc; ceo; chief executive; geo group; corecivic; company; facebook; ' +
      'twitter; google; spokesman for the company; shareholders; chamber of commerce; business owner',
  ],
]

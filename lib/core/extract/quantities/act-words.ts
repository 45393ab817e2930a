/**
 * The words each act is told by, as token sequences in lower case. "/" parts words that may stand in one place, "~" stands
 * for up to four words, "|" parts the phrases.
 */
export const ACT_WORDS: Record<string, string> = {
  encountered: 'encountered/encounter/encounters/encountering | encounters with | stopped at the border',
  arrived: `let/allowed/waved in/into | arrived/arriving/arrive | entered/entering/enter the country | came to the country | crossed the border |
    crossed illegally | entered illegally | entered the united states | entered the u . s`,
  'living-in-country': `living/live/lived in ~ country | living/live in the united states | living/live in the u . s |
    residing/reside/resided in | in the country illegally | living/live here | in the united states illegally |
    in the u . s . illegally`,
  'at-large': `at large | on the loose | roaming/roam/roams/roamed | free to roam | roaming free | free in the country |
    are/is/remain/remained/walking free in | are/is/remain free | on our/the/american streets | walking/walk the/our streets | remain free |
    free on the/our streets | at liberty | walking around`,
  targeted: 'targeted/targeting/targets | identified for removal/deportation',
  arrested: `arrested/arrest/arrests/arresting | apprehended/apprehend/apprehends/apprehending | nabbed | rounded up |
    took/taken/taking into ~ custody | picked up | arrests/arrest of | apprehensions/apprehension of | captured | swept up |
    handcuffed | caught by | cuffed | hauled away/off/in | busted | scooped up`,
  're-arrested': `re - arrested | rearrested | arrested again | taken back into custody | picked up again |
    back in custody | caught again | recaptured | later/since arrested | later/again taken into custody`,
  charged: `charged with/in | were/was charged | facing/face/faces/faced charges/charge | accused of |
    pending/open criminal/felony charges/charge | pending charges/charge | pending ~ charges | charges pending |
    facing/face/faced ~ charges | indicted | prosecuted | charged | held/jailed/detained/arrested on ~ charge/charges |
    awaiting trial | under indictment | have/has/had been charged`,
  'charged-immigration': `issued/given/served ~ notices/notice to appear | served with notices to appear |
    placed/put in removal/deportation proceedings | put into removal/deportation proceedings`,
  'not-charged': 'not/never charged | not been charged | without charges',
  convicted: `convicted of/for/on/in | previously convicted | found guilty | pleaded/pled guilty | convicted | guilty of |
    with a/prior/criminal/felony/violent/past conviction/convictions | with convictions |
    had/has/have a ~ conviction | had/has/have violent/serious/drug/past/previous convictions | had/has/have a conviction | had/have convictions | had/has/have a prior/criminal/felony conviction |
    have/had prior/criminal/felony/past convictions | criminal/prior/felony convictions | criminal conviction`,
  'convicted-or-charged': `convicted or charged | convicted of or charged with | charged or convicted |
    charged with or convicted of | convictions or pending charges | convicted of or face/facing charges`,
  committed: 'committed/commit/committing | responsible for committing',
  'no-criminal-record': `no/without criminal/prior/known record/records/history/histories/conviction/convictions/background |
    no criminal ~ convictions | no convictions/conviction | no ~ conviction/convictions at all | no record at all |
    no criminal arrests | no criminal charges or convictions | no u . s . criminal | never/not been convicted |
    never convicted | not convicted | without a/any criminal/prior record/records/history/conviction/convictions/background |
    had/has/have no ~ conviction/convictions/record/records/history | have/has/had/with neither | have/had/has no criminal | nothing on their record/records | clean record/records |
    without convictions | no violent/felony/serious conviction/convictions | never broken a law | never ~ charged or convicted`,
  're-offended': `re - offended/offend/offending | reoffended/reoffend/reoffends/reoffending |
    go/went/gone/going on to commit | commit/committed/committing more/new/additional/another/further crimes/crime/offenses |
    offended/offend again`,
  harmed: 'injured | wounded | hurt | assaulted | murdered by | victimized | attacked by',
  'booked-in': 'booked into/in | book in/into | booking into | booked',
  held: `held/hold/holding/holds | detains/detained/detaining/detain | locked up | in custody | in detention | behind bars |
    in ~ custody | in ~ detention | incarcerated | jailed | imprisoned | houses/housed/housing | detention of |
    sitting/sit/sat in detention/custody | in ice/immigration detention centers/facilities |
    were/are/was filled/occupied | detained/detention population ~ of/to/at/reached/hit/topped/exceeded/passed/is/was | detainee population of |
    daily population was/is/of/reached/hit/topped/exceeded | daily population ~ to/at`,
  'detention-capacity': `capacity to hold/detain | capacity of/for | detention capacity | funded ~ beds | funding for |
    quota of | mandate of | built/designed for | built/designed to hold/house | room for | space for | enough beds for`,
  died: 'died/die/dies/dying | killed | dead | were killed | death/deaths of | lost their lives | perished',
  issued: `issued/issue/issues/issuing | prepared/prepares | sent | received | lodged/lodge/lodges/lodging | filed | file detainers |
    placed/place/placing/put ~ detainers | sent detainers | placed | sends/sending | filing |
    issued/lodged/placed/filed ~ detainers/detainer on/for/against/with | detainers on/against/for/naming`,
  honored: `honored/honor/honors/honoring/honoured | complied/comply/complies/complying with |
    turned/turn/turning/turns over to ~ ice/federal/immigration/feds/homeland |
    handed/hand/handing/hands over to ~ ice/federal/immigration/feds/homeland | cooperated with`,
  declined: `declined/declining/declines | ignored/ignore/ignores/ignoring | denied/denies/denying |
    rejected/rejects/rejecting | turned down | turned away | thrown out | threw out | said no to | brushed off |
    not/never honored | not been honored | not honoring | did/do/does not honor | disregarded |
    went/gone/go/going unanswered/unheeded/ignored | not complied with | not acted on`,
  'refused-to-honor': `refused/refusing/refuse/refuses to honor | refused/failed to comply |
    failed/failing/fail/fails to honor | declined/declines to honor | refusal to honor |
    refused/refuse/refuses/refusing to hold/cooperate/detain/recognize/assist/help | refused/refuse to hand/turn over |
    refused/refuses/refusing | limited/limit/limits/limiting/restricted/restrict/restricts/restricting ~ cooperation |
    ended/end/barred/bar/bars/banned/ban/bans/forbid/forbids/prohibit/prohibits ~ cooperation/cooperating |
    do/does/did/would/will/can not cooperate/comply | not cooperating | don't/won't/doesn't cooperate/honor |
    detainers/detainer were/was/are/went ignored/declined/denied/rejected/refused/disregarded |
    detainers/detainer were/was/are not honored | stopped/stop honoring/cooperating`,
  'refused-by-country': `refuse/refused/refuses/refusing to take back | refuse/refused/refuses/refusing to accept |
    not take ~ back | recalcitrant | uncooperative countries | refused/refuse to issue travel | would/will not accept |
    refused to take ~ back`,
  transferred: `transferred/transfer/transferring/transfers | handed over | hand/handing over | turned over |
    turn/turning over | moved to`,
  released: `released/release/releasing/releases | freed/frees/freeing | to free | let go | let loose | turned loose | set free |
    set loose | cut loose | let out | walked/walk/walks/walking out | discharged | walked/walk/walking/walks free |
    mass - release/released/releasing | put back on | let back | dumped | went/go/goes free | gone free |
    back on/onto the/our/american streets | back into the/our community/communities | sprung | let off`,
  'released-by-court': `given bond | granted/grant/granting ~ bond | bond to | bond by an immigration judge |
    ordered released/freed/free | released/freed on ~ bond/bail | posted/post/posting bond/bail | bonded/bailed out |
    out on bond/bail | made bond/bail | won release/bond`,
  'released-at-discretion': `released at/as/in ~ discretion | released due to ~ prosecutorial discretion |
    released because of ~ discretion | released under ~ discretion | discretion to release/free`,
  'released-to-supervision': `released under/to/on supervision | released on/under orders of supervision |
    placed/put on/under supervision | released on parole | paroled | released on ~ recognizance | released with ankle`,
  'planned-for-release': `will/would/to be released/freed | planned/plans/planning to release/free |
    slated/scheduled/set for release | due for release | due to be released`,
  'not-released': `not/never released | not been released | in other prisons/jails | still in ~ jail/prison |
    still in custody | stayed/remained/remain in jail/custody/prison | sit in other/state/county prisons/jails |
    serving ~ sentences/sentence/time | remain/remained behind bars`,
  'under-supervision': `under supervision | under ~ orders/order of supervision | on supervision |
    ankle monitors/monitor/bracelets | monitored | under ~ supervision | alternatives to detention |
    electronic monitoring | enrolled in`,
  'on-national-docket':
    'on the national docket | on ~ national docket | national docket of/has/had/includes/holds/lists',
  'on-non-detained-docket': `on ~ non - detained docket | on ~ nondetained docket | non - detained docket |
    nondetained docket | not detained | not in custody | not being held/detained | not in ~ detention/custody | not held |
    non - detained | outside ~ detention/custody | living/live outside ~ detention/custody | non - detained docket ~ to/of/at/includes/has/had/holds/lists/contains/with`,
  'on-docket': 'on ~ docket | docket of/held/holds/has/had/includes/lists | docket',
  'ordered-removed': `ordered removed/deported | orders/order of removal/deportation | final orders/order of removal |
    removal/deportation orders/order | final orders/order | under such orders | ordered to leave`,
  'not-removed': `not removed/deported | not been removed/deported | never deported/removed | never been deported/removed |
    remain/remains/remained/stayed/stay in the/this country | remain/remains/remained/stayed in the united states |
    remain/remained in the u . s | still in the country | still here | failed to deport/remove | still face deportation |
    yet to be deported/removed`,
  removed: `removed/remove/removing/removes | deported/deport/deporting/deports | expelled/expel/expels/expelling |
    sent home | sent/send/sending back | kicked out | repatriated/repatriate/repatriating |
    removal/removals/deportation/deportations/expulsion/expulsions/repatriation of | flown/flew/shipped to/out/home/back |
    sent/shipped to el/mexico/honduras/guatemala/venezuela/colombia/cuba/haiti/cecot/third/libya/sudan/panama/ecuador |
    put on planes/flights | deportees | thrown out of the country`,
  returned: 'returned | voluntarily returned',
  'removed-or-returned': `removed or/and returned | removing and/or returning | remove or/and return | deported or returned |
    removed , returned | removals and/or returns | deportations and/or returns`,
  'self-deported': `self - deported/deporting/deport/deports | voluntarily self - deported | left/leave/leaving voluntarily |
    voluntarily left | departed voluntarily | left/leave/leaving on their own | chose to leave | departed on their own`,
  'removed-or-self-deported': `deported/removed or self - deported | deported/removed or have self - deported |
    deported/removed or left | left or been deported/removed | left the country |
    left the united states | left the u . s | leaving the country | leaving the united states`,
  projected: `on pace/track to deport/remove/arrest/detain | on pace/track to | projected to | expected/hopes/hoping/aims/aiming/vowed/vows/promised/pledged to deport/remove/arrest |
    plans/planning/plan/planned/wants/want to deport/remove/arrest | may/could/might be released/deported/removed |
    would/will/could deport/remove`,
  'missed-hearing': `failed/fail/failing to appear/show | failed to show up | did/do not appear/show | did not show up |
    missed ~ hearing/hearings/court | skipped ~ hearing/hearings/court`,
  'not-served-notice': `not served with | not been served/given/issued ~ notice/notices | not received a notice to appear |
    not received notices | no notice/notices to appear | not issued/given ~ notice/notices | not given notices`,
  'lost-track-of': `lost track of | lost | missing | unaccounted for | could not account for | cannot account for |
    whereabouts | cannot/could not locate/find | unable to locate`,
  'not-reached': 'could not be reached | did not answer | could not reach | unable to reach',
  registered: 'registered as sex | registered as a sex | registered sex',
  'not-registered': `not registered | not register | did not register | failed/failing to register |
    not properly registered | unregistered`,
  'not-required-to-register': 'not required to register',
  informed: 'were/was informed | had been informed',
  'not-informed': 'not informed | not been informed',
  listed: `listed/lists/listing | identified/identifies/identify | named in | names | cataloged | catalogs |
    included in ~ list`,
  surveyed: 'surveyed/surveys | interviewed | sampled | polled/polls | visited | reviewed',
  funded: 'funded/funds/fund | budgeted | appropriated',
  cut: 'cut/cuts | slashed | eliminated/eliminates/eliminating | laid off',
}

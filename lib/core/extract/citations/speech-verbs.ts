/**
 * Verbs that put words into somebody's mouth, and acts done in words. Each line: what may follow, then the verbs.
 *
 * s  may stand after or inside what is said ("..., he said")      o  takes a noun phrase ("denied the report")
 * t  takes that / whether / how / a pronoun's clause              i  takes an infinitive ("vowed to stay")
 * r  takes the person told first ("told reporters that")          d  takes a noun phrase when a document speaks
 * v  its passive attributes too ("was accused of")                +x takes the preposition x
 */
export const SPEECH_VERBS: [frames: string, verbs: string][] = [
  ['sotv +in +on +at +of +during +after +to +about', 'say write'],
  [
    'sot',
    'add claim argue suggest insist acknowledge admit assert allege concede confirm contend declare disclose explain observe predict proclaim reiterate remark repeat reveal stress emphasize emphasise underscore tweet retweet recall recount reply retort quip opine lament boast brag counter conclude estimate theorize hint imply intimate indicate signal testify reaffirm affirm attest specify mention clarify divulge exclaim interject whisper shout yell scream chant declaim echo protest grumble gripe fume sneer scoff deadpan email blog recite intone mutter murmur crow bemoan bellow holler caution complain muse joke speculate comment enthuse rejoin relate summarize',
  ],
  ['sotv', 'announce state allege'],
  ['sot +on +by +about +of +from', 'report'],
  ['sot +against +of +about +over', 'warn caution'],
  ['sot +of +about +over +to', 'complain brag boast grouse grumble'],
  ['sot +at', 'hint'],
  ['sot +on +about +upon', 'comment opine elaborate expound remark riff speculate muse joke'],
  ['st +to +with +by +on', 'respond reply react'],
  ['st', 'conclude note text post read'],
  ['s', 'assure'],
  ['s', 'continue begin offer venture answer'],
  [
    'st',
    'project whine storm rage seethe vent sob weep wail growl snap snarl gush beam thunder rail rant roar sigh laugh shrug recount marvel blare huff cry',
  ],
  ['ot', 'note predict'],
  ['t', 'charge maintain rule determine calculate certify'],
  ['stod', 'show'],
  ['std', 'find'],
  ['td', 'demonstrate illustrate document'],
  ['d', 'name list count put peg order instruct direct'],
  ['or', 'tell assure remind inform notify advise reassure'],
  ['ov +about +for +to +by', 'ask'],
  ['oti', 'promise pledge vow swear threaten'],
  ['o', 'urge beg implore exhort recommend request propose demand plead'],
  ['+with +for', 'plead'],
  ['ov +of', 'accuse'],
  ['ov', 'criticize criticise denounce condemn slam blast mock praise rebuke'],
  [
    'o',
    'blame chide ridicule deride belittle disparage assail lambast lambaste bash berate castigate chastise admonish scold decry deplore tout hail laud commend defend dismiss downplay deny dispute refute rebut reject repudiate disavow renounce question cite quote invoke liken equate compare discuss express voice articulate outline highlight reference trumpet insult taunt skewer malign vilify demonize demean deem trash pillory excoriate upbraid reprimand needle impugn bemoan extol credit debunk contradict lampoon label brand dub frame rip address detail pan echo identify list attribute fault define',
  ],
  ['ov +as', 'describe characterize characterise portray depict paint'],
  ['ov +for +on +upon', 'call'],
  ['+to', 'refer allude point attest testify'],
  ['+about +of', 'talk speak'],
  ['+against', 'rail inveigh lash fulminate thunder'],
  ['+for', 'apologize apologise vouch advocate argue stump'],
  ['+to', 'apologize object'],
  ['+on', 'harp dwell insist'],
  ['+about +into', 'inquire'],
]

/** Verb and particle that together are a verb of saying; the particle belongs to the cue. */
export const PARTICLES: Record<string, string> = {
  point: 'out',
  lay: 'out',
  spell: 'out',
  lash: 'out',
  cry: 'out',
  call: 'out',
  single: 'out',
  chime: 'in',
  weigh: 'in',
  fire: 'back',
  shoot: 'back',
  hit: 'back',
  sum: 'up',
  brush: 'off',
  shrug: 'off',
  put: 'it',
  make: 'clear',
  speak: 'out',
  blurt: 'out',
}

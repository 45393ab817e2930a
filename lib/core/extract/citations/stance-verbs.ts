/**
 * Verbs that ascribe a thought, a wish or a stand to somebody, or an act that may be done in words, without reporting any.
 * Same notation as SPEECH_VERBS. What they introduce is marked `attitude`, so that a reader can be shown reported speech
 * alone.
 */
export const STANCE_VERBS: [frames: string, verbs: string][] = [
  ['sot +in', 'believe'],
  ['sot +of +about', 'think'],
  ['tov +about +as +for', 'know'],
  ['ot +about', 'feel worry wonder fear'],
  ['oti +for', 'hope wish'],
  [
    'ot',
    'suspect doubt realize realise recognize recognise remember imagine assume anticipate foresee envision presume understand conceive surmise learn forecast',
  ],
  ['ov', 'consider regard'],
  ['ov +as', 'view see perceive interpret'],
  ['oiv', 'expect want'],
  ['oi', 'prefer intend seek'],
  ['i', 'plan decide choose opt agree refuse decline hesitate aspire strive'],
  ['ot +with +on +to', 'agree disagree'],
  ['+with +on', 'disagree concur differ side'],
  ['ov +by', 'oppose support endorse'],
  [
    'o',
    'back favor favour embrace admire dislike hate distrust resent regret welcome champion promote encourage resist disapprove appreciate trust tolerate prioritize rethink reconsider contemplate ponder mull shun abhor loathe detest relish revere covet cherish disown balk rebuff persuade convince',
  ],
  ['v', 'nominate'],
  ['o', 'order instruct command invite thank congratulate salute applaud cheer attack name scorn'],
  ['+of', 'approve disapprove despair'],
  ['+at', 'balk bristle scoff marvel laugh'],
  ['+for', 'vote push advocate lobby campaign call root'],
  ['+on', 'focus'],
  ['+to +over', 'acquiesce object'],
]

/** Verbs whose subject is what is thought, by nobody named: "the race appears closer". */
export const SEEMING_VERBS = 'seem appear'

/** "is ADJECTIVE that / of / about / to": the predicate of a stand. */
export const STANCE_ADJECTIVES =
  'confident hopeful skeptical sceptical aware unaware convinced certain eager willing unwilling reluctant worried concerned afraid fearful adamant optimistic pessimistic wary critical supportive proud glad pleased angry upset disappointed surprised opposed committed determined doubtful dismissive mindful unsure nervous leery ambivalent enthusiastic unhappy furious outraged baffled puzzled dubious inclined anxious dismayed'

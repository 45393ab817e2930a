/**
 * How what a printed number says was done fits what the figure says. `wider`: one takes in the other, or each says
 * something else of the same people ("convicted" and "released"). `rung`: another list or place of the same people.
 * `changed`: a step that print often takes, from declined to released. `apart`: neither.
 */
export type ActFit = 'same' | 'wider' | 'unknown' | 'rung' | 'changed' | 'apart'

const RELEASE = [
  'released',
  'released-by-local-agency',
  'released-by-court',
  'released-at-discretion',
  'released-to-supervision',
]
const DOCKET = ['on-docket', 'on-national-docket', 'on-non-detained-docket', 'not-removed', 'not-released']
const REFUSAL = ['declined', 'refused-to-honor']
const REMOVAL = ['removed', 'returned', 'removed-or-returned', 'self-deported', 'removed-or-self-deported']
const STATUS = [
  'convicted',
  'charged',
  'convicted-or-charged',
  'committed',
  'no-criminal-record',
  'on-record',
  'on-record-of-released',
  'on-record-of-removed',
  'on-record-of-arrested',
]

/** Acts of one kind: the wider word for the narrower is no change. */
const WIDER: readonly (readonly string[])[] = [
  RELEASE,
  REFUSAL,
  ['removed', 'removed-or-returned', 'removed-or-self-deported'],
  ['returned', 'removed-or-returned'],
  ['self-deported', 'removed-or-self-deported'],
  ['on-docket', 'on-national-docket'],
  ['on-docket', 'on-non-detained-docket'],
  ['on-docket', 'not-removed'],
  ['on-non-detained-docket', 'not-removed', 'under-supervision'],
  ['convicted-or-charged', 'on-record'],
  ['released', 'on-record-of-released'],
  ['removed', 'on-record-of-removed'],
  ['arrested', 'on-record-of-arrested'],
  ['lost-track-of', 'not-reached'],
  ['funded', 'detention-capacity'],
]

/** Steps that print takes from one act to another. */
const CHANGED: readonly (readonly [readonly string[], readonly string[]])[] = [
  [RELEASE, REFUSAL],
  [RELEASE, DOCKET],
  [
    RELEASE,
    [
      'not-charged',
      'planned-for-release',
      'at-large',
      'listed',
      'under-supervision',
      'encountered',
      'not-honored',
    ],
  ],
  [
    ['at-large', 'living-in-country'],
    [...DOCKET, 'not-charged', 'under-supervision', 'declined'],
  ],
  [['held'], ['booked-in', 'detention-capacity', 'arrested', 'on-docket', 'encountered']],
  [['arrested'], ['booked-in', 'encountered', 'targeted', 'charged']],
  [['charged', 'targeted', 'removed', 'arrested', 'ordered-removed'], ['charged-immigration']],
  [['listed', 'issued', 'honored'], REFUSAL],
  [['lost-track-of'], ['not-served-notice', 'missed-hearing', 'not-reached', 'arrived', 'transferred']],
  [REMOVAL, REMOVAL],
  [REMOVAL, ['left-the-estimate', 'arrested', 'ordered-removed', 'transferred']],
  [STATUS, STATUS],
]

const DOCKETS = new Set([...DOCKET, 'held'])

/** `isNamed`: the figure's own words name the printed act, which then is no change, whatever the ids. */
export function actFit(printed: string | null, recorded: string | null, isNamed: boolean): ActFit {
  if (printed === null || recorded === null) return 'unknown'
  if (printed === recorded) return 'same'
  if (WIDER.some((kind) => kind.includes(printed) && kind.includes(recorded))) return 'wider'
  if (DOCKETS.has(printed) && DOCKETS.has(recorded)) return 'rung'
  if (STATUS.includes(printed) !== STATUS.includes(recorded)) return 'wider'
  if (isNamed) return 'wider'
  const pairs = CHANGED.some(
    ([one, other]) =>
      (one.includes(printed) && other.includes(recorded)) ||
      (one.includes(recorded) && other.includes(printed)),
  )
  return pairs ? 'changed' : 'apart'
}

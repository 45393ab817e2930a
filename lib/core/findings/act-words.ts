import type { RecordFigure } from '../align/record-figure'

/** What the record's act is told as, and what print makes of it, in words that fit behind "of". */
const RECORDED: Record<string, string> = {
  declined: 'detainers declined',
  'refused-to-honor': 'detainers not honored',
  issued: 'detainers issued',
  listed: 'entries on a list',
  'on-docket': 'people on the docket',
  'on-national-docket': 'people on the whole docket, in ICE detention or not',
  'on-non-detained-docket': 'people on the docket who are not in the agency’s own detention',
  held: 'people held',
  'detention-capacity': 'places in detention',
  'booked-in': 'entries into detention over a period',
  transferred: 'people passed from one authority to another',
  'not-served-notice': 'people not served with a notice to appear',
  'missed-hearing': 'people who missed a hearing',
  projected: 'a projection',
  'removed-or-self-deported': 'people removed and people said to have left by themselves',
  'on-record-of-released': 'entries on the records of people released',
  'on-record-of-removed': 'entries on the records of people removed',
  'charged-immigration': 'people given papers that open a removal case',
}

const RELEASES = [
  'released',
  'released-by-local-agency',
  'released-by-court',
  'released-at-discretion',
  'released-to-supervision',
]

const PRINTED: Record<string, string> = {
  ...Object.fromEntries(RELEASES.map((act) => [act, 'release'])),
  'at-large': 'being at large',
  declined: 'declined detainers',
  'refused-to-honor': 'refusal',
  removed: 'removal',
  held: 'being held',
  'lost-track-of': 'being lost',
  'ordered-removed': 'orders of removal',
  committed: 'crimes committed',
  charged: 'criminal charges or prosecution',
}

const FREE = [...RELEASES, 'at-large']

/** From the act of the record to the acts that would say something else of the same people. */
const CHANGES: Record<string, readonly string[]> = {
  declined: FREE,
  'refused-to-honor': FREE,
  issued: ['declined', 'refused-to-honor', ...FREE],
  listed: ['declined', 'refused-to-honor'],
  'on-docket': FREE,
  'on-national-docket': FREE,
  'on-non-detained-docket': FREE,
  'detention-capacity': ['held'],
  'booked-in': ['held'],
  transferred: ['released', 'lost-track-of'],
  'not-served-notice': ['lost-track-of'],
  'missed-hearing': ['ordered-removed', 'lost-track-of'],
  projected: ['removed', 'released'],
  'removed-or-self-deported': ['removed'],
  'on-record-of-released': ['committed'],
  'on-record-of-removed': ['committed'],
  'charged-immigration': ['charged'],
}

// What a group is like, not what was done with it: the act is then that of the whole that it is a part of.
const STANDING = new Set(['convicted', 'charged', 'convicted-or-charged', 'no-criminal-record'])

/** The act that the record has of the figure's people: its own, or that of the nearest whole that has one. */
export function recordedAct(figure: RecordFigure, figures: ReadonlyMap<string, RecordFigure>): string | null {
  const seen = new Set<string>()
  let at: RecordFigure | undefined = figure
  while (at && (at.act === null || STANDING.has(at.act)) && at.partOf !== null && !seen.has(at.id)) {
    seen.add(at.id)
    at = figures.get(at.partOf)
  }
  return at?.act ?? figure.act
}

/** Whether print that says `printed` says something else than a record that says `recorded`. */
export function isOtherAct(recorded: string | null, printed: string): boolean {
  return recorded !== null && (CHANGES[recorded]?.includes(printed) ?? false)
}

/** The acts in words; the id where there are none. */
export function actInWords(printed: string): string {
  return PRINTED[printed] ?? printed
}

export function recordedActInWords(recorded: string): string {
  return RECORDED[recorded] ?? recorded
}

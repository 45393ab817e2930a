import type { RecordFigure } from '../align/record-figure'
import { quoted } from './wording'

/** What the record's act is told as, and what print makes of it, in words that fit behind "of". */
const RECORDED: Record<string, string> = {
  declined: 'detainers declined',
  'refused-to-honor': 'detainers not honored',
  issued: 'detainers issued',
  'on-docket': 'people on the docket',
  'on-national-docket': 'people on the whole docket, in ICE detention or not',
  'on-non-detained-docket': 'people on the docket who are not in the agency’s own detention',
  held: 'people held',
  'booked-in': 'entries into detention over a period',
  transferred: 'people passed from one authority to another',
  'not-served-notice': 'people not served with a notice to appear',
  'missed-hearing': 'people who missed a hearing',
  projected: 'a projection',
  'removed-or-self-deported': 'people removed and people said to have left by themselves',
  'charged-immigration': 'immigration charges, which are not criminal charges',
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
  'refused-to-honor': 'refusal to honor detainers',
  removed: 'removal',
  held: 'people held',
  'lost-track-of': 'being lost',
  'ordered-removed': 'orders of removal',
  committed: 'crimes committed',
  charged: 'prosecution or charges',
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
  transferred: [...RELEASES, 'lost-track-of'],
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

const TO_A_BODY = /\breleased\b[^.;]*? to ((?:the )?[A-Z]{2,})\b/

/** What print makes of the act, in words; "release to ORR" where it names the authority that takes them over. */
export function actInWords(printed: string, actStated: string | null): string {
  const body = printed === 'released' ? TO_A_BODY.exec(actStated ?? '')?.[1] : undefined
  const words = PRINTED[printed] ?? printed
  return body ? `${words} to ${body}` : words
}

// Their acts say little without what the record says of the figure.
const BY_LABEL = new Set(['listed', 'detention-capacity'])

/** What the record counts, in words, by the act that it has of the figure's people. */
export function recordedActInWords(recorded: string, { unit, label }: RecordFigure): string {
  if (BY_LABEL.has(recorded)) return quoted(label)
  if (recorded === 'declined' && unit === 'people') return 'people whose detainers were declined'
  if (recorded === 'on-record-of-released') return `${unit} on the records of people released`
  if (recorded === 'on-record-of-removed') return `${unit} on the records of people removed`
  return RECORDED[recorded] ?? recorded
}

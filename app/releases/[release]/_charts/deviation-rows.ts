import { formatShare } from '@/lib/core/compare/format-number'
import type { NumberAxis, NumberMark } from '@/lib/core/compare/number-axis'
import type { Relation } from '@/lib/core/compare/types'

// Roundings stay within a few percent. A number further off stands at the edge, its share written beside it.
export const EDGE = 0.1

/** Printed numbers that lie at the same distance from the record, in the same relation. */
export interface DeviationMark {
  relation: Relation
  /** share of the recordʼs value, cut at the edge of the chart */
  at: number
  /** the share itself, in words: "+0.027%", "−83%"; null where the number is the recordʼs */
  words: string | null
  beyond: boolean
  /** "more than 500" goes on upward, "nearly 600" downward */
  goesOn: 'up' | 'down' | null
  refs: string[]
  outlets: string[]
}

export interface DeviationRow {
  figureId: string
  label: string
  recordLabel: string
  /** outlets that print the recordʼs own number */
  exact: DeviationMark | null
  /** the others, from the furthest below to the furthest above */
  marks: DeviationMark[]
}

/**
 * The figures that some outlet printed otherwise than exactly, each with the distances of its printed
 * numbers from the record. Figures printed exactly wherever they were printed are left out, and so are
 * figures of zero, from which no share can be taken.
 */
export function deviationRows(axes: NumberAxis[]): DeviationRow[] {
  return axes
    .filter((axis) => axis.record !== 0 && axis.marks.some((mark) => mark.relation !== 'exact'))
    .map(({ figureId, label, recordLabel, record, marks }) => {
      const gathered = gather(marks, record)
      return {
        figureId,
        label,
        recordLabel,
        exact: gathered.find((mark) => mark.relation === 'exact') ?? null,
        marks: gathered.filter((mark) => mark.relation !== 'exact'),
      }
    })
}

function gather(marks: NumberMark[], record: number): DeviationMark[] {
  const gathered = new Map<string, DeviationMark>()
  for (const mark of marks) {
    const share = shareOf(mark, record)
    const key = `${mark.relation} ${share}`
    const same = gathered.get(key)
    if (!same) {
      gathered.set(key, toMark(mark, share))
      continue
    }
    same.refs.push(mark.ref)
    if (!same.outlets.includes(mark.label)) same.outlets.push(mark.label)
  }
  return [...gathered.values()].sort((a, b) => a.at - b.at)
}

function toMark(mark: NumberMark, share: number): DeviationMark {
  return {
    relation: mark.relation,
    at: Math.max(-EDGE, Math.min(EDGE, share)),
    words: share === 0 ? null : `${share > 0 ? '+' : '\u2212'}${formatShare(Math.abs(share))}`,
    beyond: Math.abs(share) > EDGE,
    goesOn: mark.openAbove ? 'up' : mark.openBelow ? 'down' : null,
    refs: [mark.ref],
    outlets: [mark.label],
  }
}

/** Of a range, the end that lies further from the record. */
function shareOf({ low, high }: NumberMark, record: number): number {
  const end = Math.abs(low - record) > Math.abs(high - record) ? low : high
  return (end - record) / Math.abs(record)
}

import { formatShare } from '@/lib/core/compare/format-number'
import type { NumberAxis, NumberMark } from '@/lib/core/compare/number-axis'
import type { Relation } from '@/lib/core/compare/types'
import type { Tone } from '../../../_wording/relation-tags'

/** What is said of a number with a changed unit, population, act or window. */
export const SOMETHING_ELSE = 'counts something else'

/** Printed numbers that lie at the same distance from the record, in the same relation, shifted alike. */
export interface DeviationMark {
  relation: Relation
  /** the number is said to count something else than the recordʼs */
  shifted: boolean
  tone: Tone
  /** the relation in words, with what is shifted: "rounded, counts something else" */
  says: string
  /** distance from the record as a share of the recordʼs value */
  share: number
  /** the numbers it can stand for, as shares like `share`, and in words; null where it is one number alone */
  reach: { from: number; to: number; words: string } | null
  /** the number as first printed */
  phrase: string
  /** the share itself, in words: "+0.027%", "−83%"; null where the number is the recordʼs */
  words: string | null
  /** "more than 500" goes on upward, "nearly 600" downward */
  goesOn: 'up' | 'down' | null
  /** the articles that print it, under the name of each (an outlet with two stands twice), with their phrases */
  printed: { articleId: string; label: string; refs: string[] }[]
}

export interface DeviationRow {
  figureId: string
  label: string
  recordLabel: string
  /** outlets that print the recordʼs own number for what the record counts */
  exact: DeviationMark | null
  /** the others, from the furthest below to the furthest above */
  marks: DeviationMark[]
}

/**
 * The figures that some outlet printed otherwise than exactly or as a number of something else, each with
 * the distances of its printed numbers from the record. Left out are figures printed exactly wherever they
 * were printed, figures of zero, from which no share can be taken, and numbers that are themselves the
 * recordʼs only source.
 */
export function deviationRows(axes: NumberAxis[]): DeviationRow[] {
  return axes
    .map((axis) => ({ ...axis, marks: axis.marks.filter(({ relation }) => relation !== 'only source') }))
    .filter(({ record, marks }) => record !== 0 && !marks.every(isExact))
    .map(({ figureId, label, recordLabel, record, marks }) => {
      const gathered = gather(marks, record)
      return {
        figureId,
        label,
        recordLabel,
        exact: gathered.find((mark) => mark.tone === 'exact') ?? null,
        marks: gathered.filter((mark) => mark.tone !== 'exact'),
      }
    })
}

/** The reference of the phrase that a mark opens: of the first article that printed it. */
export function firstRef({ printed: [first] }: DeviationMark): string {
  const ref = first?.refs[0]
  if (ref === undefined) throw new Error('a mark without a phrase')
  return ref
}

/** The rows without what some articles print; a figure that nobody else printed otherwise goes with them. */
export function deviationsWithout(rows: DeviationRow[], away: readonly string[]): DeviationRow[] {
  if (away.length === 0) return rows
  const without = (mark: DeviationMark): DeviationMark[] => {
    const printed = mark.printed.filter(({ articleId }) => !away.includes(articleId))
    return printed.length === 0 ? [] : [{ ...mark, printed }]
  }
  return rows.flatMap((row) => {
    const marks = row.marks.flatMap(without)
    if (marks.length === 0) return []
    return [{ ...row, marks, exact: (row.exact && without(row.exact)[0]) ?? null }]
  })
}

/** The figures all of whose printed numbers are the recordʼs and count what the record counts. */
export function alwaysExact(axes: NumberAxis[]): NumberAxis[] {
  return axes.filter(
    ({ marks, notComparable }) => marks.every(isExact) && !notComparable.some(({ hasNumber }) => hasNumber),
  )
}

function isExact({ relation, shifts }: NumberMark): boolean {
  return relation === 'exact' && shifts.length === 0
}

function gather(marks: NumberMark[], record: number): DeviationMark[] {
  const gathered = new Map<string, DeviationMark>()
  for (const mark of marks) {
    const share = shareOf(mark, record)
    const key = `${mark.relation} ${mark.shifts.length > 0} ${share} ${mark.reach?.words}`
    const same = gathered.get(key)
    if (!same) {
      gathered.set(key, toMark(mark, share, record))
      continue
    }
    const before = same.printed.find(({ articleId }) => articleId === mark.articleId)
    if (before) before.refs.push(mark.ref)
    else same.printed.push(printing(mark))
  }
  return [...gathered.values()].sort((a, b) => a.share - b.share)
}

function toMark(mark: NumberMark, share: number, record: number): DeviationMark {
  const shifted = mark.shifts.length > 0
  return {
    relation: mark.relation,
    shifted,
    tone: shifted && mark.relation === 'exact' ? 'rung' : TONE_OF[mark.relation],
    says: relationWords(mark.relation, shifted),
    share,
    reach: reachOf(mark.reach, record),
    phrase: mark.phrase,
    words: share === 0 ? null : `${share > 0 ? '+' : '\u2212'}${formatShare(Math.abs(share))}`,
    goesOn: mark.openAbove ? 'up' : mark.openBelow ? 'down' : null,
    printed: [printing(mark)],
  }
}

function printing({ articleId, label, ref }: NumberMark): DeviationMark['printed'][number] {
  return { articleId, label, refs: [ref] }
}

function relationWords(relation: Relation, shifted: boolean): string {
  if (!shifted) return relation
  return `${relation === 'exact' ? 'same number' : relation}, ${SOMETHING_ELSE}`
}

function reachOf(reach: NumberMark['reach'], record: number): DeviationMark['reach'] {
  if (reach === null) return null
  const shareAt = (end: number) => (end - record) / Math.abs(record)
  return {
    from: reach.low === null ? Number.NEGATIVE_INFINITY : shareAt(reach.low),
    to: reach.high === null ? Number.POSITIVE_INFINITY : shareAt(reach.high),
    words: reach.words,
  }
}

/** Of a range, the end that lies further from the record. */
function shareOf({ low, high }: NumberMark, record: number): number {
  const end = Math.abs(low - record) > Math.abs(high - record) ? low : high
  return (end - record) / Math.abs(record)
}

const TONE_OF: Record<Relation, Tone> = {
  exact: 'exact',
  rounded: 'rounded',
  'within bound': 'bound',
  transposed: 'digit',
  'one digit off': 'digit',
  differs: 'digit',
  'other rung': 'rung',
  'another count': 'plain',
  'only source': 'plain',
  'not comparable': 'rung',
  'no value': 'plain',
}

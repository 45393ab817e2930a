import { codingKey } from '../coded-phrase'
import { groupBy } from '../columns'
import { formatFigure } from '../format-number'
import { ladderOrder } from '../ladder-order'
import { shownAlignments } from '../numbers'
import { RELATION_WORDS } from '../relation-words'
import type { AlignmentRow, QuantityRow, RecordedFigure } from '../rows'
import type { Relation } from '../types'
import type { Subject } from './subject'
import { VOICE_PARTS, voicePart } from './words'

/** A printed number as tied to a figure, or to none. */
export interface TiedQuantity extends QuantityRow {
  tie: AlignmentRow | null
}

const SHIFTED = 'another unit, population, act or window'

/**
 * Relations to the record and, for numbers tied to no figure, voices, as parts of a cell. A number that stands for something
 * else is no exact one, whatever its digits.
 */
export const NUMBER_PARTS: string[] = [
  ...(['exact', 'rounded', 'within bound'] satisfies Relation[]),
  SHIFTED,
  ...([
    'other rung',
    'another count',
    'transposed',
    'one digit off',
    'differs',
    'not comparable',
    'only source',
    'no value',
  ] satisfies Relation[]),
  ...VOICE_PARTS,
]

/** How a number relates to its figure; in whose voice it stands where it is tied to none. */
export function numberPart(row: TiedQuantity): string {
  if (row.tie === null) return voicePart(row)
  return row.tie.shifts.length > 0 ? SHIFTED : row.tie.relation
}

/** What a cell prints of a number: its phrase, and what stands changed against the record. */
export function numberSample({ text, tie }: TiedQuantity): { phrase: string; aside: string | null } {
  if (tie === null) return { phrase: text, aside: null }
  const changed = tie.shifts.length > 0 ? `another ${tie.shifts.join(', ')}` : null
  const relation = tie.relation === 'exact' ? (changed ? 'same digits' : null) : RELATION_WORDS[tie.relation]
  return { phrase: text, aside: [relation, changed].filter(Boolean).join(', ') || null }
}

const FIGURE_ROW = 'figure/'

/** The id of the figure that a row of numbers is of; null for a row of numbers that are tied to none. */
export function figureOfRow(rowId: string): string | null {
  return rowId.startsWith(FIGURE_ROW) ? rowId.slice(FIGURE_ROW.length) : null
}

/**
 * The figures of one record, in ladder order, then the units of the numbers that are tied to none of them. A number tied
 * to two figures stands under both.
 */
export function numberSubjects(
  figures: readonly RecordedFigure[],
  quantities: readonly QuantityRow[],
  alignments: readonly AlignmentRow[],
): Subject<TiedQuantity>[] {
  const keyOf = (row: Pick<QuantityRow, 'articleId' | 'byCoder' | 'ordinal'>) =>
    `${codingKey(row)}#${row.ordinal}`
  const ties = groupBy(alignments, keyOf)
  const byFigure = new Map<string, TiedQuantity[]>()
  const loose: TiedQuantity[] = []
  for (const row of quantities) {
    const shown = shownAlignments(ties.get(keyOf(row)) ?? [])
    if (shown.length === 0) loose.push({ ...row, tie: null })
    for (const tie of shown) {
      const tied = byFigure.get(tie.figureId) ?? []
      tied.push({ ...row, tie })
      byFigure.set(tie.figureId, tied)
    }
  }
  const ofFigures = ladderOrder(figures).map((figure) => ({
    id: `${FIGURE_ROW}${figure.id}`,
    group: FIGURES,
    label: formatFigure(figure),
    aside: figure.label,
    mentions: byFigure.get(figure.id) ?? [],
  }))
  return [...ofFigures, ...unitSubjects(loose, figures.length > 0 ? LOOSE : ALL)]
}

function unitSubjects(quantities: readonly TiedQuantity[], group: Subject<TiedQuantity>['group']) {
  return [...groupBy(quantities, ({ unit }) => unit)]
    .map(([unit, mentions]) => ({
      id: `unit/${unit ?? ''}`,
      group,
      label: mentions[0]?.unitLabel ?? 'unit not coded',
      aside: null,
      mentions,
    }))
    .sort((a, b) => b.mentions.length - a.mentions.length || a.label.localeCompare(b.label, 'en'))
}

const FIGURES = {
  id: 'figures',
  label: 'Figures of the record',
  definition: 'each with what the columns print for it',
}
const LOOSE = {
  id: 'other',
  label: 'Other numbers, by what they count',
  definition: 'tied to no figure of this record',
}
const ALL = {
  id: 'units',
  label: 'Numbers by what they count',
  definition: 'the columns are of several releases, so that no one record holds for all',
}

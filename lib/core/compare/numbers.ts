import { codedPhrase } from './coded-phrase'
import { type ColumnKey, cellsByColumn, groupBy, inColumnOrder } from './columns'
import { ladderOrder } from './ladder-order'
import type { AlignmentRow, QuantityRow, RecordedFigure } from './rows'
import type { NumberRow, PrintedNumber } from './types'

export interface NumberComparison {
  /** one row a figure, in ladder order */
  numbers: NumberRow[]
  /** for each column the numbers tied to no figure of the record; may be empty */
  otherNumbers: { articleId: string; entries: PrintedNumber[] }[]
}

/** The recordʼs figures with what each outlet printed for them, and the numbers that answer to none. */
export function compareNumbers(
  columns: readonly ColumnKey[],
  figures: readonly RecordedFigure[],
  quantities: readonly QuantityRow[],
  alignments: readonly AlignmentRow[],
): NumberComparison {
  const keyOf = (row: { articleId: string; ordinal: number }) => `${row.articleId}#${row.ordinal}`
  const byQuantity = groupBy(alignments, keyOf)
  const byFigure = new Map<string, { row: QuantityRow; alignment: AlignmentRow; articleId: string }[]>()
  const loose: QuantityRow[] = []
  for (const row of inColumnOrder(columns, quantities)) {
    const shown = shownAlignments(byQuantity.get(keyOf(row)) ?? [])
    if (shown.length === 0) loose.push(row)
    for (const alignment of shown) {
      const tied = byFigure.get(alignment.figureId) ?? []
      tied.push({ row, alignment, articleId: row.articleId })
      byFigure.set(alignment.figureId, tied)
    }
  }
  const looseByArticle = groupBy(loose, (row) => row.articleId)
  return {
    numbers: ladderOrder(figures).map((figure) => ({
      figure,
      cells: cellsByColumn(columns, byFigure.get(figure.id) ?? [], ({ row, alignment }) =>
        printedNumber(row, alignment, figure.value),
      ),
    })),
    otherNumbers: columns.map(({ articleId }) => ({
      articleId,
      entries: (looseByArticle.get(articleId) ?? []).map((row) => printedNumber(row, null, null)),
    })),
  }
}

/**
 * The alignments of one quantity that are shown, at most one a figure: a personʼs word stands before the
 * engineʼs for the whole quantity, and among equals the coder whose name comes first.
 */
export function shownAlignments<Alignment extends AlignmentRow>(
  alignments: readonly Alignment[],
): Alignment[] {
  const byPerson = alignments.filter((alignment) => alignment.coderKind === 'person')
  const best = new Map<string, Alignment>()
  for (const alignment of byPerson.length > 0 ? byPerson : alignments) {
    const known = best.get(alignment.figureId)
    if (!known || alignment.coder < known.coder) best.set(alignment.figureId, alignment)
  }
  return [...best.values()]
}

/** A number as printed, beside the recordʼs value where it is tied to a figure. */
export function printedNumber(
  row: QuantityRow,
  alignment: AlignmentRow | null,
  recorded: number | null,
): PrintedNumber {
  return {
    ...codedPhrase(row, 'q'),
    value: row.value,
    low: row.low,
    high: row.high,
    modifier: row.modifier,
    measure: row.measure,
    unit: row.unit,
    unitLabel: row.unitLabel,
    unitStated: row.unitStated,
    population: row.population,
    actStated: row.actStated,
    windowStated: row.windowStated,
    attributedTo: row.attributedTo,
    alignment: alignment && {
      relation: alignment.relation,
      difference: alignment.difference,
      relativeDifference:
        alignment.difference === null || recorded === null || recorded === 0
          ? null
          : alignment.difference / Math.abs(recorded),
      shifts: alignment.shifts,
      reasons: alignment.reasons,
      madeBy: alignment.coder,
    },
  }
}

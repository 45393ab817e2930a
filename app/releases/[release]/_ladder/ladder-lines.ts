import { formatFigure } from '@/lib/core/compare/format-number'
import type { ReleaseComparison } from '@/lib/core/compare/pages'
import { type LadderBox, ladderLayout } from './ladder-layout'
import { pinsOf } from './pins'

/** One rung of a ladder as a line of its picture. */
export interface LadderLine {
  figureId: string
  /** how far below the figure that the ladder begins with, in sums */
  depth: number
  /** share of the ladder's first figure, 0 to 1 */
  width: number
  value: string
  label: string
  /** who printed it, and how: "exact: CNN, KUT" */
  pins: string[]
  /** the sums that the lines under it make up, one for each way in which it is split; empty where it is not */
  sums: string[]
}

/** The ladders of a release from top to bottom, each rung a line before the lines of its parts. */
export function ladderLines({
  numbers,
  ladder,
  columns,
}: Pick<ReleaseComparison, 'numbers' | 'ladder' | 'columns'>): LadderLine[] {
  function linesOf(box: LadderBox, depth: number): LadderLine[] {
    const { figure } = box.row
    const line = {
      ...{ figureId: figure.id, depth, width: box.width, value: formatFigure(figure), label: figure.label },
      pins: pinsOf(box.row, columns).map(
        ({ tag, outlets }) => `${tag.words}: ${outlets.map(({ name }) => name).join(', ')}`,
      ),
      sums: box.splits.map((parts) => sumOf(box, parts)),
    }
    return [line, ...box.splits.flat().flatMap((part) => linesOf(part, depth + 1))]
  }
  return ladderLayout(numbers, ladder).flatMap((box) => linesOf(box, 0))
}

/** "435,719 = 425,431 + 10,288": how parts add up to a box. */
export function sumOf({ row }: LadderBox, parts: readonly LadderBox[]): string {
  return `${formatFigure(row.figure)} = ${parts.map((part) => formatFigure(part.row.figure)).join(' + ')}`
}

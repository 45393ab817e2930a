import { textWidth } from '../../../_charts/text-width'
import { wrapWords } from '../../../_charts/wrap-words'
import { DEVIATION_GAP, DEVIATION_LINE, LABEL_LINE, NARROWEST } from './chart-sizes'
import type { DeviationMark, DeviationRow } from './deviation-rows'

/** A row of the chart with its place. Tops and middles are CSS pixels from the top of the chart. */
export interface PlacedDeviation {
  row: DeviationRow
  top: number
  /** the figure in lines, the recordʼs number first */
  label: string[]
  /** the line that names those who printed it exactly: beside the label, or under it where the chart is narrow */
  exactLine: number
  /** where the first mark may begin */
  head: number
  marks: { mark: DeviationMark; middle: number }[]
  bottom: number
}

// As wide as a label may be in any chart of the layout, so that heights are known before widths are.
const WIDE_LABEL = 440

/** The rows under one another; each printed number has a line of its own, so that no two labels meet. */
export function placeDeviations(
  rows: DeviationRow[],
  narrow: boolean,
): { placed: PlacedDeviation[]; height: number } {
  let top = 0
  const placed = rows.map((row): PlacedDeviation => {
    const most = narrow ? NARROWEST : WIDE_LABEL
    const label = wrapWords(`${row.recordLabel} ${row.label}`, most, textWidth)
    const exactLine = narrow ? label.length : 0
    const lines = Math.max(label.length, row.exact ? exactLine + 1 : 0)
    const head = top + lines * LABEL_LINE + 6
    const marks = row.marks.map((mark, line) => ({ mark, middle: head + (line + 0.5) * DEVIATION_LINE }))
    const exact = row.exact ? [{ mark: row.exact, middle: head + DEVIATION_LINE / 2 }] : []
    const bottom = head + Math.max(1, row.marks.length) * DEVIATION_LINE + DEVIATION_GAP
    const here = { row, top, label, exactLine, head, marks: [...exact, ...marks], bottom }
    top = bottom
    return here
  })
  return { placed, height: top }
}

import { DEVIATION_GAP, DEVIATION_HEAD, DEVIATION_LINE } from './chart-sizes'
import type { DeviationMark, DeviationRow } from './deviation-rows'

/** A row of the chart with its place. Tops and middles are CSS pixels from the top of the chart. */
export interface PlacedDeviation {
  row: DeviationRow
  top: number
  marks: { mark: DeviationMark; middle: number }[]
}

/** The rows under one another; each printed number has a line of its own, so that no two labels meet. */
export function placeDeviations(rows: DeviationRow[]): { placed: PlacedDeviation[]; height: number } {
  let top = 0
  const placed = rows.map((row) => {
    const first = top + DEVIATION_HEAD
    const marks = row.marks.map((mark, line) => ({ mark, middle: first + (line + 0.5) * DEVIATION_LINE }))
    const exact = row.exact ? [{ mark: row.exact, middle: first + DEVIATION_LINE / 2 }] : []
    const here = { row, top, marks: [...exact, ...marks] }
    top += DEVIATION_HEAD + Math.max(1, row.marks.length) * DEVIATION_LINE + DEVIATION_GAP
    return here
  })
  return { placed, height: top }
}

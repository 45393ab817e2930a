import type { CompareCell, CompareRow } from './rows'
import { COUNTED_TABS, type View } from './view'

/** Shades from 0, none, to this. More could not be told apart beside one another. */
export const MOST_HEAT = 5

/** The scale of one table: the same for all its columns, so that one shade means one amount everywhere. */
export interface HeatScale {
  by: 'share' | 'count'
  /** the highest value in any cell */
  highest: number
}

/**
 * The scale that a table is shaded by; null when it is not. Shares need a known length: where no column has one, cells are
 * shaded by count.
 */
export function heatScale(
  rows: readonly CompareRow[],
  { heat, tab }: Pick<View, 'heat' | 'tab'>,
): HeatScale | null {
  if (heat === 'off' || !COUNTED_TABS.includes(tab)) return null
  const cells = rows.flatMap((row) => row.cells)
  const by = heat === 'share' && cells.some(({ rate }) => rate !== null) ? 'share' : 'count'
  const highest = cells.reduce((most, cell) => Math.max(most, amountOf(cell, by) ?? 0), 0)
  return highest > 0 ? { by, highest } : null
}

/**
 * The shade of a cell, 0 to MOST_HEAT: equal steps of the square root, because few words are frequent and most are rare.
 * A cell without times, or without a share where shares are shaded, has none.
 */
export function heatOf(cell: CompareCell, scale: HeatScale | null): number {
  const value = scale && amountOf(cell, scale.by)
  if (!value || !scale) return 0
  return Math.max(1, Math.ceil(MOST_HEAT * Math.sqrt(value / scale.highest)))
}

/** The highest value that still has each shade, from 1 to MOST_HEAT. */
export function heatSteps({ highest }: HeatScale): number[] {
  return Array.from({ length: MOST_HEAT }, (_, step) => highest * ((step + 1) / MOST_HEAT) ** 2)
}

function amountOf(cell: CompareCell, by: HeatScale['by']): number | null {
  return by === 'share' ? cell.rate : cell.times
}

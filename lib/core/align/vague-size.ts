import type { PrintedFeatures } from './printed-features'
import type { RecordIndex } from './record-index'

// What words without a number commit to: from, to. "Hundreds" is said of 300 and of 2,228, hardly of 30,000.
const SIZES: readonly [RegExp, number, number][] = [
  [/\bhundreds of thousands\b/, 100_000, 1_000_000],
  [/\btens of thousands\b/, 10_000, 100_000],
  [/\bthousands\b/, 1_000, 100_000],
  [/\bhundreds?\b/, 100, 3_000],
  [/\b(?:scores|dozens)\b/, 20, 200],
  [/\bmillions\b/, 1_000_000, 1_000_000_000],
  [/\b(?:several|couple|handful|a few)\b/, 2, 20],
]

// A part of a whole is told of a share or of the count of the part, never of a rate.
const PARTS = new Set(['share', 'count', 'ratio'])

/** Whether a figure is of the size that words without a number say; true for words that say none ("most"). */
export function isOfSize(
  { figure: printed }: PrintedFeatures,
  at: number,
  { figures }: RecordIndex,
): boolean {
  const figure = figures[at]?.figure
  if (!figure) return false
  if (printed.measure === 'share' && !PARTS.has(figure.measure)) return false
  if (printed.measure === 'count' && figure.measure !== 'count' && figure.measure !== 'rate') return false
  const size = SIZES.find(([words]) => words.test(printed.phrase.toLowerCase()))
  if (!size || figure.value === null) return true
  return figure.value >= size[1] && figure.value <= size[2]
}

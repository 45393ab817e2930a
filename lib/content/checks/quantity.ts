import { suggestion } from '../nearest'
import type { QuantityEntry } from '../schema/article'
import { checkKnown, checkNoDuplicates, type Known, type Report } from './known'

const OPEN_ABOVE = ['more than', 'at least']
const OPEN_BELOW = ['nearly', 'fewer than', 'up to']

/** Whether numbers of this measure are never below 0. A share, a rate or a ratio can be that of a change. */
export function neverNegative(measure: string): boolean {
  return measure === 'count' || measure === 'money' || measure === 'duration'
}

/** Reports what is wrong in a quantity against the codebook, the records of `releases` and the codebook's rule 8. */
export function checkQuantity(
  quantity: QuantityEntry,
  releases: readonly string[],
  known: Known,
  report: Report,
): void {
  checkKnown(report, ['unit'], 'unit', quantity.unit, known.units)
  checkKnown(report, ['act'], 'act', quantity.act, known.acts)
  checkNoDuplicates(report, 'shift', quantity.shifts, (index) => ['shifts', index])
  checkFigure(quantity.figure, releases, known, (message) => report(['figure'], message))
  if (quantity.figure === null && quantity.shifts.length > 0) {
    report(['shifts'], 'a shift is told against a figure, and none is tied')
  }
  checkAmounts(quantity, report)
}

type Amounts = Pick<QuantityEntry, 'value' | 'low' | 'high'> & {
  modifier: string | null
  measure: string | null
}

/** Reports a value, its ends, modifier and measure that cannot stand together. */
export function checkAmounts(quantity: Amounts, report: Report): void {
  const { value, low, high, modifier, measure } = quantity
  if (low !== null && high !== null && low > high) report(['low'], `low ${low} is above high ${high}`)
  if (value !== null && low !== null && value < low) report(['value'], `${value} is below low ${low}`)
  if (value !== null && high !== null && value > high) report(['value'], `${value} is above high ${high}`)
  if (modifier === 'range' && (low === null || high === null)) {
    report(['modifier'], 'a range has both ends, low and high')
  }
  if (modifier !== null && OPEN_ABOVE.includes(modifier) && high !== null) {
    report(['high'], `"${modifier}" is open above, so high is null, not ${high}`)
  }
  if (modifier !== null && OPEN_BELOW.includes(modifier) && low !== null) {
    report(['low'], `"${modifier}" is open below, so low is null, not ${low}`)
  }
  for (const key of ['value', 'low', 'high'] as const) {
    const number = quantity[key]
    if (number === null || measure === null) continue
    if (number < 0 && neverNegative(measure)) {
      report([key], `a ${measure} is not negative: ${number}`)
    }
  }
  if (measure === 'rank' && value !== null && !(value >= 1 && Number.isInteger(value))) {
    report(['value'], `a rank is a whole number from 1, not ${value}`)
  }
}

function checkFigure(
  figure: string | null,
  releases: readonly string[],
  known: Known,
  report: (message: string) => void,
): void {
  if (figure === null) return
  const ids = new Set<string>()
  for (const release of releases) {
    const record = known.records.get(release)
    if (record === null) return
    for (const { id } of record?.figures ?? []) ids.add(id)
  }
  if (!ids.has(figure)) {
    report(`unknown figure "${figure}" in ${releases.join(', ')}${suggestion(figure, ids)}`)
  }
}

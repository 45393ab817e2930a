import { significantDigits } from '../align/digits'
import type { RecordFigure, ReleaseRecord } from '../align/record-figure'
import { formatFigure, formatNumber, formatValue } from '../compare/format-number'
import { daysIn } from './printed-window'

/** A figure put into another measure, or why it cannot fairly be. */
export interface WorkedNumber {
  figureId: string
  kind: 'per day' | 'per year' | 'share'
  /** people, detainers ... a day or a year; percent for a share; null where it would not be fair */
  value: number | null
  /** the result with its unit, "about 29 detainers a day", "72.3%"; null where it would not be fair */
  words: string | null
  /** the working or the reason, in a sentence */
  statement: string
  /** why it would not be fair; null where there is a value */
  because: Unfair | null
  /** the figures it is worked from */
  figureIds: string[]
}

export type Unfair =
  | 'counted at one time'
  | 'time not told'
  | 'open window'
  | 'too short a time'
  | 'other unit'
  | 'other kind'
  | 'other window'
  | 'whole not exact'
  | 'whenever issued'

const YEAR = 365
const YEAR_SLACK = 1 // day: a leap year is a year
const LEAST_FOR_A_RATE = 28 // days; what a week brings, often on one day of it, says nothing of a day or a year
const UPWARDS = new Set(['fewer than', 'nearly', 'up to'])
const MOST_SCALE = 1e6 // a share of less than a millionth is given as it is

/**
 * Each count of the record per day and per year of its window and as a share of the whole that it is part of, where that is
 * fair, and the reason where it is not. Rounded half up to whole numbers from ten, to one decimal below; shares to a tenth, or to
 * what shows them. A number that its source limits ("more than 500") keeps its limit: it is rounded to that side, and to no more
 * digits than the number has itself.
 */
export function workedNumbers(record: ReleaseRecord): WorkedNumber[] {
  const counts = record.figures.filter(({ measure, value }) => measure === 'count' && value !== null)
  return counts.flatMap((figure) => [
    ...rates(figure),
    ...shareOfWhole(figure, record),
    ...noShareOfIssued(figure, record),
  ])
}

function rates(figure: RecordFigure): WorkedNumber[] {
  const { id, value, nature, window, unit } = figure
  const days = daysIn(window)
  const unfair = (because: Unfair, statement: string): WorkedNumber => ({
    ...{ figureId: id, kind: 'per day', value: null, words: null, statement, because, figureIds: [id] },
  })
  if (nature === 'stock') {
    const counted = `${formatFigure(figure)} ${unit} were counted at one time, not over a time: there is no rate.`
    return [unfair('counted at one time', counted)]
  }
  if (nature === null)
    return [unfair('time not told', 'The record does not say over what time these came about.')]
  if (days === null || value === null) return [unfair('open window', 'The window has an open end.')]
  if (days <= 1) return []
  const working = `${formatFigure(figure)} ${unit} over ${formatNumber(days)} days`
  const fair = (kind: 'per day' | 'per year', rate: number, time: string, aside: string): WorkedNumber => {
    const amount = `${limitOf(figure, 'about ')}${formatNumber(rate)}`
    return {
      ...{ figureId: id, kind, value: rate, words: `${amount} ${unit} ${time}` },
      statement: `${working}: ${amount} ${time}${aside}.`,
      ...{ because: null, figureIds: [id] },
    }
  }
  if (days < LEAST_FOR_A_RATE) {
    const statement = `${formatNumber(days)} days are too short a time to speak of a rate.`
    return [unfair('too short a time', statement)]
  }
  const found = [fair('per day', roundedRate(figure, value, days), 'a day', '')]
  if (Math.abs(days - YEAR) <= YEAR_SLACK) return found
  return [
    ...found,
    fair('per year', roundedRate(figure, value * YEAR, days), 'a year', ' of 365 days, if the pace held'),
  ]
}

/** What the source says of a number's exactness goes on to what is worked from it: "fewer than 8.2". */
function limitOf({ modifier }: RecordFigure, otherwise: string): string {
  return modifier === null || modifier === 'exact' ? otherwise : `${modifier} `
}

/** Of the whole that the record says it is part of: same unit, same window, both counted on a day or both over a time. */
function shareOfWhole(figure: RecordFigure, { figures }: ReleaseRecord): WorkedNumber[] {
  const whole = figures.find(({ id }) => id === figure.partOf)
  if (!whole || whole.value === null || figure.value === null || whole.measure !== 'count') return []
  const from = { figureId: figure.id, kind: 'share' as const, figureIds: [figure.id, whole.id] }
  const unfair = (because: Unfair, statement: string): WorkedNumber[] => [
    { ...from, value: null, words: null, statement, because },
  ]
  const [part, all] = [formatFigure(figure), formatFigure(whole)]
  if (figure.unit !== whole.unit) {
    const units = `${part} ${figure.unit} are no share of ${all} ${whole.unit}: the units differ.`
    return unfair('other unit', units)
  }
  if (isStockOf(figure) !== isStockOf(whole)) {
    const kinds = `${part} and ${all} differ in kind: one was counted on a day, the other over a time.`
    return unfair('other kind', kinds)
  }
  if (figure.window.start !== whole.window.start || figure.window.end !== whole.window.end) {
    return unfair('other window', `${part} is no share of ${all}: the windows differ.`)
  }
  if (limitOf(whole, '') !== '') {
    return unfair('whole not exact', `The whole is known only as ${all}: no share of it can be told.`)
  }
  const value = percentOf(figure.value, whole.value)
  const words = `${limitOf(figure, '')}${formatValue(value, 'share')}`
  return [
    { ...from, value, words, statement: `${part} of ${all} (${whole.label}): ${words}.`, because: null },
  ]
}

const REFUSED = new Set(['declined', 'refused-to-honor'])
const WHENEVER = /\b(?:regardless of when|whenever)\b/i

/** Refusals recorded in a window are no part of the requests issued in it. */
function noShareOfIssued(figure: RecordFigure, { figures, scopeNotes }: ReleaseRecord): WorkedNumber[] {
  if (!REFUSED.has(figure.act ?? '') || figure.partOf !== null || figure.value === null) return []
  const { start, end } = figure.window
  return figures.flatMap((issued): WorkedNumber[] => {
    const sameTime = issued.window.start === start && issued.window.end === end
    if (issued.act !== 'issued' || issued.unit !== figure.unit || !sameTime || issued.partOf !== null)
      return []
    // Where the record itself gives the share, it is the record's.
    const ratio = issued.value ? (100 * (figure.value ?? 0)) / issued.value : 0
    if (figures.some(({ measure, value }) => measure === 'share' && value === Math.round(ratio))) return []
    const when = scopeNotes.some((note) => WHENEVER.test(note)) ? ', whenever they had been issued' : ''
    const statement = `${formatFigure(figure)} were recorded as declined in that time${when}: not a share of the ${formatFigure(issued)} issued in it.`
    const unfair = { value: null, words: null, statement, because: 'whenever issued' as const }
    return [{ figureId: figure.id, kind: 'share', ...unfair, figureIds: [figure.id, issued.id] }]
  })
}

function isStockOf({ nature }: RecordFigure): boolean {
  return nature === 'stock'
}

/**
 * A share in percent, to a tenth, below that to the first decimal that shows it: 4 of 87,818 are 0.005 and not 0.
 * From whole numbers, so that nothing is lost before it is rounded.
 */
function percentOf(part: number, whole: number): number {
  for (let scale = 10; scale < MOST_SCALE; scale *= 10) {
    const rounded = quotient(part * 100 * scale, whole)
    if (rounded > 0 || part === 0) return rounded / scale
  }
  return (100 * part) / whole
}

const WHOLE_FROM = 10

function roundedRate({ modifier, value }: RecordFigure, amount: number, days: number): number {
  const scale = amount / days >= WHOLE_FROM ? 1 : 10
  if (modifier === null || modifier === 'exact') return quotient(amount * scale, days) / scale
  // 893,600 has four digits to go by: what is worked from it has no more.
  const rate = (amount * scale) / days
  const unit = Math.max(1, 10 ** (String(Math.floor(rate)).length - significantDigits(value ?? 0)))
  const round = modifier === 'about' ? Math.round : UPWARDS.has(modifier) ? Math.ceil : Math.floor
  return (round(rate / unit) * unit) / scale
}

/** The whole number nearest to a quotient of two whole numbers, halves up: exact, as no half is lost to a division. */
function quotient(part: number, whole: number): number {
  return Math.floor((2 * part + whole) / (2 * whole))
}

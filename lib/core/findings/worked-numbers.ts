import type { RecordFigure, ReleaseRecord } from '../align/record-figure'
import { formatFigure, formatNumber, formatValue } from '../compare/format-number'
import { daysIn } from './printed-window'

/** A figure put into another measure, or why it cannot fairly be. */
export interface WorkedNumber {
  figureId: string
  kind: 'per day' | 'per year' | 'share'
  /** people, detainers ... a day or a year; percent for a share; null where it would not be fair */
  value: number | null
  /** the working or the reason, in a sentence */
  statement: string
  /** the figures it is worked from */
  figureIds: string[]
}

const YEAR = 365
const YEAR_SLACK = 1 // day: a leap year is a year
const LEAST_FOR_A_YEAR = 28 // days; what a week brings says nothing of a year

/**
 * Each count of the record per day and per year of its window and as a share of the whole that it is part of, where that is
 * fair, and the reason where it is not. Rounded half up to whole numbers from ten, to one decimal below; shares to a tenth.
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
  const reason = (words: string): WorkedNumber[] => [
    { figureId: id, kind: 'per day', value: null, statement: words, figureIds: [id] },
  ]
  if (nature === 'stock') {
    return reason(
      `${formatFigure(figure)} ${unit} were counted at one time, not over a time: there is no rate.`,
    )
  }
  if (nature === null) return reason('The record does not say over what time these came about.')
  if (days === null || value === null) return reason('The window has an open end.')
  if (days <= 1) return []
  const perDay = roundedRate(value, days)
  const working = `${formatFigure(figure)} ${unit} over ${formatNumber(days)} days`
  const found: WorkedNumber[] = [
    {
      figureId: id,
      kind: 'per day',
      value: perDay,
      statement: `${working}: about ${formatNumber(perDay)} a day.`,
      figureIds: [id],
    },
  ]
  if (days < LEAST_FOR_A_YEAR) {
    const statement = `${formatNumber(days)} days are too short a time to say what a year would bring.`
    found.push({ figureId: id, kind: 'per year', value: null, statement, figureIds: [id] })
  } else if (Math.abs(days - YEAR) > YEAR_SLACK) {
    const perYear = roundedRate(value * YEAR, days)
    const statement = `${working}: about ${formatNumber(perYear)} a year of 365 days, if the pace held.`
    found.push({ figureId: id, kind: 'per year', value: perYear, statement, figureIds: [id] })
  }
  return found
}

/** Of the whole that the record says it is part of: same unit, same window, both counted on a day or both over a time. */
function shareOfWhole(figure: RecordFigure, { figures }: ReleaseRecord): WorkedNumber[] {
  const whole = figures.find(({ id }) => id === figure.partOf)
  if (!whole || whole.value === null || figure.value === null || whole.measure !== 'count') return []
  const share = (value: number | null, statement: string): WorkedNumber[] => [
    { figureId: figure.id, kind: 'share', value, statement, figureIds: [figure.id, whole.id] },
  ]
  const [part, all] = [formatFigure(figure), formatFigure(whole)]
  if (figure.unit !== whole.unit) {
    return share(null, `${part} ${figure.unit} are no share of ${all} ${whole.unit}: the units differ.`)
  }
  if (isStockOf(figure) !== isStockOf(whole)) {
    return share(null, `${part} and ${all} differ in kind: one was counted on a day, the other over a time.`)
  }
  if (figure.window.start !== whole.window.start || figure.window.end !== whole.window.end) {
    return share(null, `${part} is no share of ${all}: the windows differ.`)
  }
  const value = tenths(figure.value, whole.value)
  return share(value, `${part} of ${all} (${whole.label}): ${formatValue(value, 'share')}.`)
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
    return [{ figureId: figure.id, kind: 'share', value: null, statement, figureIds: [figure.id, issued.id] }]
  })
}

function isStockOf({ nature }: RecordFigure): boolean {
  return nature === 'stock'
}

/** A share in percent, to a tenth; from whole numbers, so that nothing is lost before it is rounded. */
function tenths(part: number, whole: number): number {
  return quotient(part * 1000, whole) / 10
}

const WHOLE_FROM = 10

function roundedRate(value: number, days: number): number {
  return value / days >= WHOLE_FROM ? quotient(value, days) : quotient(value * 10, days) / 10
}

/** The whole number nearest to a quotient of two whole numbers, halves up: exact, as no half is lost to a division. */
function quotient(part: number, whole: number): number {
  return Math.floor((2 * part + whole) / (2 * whole))
}

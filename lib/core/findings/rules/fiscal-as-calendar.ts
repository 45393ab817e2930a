import { formatNumber } from '../../compare/format-number'
import { evidenceAt, evidenceOf } from '../evidence'
import type { Checked, Finding, Rule } from '../finding'
import {
  isCalendarYears,
  isFiscalYears,
  type PrintedWindow,
  printedWindow,
  windowInWords,
} from '../printed-window'
import { sentenceAt } from '../sentence-at'
import { opening, voiceKey } from '../speech'
import { sameNumbers, type Tied } from '../tied'
import { together } from '../together'
import { listed, quoted } from '../wording'

// Where the release itself says the plain year, the outlet has it from there.
const RELEASE_SAYS_SO = /\bsays (?:in )?\d{4}\b|^(?:in |during )?\d{4}$/i

export const fiscalAsCalendar: Rule = {
  id: 'fiscal-as-calendar',
  title: 'A fiscal year told as a calendar year',
  why: 'A US fiscal year begins on 1 October of the year before: three of its months belong to another year.',
  find: (checked) => [
    ...together(
      'fiscal-as-calendar',
      sameNumbers(checked).filter((tied) => calendarYear(tied) !== null && !explains(tied)),
      ({ figure, quantity }) => `${figure.window.start} ${figure.window.end} ${voiceKey(quantity)}`,
      (group) => {
        const [first] = group
        const { quantity, figure } = first
        const printed = calendarYear(first)
        const phrases = listed(group.map((one) => quoted(one.quantity.phrase)))
        const stated = listed(group.map((one) => quoted(one.quantity.window?.stated ?? '')))
        const { kind, start, end } = figure.window
        const days = windowInWords(null, printed?.start ?? null, printed?.end ?? null)
        const years = printed?.stated.includes(days) ? '' : ` (${days})`
        return `${opening(quantity, 'gives')} ${stated}${years} as the time of ${phrases}; the record counts ${windowInWords(kind, start, end)}.`
      },
    ),
    ...yearsBefore(checked),
  ],
}

// "A three-year period beginning in 2013" does not say on which day of it.
const BEGINS = /\b(?:beginning|starting)\b/i

const YEAR_BEFORE =
  /^[\s,]*(?:in |for )?(the (?:year before|previous year|prior year)|a year (?:earlier|before))\b/i

/** "Up from 398 the year before", in a sentence whose year is told as a calendar year. */
function yearsBefore(checked: Checked): Finding[] {
  const { article } = checked
  const tied = sameNumbers(checked)
  const told = tied.filter((one) => calendarYear(one) !== null && !explains(one))
  return tied.flatMap(({ quantity, figure }): Finding[] => {
    const { start, end, window } = quantity
    if (article.text === null || window !== null || start === null || end === null) return []
    const { kind, ...days } = figure.window
    const words = isFiscalYears(days.start, days.end) ? YEAR_BEFORE.exec(article.text.slice(end)) : null
    const sentence = sentenceAt(article, start)?.sentence
    const isTold = told.some((one) => sentenceAt(article, one.quantity.start)?.sentence === sentence)
    if (!words?.[1] || !sentence || !isTold) return []
    const at = end + words[0].length - words[1].length
    const statement = `${opening(quantity, 'gives')} ${quoted(words[1])} as the time of ${quoted(quantity.phrase)}, after a calendar year; the record counts ${windowInWords(kind, days.start, days.end)}.`
    const place = evidenceAt(article, at, at + words[1].length)
    const evidence = [...(place ? [place] : []), evidenceOf(article, quantity)]
    return [{ rule: 'fiscal-as-calendar', statement, evidence, figureIds: [figure.id] }]
  })
}

function calendarYear({ article, quantity, figure }: Tied): PrintedWindow | null {
  const { start, end, stated } = figure.window
  // The window of what stands on people's records is that of their release.
  if (figure.nature !== 'flow' || !isFiscalYears(start, end) || RELEASE_SAYS_SO.test(stated)) return null
  const printed = printedWindow(article, quantity)
  if (!printed || !isCalendarYears(printed.start, printed.end) || BEGINS.test(printed.stated)) return null
  const ends = printed.end?.slice(0, 4) === end?.slice(0, 4)
  // Fiscal years 2013 to 2015 begin in October 2012 and are told as 2013 to 2015.
  return ends && Number(printed.start?.slice(0, 4)) === Number(start?.slice(0, 4)) + 1 ? printed : null
}

const FISCAL = /\bfiscal\b|\bFY ?\d/i

/** Whether the article names a fiscal year anywhere, or at this number: its readers are then told what years are meant. */
function explains({ article, quantity }: Tied): boolean {
  const number = formatNumber(quantity.value)
  return article.windows.some(
    ({ kind, literal, phrase, dates }) =>
      (kind === 'fiscal-year' && literal === null) ||
      (FISCAL.test(phrase) && (dates?.includes(number) ?? false)),
  )
}

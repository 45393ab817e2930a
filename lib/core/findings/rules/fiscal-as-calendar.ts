import type { CodedArticle } from '../coded-article'
import type { Rule } from '../finding'
import {
  isCalendarYears,
  isFiscalYears,
  type PrintedWindow,
  printedWindow,
  windowInWords,
} from '../printed-window'
import { opening, voiceKey } from '../speech'
import { sameNumbers, type Tied } from '../tied'
import { together } from '../together'
import { listed, quoted } from '../wording'

// Where the release itself mostly says the plain year, the outlet has it from there.
const RELEASE_SAYS_SO = /\bsays (?:in )?\d{4}\b/i

export const fiscalAsCalendar: Rule = {
  id: 'fiscal-as-calendar',
  title: 'A fiscal year told as a calendar year',
  why: 'A US fiscal year begins on 1 October of the year before: three of its months belong to another year.',
  find: (checked) =>
    together(
      'fiscal-as-calendar',
      sameNumbers(checked).filter(
        (tied) => calendarYear(tied) !== null && !explains(tied.article, tied.figure.window),
      ),
      ({ figure, quantity }) => `${figure.window.start} ${figure.window.end} ${voiceKey(quantity)}`,
      (group) => {
        const [first] = group
        const { quantity, figure } = first
        const printed = calendarYear(first)
        const phrases = listed(group.map((one) => quoted(one.quantity.phrase)))
        const { kind, start, end } = figure.window
        return `${opening(quantity, 'dates')} ${phrases} ${quoted(printed?.stated ?? '')}, which names ${windowInWords(null, printed?.start ?? null, printed?.end ?? null)}; the record counts ${windowInWords(kind, start, end)}.`
      },
    ),
}

function calendarYear({ article, quantity, figure }: Tied): PrintedWindow | null {
  const { start, end, stated } = figure.window
  if (!isFiscalYears(start, end) || RELEASE_SAYS_SO.test(stated)) return null
  const printed = printedWindow(article, quantity)
  if (!printed || !isCalendarYears(printed.start, printed.end)) return null
  const ends = printed.end?.slice(0, 4) === end?.slice(0, 4)
  // Fiscal years 2013 to 2015 begin in October 2012 and are told as 2013 to 2015.
  return ends && Number(printed.start?.slice(0, 4)) === Number(start?.slice(0, 4)) + 1 ? printed : null
}

/** Whether the article names the fiscal year somewhere: its readers are then told. */
function explains({ windows }: CodedArticle, { start, end }: Tied['figure']['window']): boolean {
  return windows.some(
    (window) =>
      window.literal === null &&
      window.from === start &&
      window.until === end &&
      (window.kind === 'fiscal-year' || !isCalendarYears(window.from, window.until)),
  )
}

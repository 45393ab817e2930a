import { evidenceOf } from '../findings/evidence'
import type { Rule } from '../findings/finding'
import { isCalendarYears, isFiscalYears, printedWindow, windowInWords } from '../findings/printed-window'
import { fiscalAsCalendar } from '../findings/rules/fiscal-as-calendar'
import { sameNumbers, type Tied } from '../findings/tied'
import { quoted } from '../findings/wording'

/**
 * As fiscal-as-calendar, at each number: of an article in print nothing is said where it names the fiscal year anywhere,
 * but a draft can still be made to say it here.
 */
export const fiscalYearUnsaid: Rule = {
  ...fiscalAsCalendar,
  find: (checked) => {
    const said = new Set(
      fiscalAsCalendar.find(checked).flatMap(({ evidence }) => evidence.map(({ ref }) => ref)),
    )
    return sameNumbers(checked)
      .filter((tied) => !said.has(tied.quantity.ref) && isCalendarYear(tied))
      .map(({ article, quantity, figure: { id, window } }) => ({
        rule: fiscalAsCalendar.id,
        statement: `The article gives ${quoted(quantity.window?.stated ?? '')} as the time of ${quoted(quantity.phrase)}; the record counts ${windowInWords(window.kind, window.start, window.end)}.`,
        evidence: [evidenceOf(article, quantity)],
        figureIds: [id],
      }))
  },
}

/** A flow over a fiscal year, printed with the calendar year of the same number. */
function isCalendarYear({ article, quantity, figure: { nature, window } }: Tied): boolean {
  if (nature !== 'flow' || window.kind !== 'fiscal-year' || !isFiscalYears(window.start, window.end))
    return false
  const printed = printedWindow(article, quantity)
  if (!printed || printed.isAnaphora || !/^(?:in |during |for )?\d{4}$/.test(printed.stated)) return false
  return isCalendarYears(printed.start, printed.end) && printed.end?.slice(0, 4) === window.end?.slice(0, 4)
}

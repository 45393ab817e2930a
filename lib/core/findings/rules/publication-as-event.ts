import { dayNumber } from '../../compare/calendar'
import { formatDate } from '../../compare/format-date'
import type { Checked, Rule } from '../finding'
import { daysIn, type PrintedWindow, printedWindow, windowInWords } from '../printed-window'
import { opening, voiceKey } from '../speech'
import { sameNumbers, type Tied } from '../tied'
import { together } from '../together'
import { listed, quoted } from '../wording'

const LONGEST = 14 // days; a longer window is no day or week of publication
const LEAST_APART = 2 // days between the record's last day and the printed window

export const publicationAsEvent: Rule = {
  id: 'publication-as-event',
  title: 'The day of publication told as the day of the event',
  why: 'What a report counts happened before the report came out, often long before.',
  find: (checked) =>
    together(
      'publication-as-event',
      sameNumbers(checked).filter((tied) => atRelease(tied, checked) !== null),
      (tied) => `${atRelease(tied, checked)?.stated} ${voiceKey(tied.quantity)}`,
      (group) => {
        const [first] = group
        const printed = atRelease(first, checked)
        const phrases = listed(group.map(({ quantity }) => quoted(quantity.phrase)))
        const { kind, start, end } = first.figure.window
        return `${opening(first.quantity, 'dates')} ${phrases} ${quoted(printed?.stated ?? '')}, when the release came out (${formatDate(releaseDay(printed, checked))}); the record counts ${kind === 'as-of' ? 'as of ' : ''}${windowInWords(kind, start, end)}.`
      },
    ),
}

/** The printed window that holds a day on which the release came out, and begins after all that the figure counts. */
function atRelease({ article, quantity, figure }: Tied, checked: Checked): PrintedWindow | null {
  const printed = printedWindow(article, quantity)
  if (!printed || printed.start === null || printed.end === null || figure.window.end === null) return null
  if (
    (daysIn(printed) ?? 0) > LONGEST ||
    dayNumber(printed.start) - dayNumber(figure.window.end) < LEAST_APART
  )
    return null
  return releaseDay(printed, checked) === null ? null : printed
}

function releaseDay(printed: PrintedWindow | null, { record }: Checked): string | null {
  const { start, end } = printed ?? { start: null, end: null }
  if (start === null || end === null) return null
  const days = [record.released, ...record.versions.map(({ on }) => on)]
  return days.find((day) => day !== null && start <= day && day <= end) ?? null
}

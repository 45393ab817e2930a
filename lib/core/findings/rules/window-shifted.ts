import { atRelease } from '../at-release'
import { evidenceOf } from '../evidence'
import type { Checked, Finding, Rule } from '../finding'
import { isCalendarYears, type PrintedWindow, windowInWords } from '../printed-window'
import { shiftedWindow } from '../shifted-window'
import { opening, voiceKey } from '../speech'
import { sameNumbers } from '../tied'
import { together } from '../together'
import { listed, quoted } from '../wording'

export const windowShifted: Rule = {
  id: 'window-shifted',
  title: 'Another window than the record’s',
  why: 'The same count over other days is another rate and may fall to other people in office.',
  find: (checked) => [
    ...together(
      'window-shifted',
      sameNumbers(checked).filter(
        (tied) => shiftedWindow(tied) !== null && atRelease(tied, checked) === null,
      ),
      (tied) => {
        const { start, end } = tied.figure.window
        return `${shiftedWindow(tied)?.stated} ${start} ${end} ${voiceKey(tied.quantity)}`
      },
      (group) => {
        const [first] = group
        const printed = shiftedWindow(first)
        const phrases = listed(group.map(({ quantity }) => quoted(quantity.phrase)))
        const { kind, start, end } = first.figure.window
        return `${opening(first.quantity, 'gives')} ${quoted(printed?.stated ?? '')}${named(printed)} as the time of ${phrases}; the record counts ${counted(kind, start, end)}.`
      },
    ),
    ...otherYear(checked),
  ],
}

/** The record's own week or period in the article, day for day, but in another year. */
function otherYear({ article, record }: Checked): Finding[] {
  const { start, end } = record.window
  if (start === null || end === null || start === end || /-(?:01-01|10-01)$/.test(start)) return []
  return article.windows.flatMap((window): Finding[] => {
    const { from, until } = window
    const sameDays = from?.slice(5) === start.slice(5) && until?.slice(5) === end.slice(5)
    if (!sameDays || from === start) return []
    const statement = `${opening(window, 'has')} ${quoted(window.phrase)}; the record is about ${windowInWords(null, start, end)}.`
    return [{ rule: 'window-shifted', statement, evidence: [evidenceOf(article, window)], figureIds: [] }]
  })
}

/** The days that words measured from the day of publication come to. Other words say themselves what days they mean. */
function named(printed: PrintedWindow | null): string {
  if (!printed || printed.kind === 'since') return ''
  const { kind, start, end, isLiteral, coded } = printed
  if (!isLiteral && coded?.basis !== 'relative') return ''
  const words = windowInWords(kind, start, end).replace(/ \((.*)\)$/, ', $1')
  return kind === 'range' || (kind === 'relative' && !isCalendarYears(start, end))
    ? ` (counted back from publication: ${words})`
    : ` (on the day of publication: ${words})`
}

function counted(kind: string | null, start: string | null, end: string | null): string {
  const words = windowInWords(kind, start, end)
  return kind === 'as-of' ? `as of ${words}` : words
}

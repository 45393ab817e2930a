import { formatFigure, formatShare } from '@/lib/core/compare/format-number'
import type { FigureRow, PrintedNumber } from '@/lib/core/compare/types'
import { signedDifference } from './numbers'
import { printedValue } from './printed-number'

/** What stands between a printed number and the record, as sentences in plain words. */
export function explainNumber(entry: PrintedNumber, figure: FigureRow | null): string[] {
  const printed = printedValue(entry)
  if (!figure) return ['This number is tied to no figure of this record.']
  if (entry.alignment?.relation === 'no value' && figure.value !== null) {
    return [`Printed without a number. The record: ${formatFigure(figure)}.`]
  }
  if (figure.value === null) return [`Printed: ${printed}. The record holds this figure without its number.`]
  const record = formatFigure(figure)
  return [`Printed: ${printed}. The record: ${record}.`, ...relationSentence(entry, figure)]
}

function relationSentence(entry: PrintedNumber, figure: FigureRow): string[] {
  const { alignment } = entry
  if (!alignment) return []
  const by =
    alignment.difference === null ? '' : ` (${signedDifference(alignment.difference, figure.measure)})`
  const share =
    alignment.relativeDifference === null ? '' : ` by ${formatShare(Math.abs(alignment.relativeDifference))}`
  switch (alignment.relation) {
    case 'exact':
      return alignment.shifts.length > 0
        ? ['The digits are the record’s; what they are said to count is not.']
        : ['The number is the record’s.']
    case 'rounded':
      return [`Rounded ${(alignment.difference ?? 0) < 0 ? 'down' : 'up'}${share}${by}.`]
    case 'within bound':
      return [limitSentence(entry, figure)]
    case 'transposed':
      return [`Two digits changed places${by}.`]
    case 'one digit off':
      return [`One digit differs${by}.`]
    case 'other rung':
      return ['The number belongs to another figure of the same record.']
    case 'another count':
      return [`The record lists this number too, as another count${by}.`]
    case 'only source':
      return ['The record has this figure from this article alone, so there is nothing to compare.']
    case 'differs':
      return [alignment.difference === null ? 'The two differ.' : `The two differ${by}.`]
    case 'not comparable':
      return ['The two do not count the same thing, so they are not subtracted.']
    case 'no value':
      return []
  }
}

// The words of an article that set a limit; else it is the record that does.
const LIMITS = ['more than', 'at least', 'fewer than', 'up to', 'nearly', 'range']

function limitSentence({ modifier }: PrintedNumber, figure: FigureRow): string {
  const isPrinted = modifier !== null && LIMITS.includes(modifier)
  return figure.modifier && !isPrinted
    ? `The record says “${figure.modifier}”, and the number fits that.`
    : 'The record’s number lies within the limit that the words set.'
}

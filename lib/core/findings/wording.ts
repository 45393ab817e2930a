import type { RecordFigure } from '../align/record-figure'
import { formatFigure, formatValue } from '../compare/format-number'
import type { CodedQuantity } from './coded-article'

const SAID: Record<string, string> = {
  about: 'about',
  nearly: 'nearly',
  'more than': 'more than',
  'at least': 'at least',
  'fewer than': 'fewer than',
  'up to': 'up to',
  average: 'an average of',
}

/** A printed number in words with what limits it: "more than 20,000", "40% to 80%"; the phrase where it is vague. */
export function printedAmount({ value, low, high, modifier, measure, phrase }: CodedQuantity): string {
  const one = value ?? low ?? high
  if (modifier === 'range' && low !== null && high !== null) {
    return `${formatValue(low, measure)} to ${formatValue(high, measure)}`
  }
  if (one === null) return quoted(phrase)
  const limit = modifier === null ? undefined : SAID[modifier]
  return limit ? `${limit} ${formatValue(one, measure)}` : formatValue(one, measure)
}

/** A figure's number as its source gives it, "more than 500". */
export function recordedAmount(figure: RecordFigure): string {
  return formatFigure(figure)
}

/** What a figure counts, in words that stand alone: its label, or its population where the label leans on the one above. */
export function figureInWords({ label, population }: RecordFigure): string {
  return /^(?:of (?:these|those|them|whom)|same)\b|, neither$/i.test(label) ? population : label
}

/** Words as printed, in quotation marks; marks around all of them are left out, marks within become single ones. */
export function quoted(words: string): string {
  const bare = words.trim().replace(/^[“"]([^“”"]*)[”"]$/, '$1')
  const inner = bare.replace(/(^|[\s(—-])["“]/g, '$1‘').replace(/["”]/g, '’')
  return `“${inner}”`
}

const SHOWN = 3

/** Phrases in a list that does not grow: “a”, “b” and 4 more. */
export function listed(words: readonly string[]): string {
  const all = [...new Set(words)]
  const shown = all.slice(0, SHOWN)
  const more = all.length - shown.length
  if (more > 0) return `${shown.join(', ')} and ${more} more`
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

import { MARK, WORD } from '../../text/tokens'
import { glued, is, isCapital } from '../windows/cursor'
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_NATIONS, CURRENCY_SIGNS, DOLLARS } from './currencies'
import { type Reader, wordAt } from './reader'

/** A currency sign or code before the amount that starts at token i ("$", "US$", "$A", "USD"): its first token and name. */
export function currencyBefore(r: Reader, i: number): { first: number; noun: string } | null {
  const { t, text } = r
  const before = wordAt(t, i - 1)
  const kind = t.kind[i - 1]
  if (kind === MARK) {
    const sign = CURRENCY_SIGNS.get(before)
    if (sign === undefined)
      return before === '=' && glued(t, i) && is(t, i - 2, 'y') && glued(t, i - 1)
        ? { first: i - 2, noun: 'japanese yen' }
        : null
    if (before !== '$') return { first: i - 1, noun: sign }
    // "US$", "HK $": letters in capitals, glued or not
    const letters = isCapital(r.text, t, i - 2) ? DOLLARS.get(wordAt(t, i - 2)) : undefined
    const own = letters !== undefined && (glued(t, i - 1) || wordAt(t, i - 2).length > 1)
    return own ? { first: i - 2, noun: letters } : { first: i - 1, noun: sign }
  }
  if (kind !== WORD || !isCapital(text, t, i - 1)) return null
  const dollar = is(t, i - 2, '$') && glued(t, i - 1) ? DOLLARS.get(before) : undefined
  if (dollar !== undefined) return { first: i - 2, noun: dollar }
  const code = before === 'us' ? undefined : CURRENCY_CODES.get(before)
  return code === undefined ? null : { first: i - 1, noun: code }
}

/** A currency named after the amount: "dollars", "Danish crowns", "€", "JPY"; null when there is none. */
export function currencyAfter(r: Reader, i: number): { next: number; noun: string } | null {
  const { t, text } = r
  const word = wordAt(t, i)
  const sign = CURRENCY_SIGNS.get(word)
  if (sign !== undefined) return glued(t, i) ? { next: i + 1, noun: sign } : null
  if (t.kind[i] !== WORD) return null
  const name = CURRENCY_NAMES.get(word)
  if (
    name !== undefined &&
    !(word === 'won' && !is(t, i - 1, 'million') && !is(t, i - 1, 'billion') && !is(t, i - 1, 'trillion'))
  )
    return { next: i + 1, noun: name }
  if (CURRENCY_NATIONS.has(word)) {
    const after = CURRENCY_NAMES.get(wordAt(t, i + 1))
    if (after !== undefined)
      return {
        next: i + 2,
        noun: word === 'us' || (word === 'american' && after === 'dollar') ? after : `${word} ${after}`,
      }
  }
  if (word === 'p' && (glued(t, i) || !(is(t, i + 1, '.') && is(t, i + 2, 'm'))))
    return { next: i + 1, noun: 'penny' }
  if (word.length === 3 && isCapital(text, t, i) && CURRENCY_CODES.has(word))
    return { next: i + 1, noun: CURRENCY_CODES.get(word) ?? word }
  return null
}

/** "US" or "U.S." after a dollar amount ("$75 U.S. per barrel"): the token after it. */
export function nationAfter(r: Reader, i: number): number {
  const { t, text } = r
  if (is(t, i, 'us') && isCapital(text, t, i)) return i + 1
  if (is(t, i, 'u') && is(t, i + 1, '.') && is(t, i + 2, 's')) return is(t, i + 3, '.') ? i + 4 : i + 3
  return i
}

import { NUMBER, type Tokens, WORD } from '../../text/tokens'
import { ORDINALS, SMALL_NUMBERS, TENS } from './vocabulary'

/** True when token i is this word (any case). */
export const is = (t: Tokens, i: number, word: string): boolean => i < t.count && t.lower[i] === word

/** True when token i stands directly after token i - 1. */
export const glued = (t: Tokens, i: number): boolean => i > 0 && i < t.count && t.gap[i] === 0

/** A hyphen or dash between two glued tokens. */
export const isHyphen = (t: Tokens, i: number): boolean =>
  i < t.count && t.end[i] !== undefined && (t.lower[i] === '-' || t.lower[i] === '‐' || t.lower[i] === '‑')

/** True when the token starts with a capital in the text. */
export const isCapital = (text: string, t: Tokens, i: number): boolean => {
  const code = text.charCodeAt(t.start[i] as number)
  return code >= 65 && code <= 90
}

/** A number written in digits, without a decimal part; null else. */
export const wholeNumber = (t: Tokens, i: number): number | null => {
  if (i >= t.count || t.kind[i] !== NUMBER) return null
  const raw = t.lower[i] as string
  if (raw.includes('.')) return null
  const value = Number(raw.replaceAll(',', ''))
  return Number.isSafeInteger(value) ? value : null
}

/** A year in digits, 1500-2150; null else. */
export const yearAt = (t: Tokens, i: number): number | null => {
  const raw = i < t.count && t.kind[i] === NUMBER ? (t.lower[i] as string) : ''
  if (raw.length !== 4) return null
  const value = Number(raw)
  return value >= 1500 && value <= 2150 ? value : null
}

/** Something read from the tokens and where reading goes on. */
export interface Read<T> {
  /** the token after the last one read */
  next: number
  value: T
}

/** "two", "twenty-four", "twenty four", "12", "2.5", "two and a half", "2 1/2"; null when no number starts here. */
export function amountAt(t: Tokens, i: number): Read<number> | null {
  if (i >= t.count) return null
  const word = t.lower[i] as string
  if (t.kind[i] === NUMBER) {
    const value = Number(word.replaceAll(',', ''))
    if (!Number.isFinite(value)) return null
    return withFraction(t, { next: i + 1, value })
  }
  if (t.kind[i] !== WORD) return null
  const tens = TENS.get(word)
  if (tens !== undefined) {
    const after = isHyphen(t, i + 1) ? i + 2 : i + 1
    const one = after < t.count ? SMALL_NUMBERS.get(t.lower[after] as string) : undefined
    if (one !== undefined && one < 10 && t.lower[after] !== 'a' && t.lower[after] !== 'an')
      return withFraction(t, { next: after + 1, value: tens + one })
    return withFraction(t, { next: i + 1, value: tens })
  }
  const small = SMALL_NUMBERS.get(word)
  if (small !== undefined) {
    if (is(t, i + 1, 'hundred')) return { next: i + 2, value: small * 100 }
    if (is(t, i + 1, 'thousand')) return { next: i + 2, value: small * 1000 }
    return withFraction(t, { next: i + 1, value: small })
  }
  if (word === 'half') return { next: is(t, i + 1, 'a') || is(t, i + 1, 'an') ? i + 2 : i + 1, value: 0.5 }
  return null
}

/** "and a half", "1/2" after a whole number. */
function withFraction(t: Tokens, read: Read<number>): Read<number> {
  const { next, value } = read
  if (is(t, next, 'and') && (is(t, next + 1, 'a') || is(t, next + 1, 'one')) && is(t, next + 2, 'half'))
    return { next: next + 3, value: value + 0.5 }
  if (is(t, next, '1') && is(t, next + 1, '/') && is(t, next + 2, '2'))
    return { next: next + 3, value: value + 0.5 }
  return read
}

/** A day of the month in digits, with or without st/nd/rd/th, or as a word ("eighth"); null else. */
export function dayNumberAt(t: Tokens, i: number): Read<number> | null {
  const value = wholeNumber(t, i)
  if (value !== null) {
    if (value < 1 || value > 31 || (t.lower[i] as string).length > 2) return null
    const suffix = glued(t, i + 1) ? t.lower[i + 1] : ''
    return {
      next: suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th' ? i + 2 : i + 1,
      value,
    }
  }
  const ordinal = i < t.count ? ORDINALS.get(t.lower[i] as string) : undefined
  return ordinal !== undefined && t.lower[i] !== 'final' ? { next: i + 1, value: ordinal } : null
}

const CENTURY_WORDS = new Map([
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
])

/** "nineteen ninety-seven", "two thousand and four"; null else. */
export function spelledYearAt(t: Tokens, i: number): Read<number> | null {
  if (is(t, i, 'two') && is(t, i + 1, 'thousand')) {
    const low = is(t, i + 2, 'and') ? i + 3 : i + 2
    const rest = low < t.count ? SMALL_NUMBERS.get(t.lower[low] as string) : undefined
    return rest !== undefined && t.lower[low] !== 'a' && t.lower[low] !== 'an'
      ? { next: low + 1, value: 2000 + rest }
      : { next: i + 2, value: 2000 }
  }
  const century = CENTURY_WORDS.get(t.lower[i] ?? '')
  const tens = century === undefined ? undefined : TENS.get(t.lower[i + 1] ?? '')
  if (century === undefined || tens === undefined) return null
  const at = isHyphen(t, i + 2) ? i + 3 : i + 2
  const one = SMALL_NUMBERS.get(t.lower[at] ?? '')
  return one !== undefined && one < 10 && t.lower[at] !== 'a' && t.lower[at] !== 'an'
    ? { next: at + 1, value: century + tens + one }
    : { next: i + 2, value: century + tens }
}

import { NUMBER, type Tokens, WORD } from '../../text/tokens'
import { glued, is, isHyphen, type Read } from '../windows/cursor'
import {
  DENOMINATORS,
  FRACTION_SIGNS,
  ONES,
  PRICE_SUFFIXES,
  SCALE_SUFFIXES,
  SCALES,
  TENS,
} from './number-words'
import { type Reader, wordAt } from './reader'

/** A number as read. */
export interface NumberRead {
  value: number
  /** written in words alone */
  spelled: boolean
  /** the scale word that closed it ("million"), so that "5 to 10 million" can lend it to the 5; 1 without one */
  scale: number
}

/**
 * "13,099", "2.5 million", "$5m", "2 1/2", "1/16 of", "twelve", "two hundred and fifty", "a dozen", "half a million";
 * null when none starts at token i. `priced` says that a currency sign stands before it.
 */
export function numberAt(r: Reader, i: number, priced: boolean): Read<NumberRead> | null {
  const { t } = r
  if (i >= t.count) return null
  if (t.kind[i] === NUMBER) return digitsAt(r, i, priced)
  const sign = FRACTION_SIGNS.get(wordAt(t, i))
  if (sign !== undefined) return { next: i + 1, value: { value: sign, spelled: false, scale: 1 } }
  return t.kind[i] === WORD ? wordsAt(t, i) : null
}

/** Without its separators. */
export const digitsOf = (raw: string): number => Number(raw.includes(',') ? raw.replaceAll(',', '') : raw)

function digitsAt(r: Reader, i: number, priced: boolean): Read<NumberRead> | null {
  const { t } = r
  let value = digitsOf(wordAt(t, i))
  if (!Number.isFinite(value)) return null
  const slashed = slashedAt(t, i)
  if (slashed) return { next: i + 3, value: { value: slashed, spelled: false, scale: 1 } }
  let next = i + 1
  const part = t.gap[next] ? slashedAt(t, next) : null
  if (part && Number.isInteger(value)) {
    value += part
    next += 3
  } else if (FRACTION_SIGNS.has(wordAt(t, next))) {
    value += FRACTION_SIGNS.get(wordAt(t, next)) ?? 0
    next++
  }
  const power = powerAt(t, next)
  if (power)
    return { next: power.next, value: { value: Number(`${value}e${power.value}`), spelled: false, scale: 1 } }
  const closed = scaleAt(r, next, priced)
  if (closed)
    return {
      next: closed.next,
      value: { value: clean(value * closed.value), spelled: false, scale: closed.value },
    }
  return { next, value: { value, spelled: false, scale: 1 } }
}

/** "×10−5", "x 10^6" after digits: the exponent. */
function powerAt(t: Tokens, i: number): Read<number> | null {
  if ((!is(t, i, '×') && !is(t, i, 'x')) || !is(t, i + 1, '10')) return null
  const raised = is(t, i + 2, '^') ? i + 3 : i + 2
  const negative = is(t, raised, '−') || is(t, raised, '-')
  const at = negative ? raised + 1 : raised
  if (raised === i + 2 && !negative) return null
  const exponent = t.kind[at] === NUMBER && glued(t, at) ? Number(wordAt(t, at)) : Number.NaN
  return Number.isInteger(exponent) && exponent < 300
    ? { next: at + 1, value: negative ? -exponent : exponent }
    : null
}

/** A numerator, a slash and a usual denominator: "1/16". */
export function slashedAt(t: Tokens, i: number): number | null {
  if (t.kind[i] !== NUMBER || t.kind[i + 2] !== NUMBER || !glued(t, i + 1) || !glued(t, i + 2)) return null
  if (!is(t, i + 1, '/') && !is(t, i + 1, '⁄')) return null
  if (glued(t, i + 3) && (is(t, i + 3, '/') || t.kind[i + 3] !== 3)) return null
  const top = Number(wordAt(t, i))
  const bottom = Number(wordAt(t, i + 2))
  return top > 0 && top < bottom && DENOMINATORS.has(bottom) ? top / bottom : null
}

/** "million", "-million", "bn", "4 hundred million" after digits. */
function scaleAt(r: Reader, i: number, priced: boolean): Read<number> | null {
  const { t, text } = r
  const after = wordAt(t, i)
  if (glued(t, i)) {
    const suffix = SCALE_SUFFIXES.get(after)
    if (suffix !== undefined) return { next: i + 1, value: suffix }
    const letter = PRICE_SUFFIXES.get(after)
    // "$5m" is money and "5m" a length; "4.3M" is written large
    if (letter !== undefined && (priced || (after === 'm' && text.charCodeAt(t.start[i] as number) === 77)))
      return { next: i + 1, value: letter }
  }
  let at = isHyphen(t, i) && glued(t, i) && SCALES.has(wordAt(t, i + 1)) ? i + 1 : i
  let scale = 1
  for (;;) {
    const word = SCALES.get(wordAt(t, at))
    if (word === undefined || word === 12) break
    scale *= word
    at++
  }
  return scale === 1 ? null : { next: at, value: scale }
}

/** 2.3 × 10⁶ must be 2,300,000 and not 2,299,999.9999999995. */
const clean = (value: number): number => Number(value.toPrecision(15))

/** "half a million", "a half-dozen", "a quarter of a million". */
function partOfScale(t: Tokens, i: number): Read<NumberRead> | null {
  let at = is(t, i, 'a') ? i + 1 : i
  const part = is(t, at, 'half') ? 0.5 : is(t, at, 'quarter') ? 0.25 : 0
  if (part === 0) return null
  at++
  if (is(t, at, 'of')) at++
  if (is(t, at, 'a') || (isHyphen(t, at) && glued(t, at))) at++
  const scale = SCALES.get(wordAt(t, at))
  return scale === undefined ? null : { next: at + 1, value: { value: part * scale, spelled: true, scale } }
}

function wordsAt(t: Tokens, i: number): Read<NumberRead> | null {
  const part = partOfScale(t, i)
  if (part) return part
  let total = 0
  let group = 0
  let scale = 1
  let at = i
  if ((is(t, i, 'a') || is(t, i, 'an')) && SCALES.has(wordAt(t, i + 1))) {
    group = 1
    at++
  }
  while (at < t.count) {
    const seen = at > i
    const joined =
      seen && scale >= 100 && is(t, at, 'and') && (ONES.has(wordAt(t, at + 1)) || TENS.has(wordAt(t, at + 1)))
    const word = wordAt(t, joined ? at + 1 : at)
    const one = ONES.get(word)
    const ten = TENS.get(word)
    const big = SCALES.get(word)
    if (one !== undefined) {
      const rest = group % 100
      if (rest !== 0 && !(rest >= 20 && rest % 10 === 0 && one < 10 && one > 0)) break
      if (rest === 0 && seen && group === 0 && scale === 1) break
      group += one
    } else if (ten !== undefined) {
      if (group % 100 !== 0) break
      group += ten
    } else if (big !== undefined && seen) {
      scale = big
      if (big === 100 || big === 12) group *= big
      else {
        total += group * big
        group = 0
      }
    } else break
    at = joined ? at + 2 : at + 1
    const rest = group % 100
    if (isHyphen(t, at) && glued(t, at) && glued(t, at + 1)) {
      const after = wordAt(t, at + 1)
      if (SCALES.has(after) || (rest >= 20 && rest % 10 === 0 && (ONES.get(after) ?? 99) < 10)) at++
    }
  }
  if (at === i) return null
  const value = total + group
  if (is(t, at, 'and') && is(t, at + 1, 'a') && is(t, at + 2, 'half')) {
    // "two and a half million"
    const big = SCALES.get(wordAt(t, at + 3))
    return {
      next: big === undefined ? at + 3 : at + 4,
      value: { value: (value + 0.5) * (big ?? 1), spelled: true, scale: big ?? scale },
    }
  }
  return { next: at, value: { value, spelled: true, scale } }
}

/** Where a sign or a leading point before digits starts, and what it makes of the value: "-5", "minus 387", ".001". */
export function signBefore(t: Tokens, i: number): { first: number; apply: (value: number) => number } {
  const before = wordAt(t, i - 1)
  if (glued(t, i)) {
    const open = t.gap[i - 1] === 1 || i === 1 || is(t, i - 2, '(') || is(t, i - 2, '$')
    if ((before === '-' || before === '−' || before === '–') && (open || isMinus(t, i - 2)))
      return { first: isMinus(t, i - 2) ? i - 2 : i - 1, apply: (value) => -value }
    if (before === '+' && open) return { first: i - 1, apply: same }
    if (before === '.' && open && t.kind[i] === NUMBER) {
      const digits = wordAt(t, i)
      return {
        first: i - 1,
        apply: (value) => value / 10 ** (digits.includes('.') ? digits.indexOf('.') : digits.length),
      }
    }
  }
  return isMinus(t, i - 1) ? { first: i - 1, apply: (value) => -value } : { first: i, apply: same }
}

const same = (value: number): number => value
const isMinus = (t: Tokens, i: number): boolean =>
  (is(t, i, 'minus') || is(t, i, 'negative')) && !is(t, i - 1, 'or')

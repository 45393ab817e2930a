import { NUMBER, type Tokens } from '../../text/tokens'
import { glued, is, isHyphen } from '../windows/cursor'
import { MEASURES } from './measures'
import { FRACTION_SIGNS, FRACTIONS, ONES, SCALES, TENS } from './number-words'
import { digitsOf, slashedAt } from './numbers'
import { wordAt } from './reader'

/** A share in words or digits: its value between 0 and 1, and the token after it. */
export interface ShareRead {
  value: number
  next: number
  /** told as so many in so many, after which the noun follows directly ("one in four detainees") */
  outOf: boolean
}

/** What a share may be out of; "two in 2019" and "one in custody" are none. */
const LARGEST_WHOLE = 1_000_000

/** "one in four", "a third", "two-thirds", "half of", "3 out of 5", "1/3 of"; null when none starts at token i. */
export function shareAt(t: Tokens, i: number, hedged: boolean, dated: Uint8Array): ShareRead | null {
  if (is(t, i, 'half')) return halfAt(t, i, hedged)
  const slashed = slashedAt(t, i)
  if (slashed !== null) return is(t, i + 3, 'of') ? { value: slashed, next: i + 3, outOf: false } : null
  const sign = FRACTION_SIGNS.get(wordAt(t, i))
  if (sign !== undefined) return is(t, i + 1, 'of') ? { value: sign, next: i + 1, outOf: false } : null
  const article = is(t, i, 'a') || is(t, i, 'an')
  const top = article ? 1 : smallNumber(t, i)
  if (top === null || top === 0) return null
  const joint = isHyphen(t, i + 1) && glued(t, i + 1) ? i + 2 : i + 1
  const part = FRACTIONS.get(wordAt(t, joint))
  if (part !== undefined) return partOf(t, i, joint, top, part, article, hedged)
  if (article) return null
  const out =
    is(t, joint, 'out') && is(t, joint + 1, 'of') ? joint + 2 : is(t, joint, 'in') ? joint + 1 : null
  if (out === null) return null
  const start = is(t, out, 'every') ? out + 1 : joint > i + 1 && isHyphen(t, out) ? out + 1 : out
  if (dated[start]) return null
  const bottom = smallNumber(t, start)
  const scale = SCALES.get(wordAt(t, start + 1))
  const whole = bottom === null ? null : bottom * (scale ?? 1)
  const next = scale === undefined ? start + 1 : start + 2
  if (whole === null || whole <= top || whole > LARGEST_WHOLE || whole < 2) return null
  // "one in 10 years", "2 in 48 hours": the number after "in" measures a time
  const unit = MEASURES.get(wordAt(t, next))
  if (unit !== undefined || is(t, next, '%')) return null
  return { value: top / whole, next, outOf: true }
}

function smallNumber(t: Tokens, i: number): number | null {
  const word = wordAt(t, i)
  if (t.kind[i] === NUMBER) {
    const value = digitsOf(word)
    return Number.isInteger(value) ? value : null
  }
  return ONES.get(word) ?? TENS.get(word) ?? (word === 'hundred' ? 100 : null)
}

/** "half of", "half the", "more than half": bare "half" has other uses ("second half", "half hour"). */
function halfAt(t: Tokens, i: number, hedged: boolean): ShareRead | null {
  const after = wordAt(t, i + 1)
  const before = wordAt(t, i - 1)
  if (
    before === 'first' ||
    before === 'second' ||
    before === 'in' ||
    before === 'other' ||
    before === 'and' ||
    before === 'better'
  )
    return null
  if (after === 'a' || after === 'an' || isHyphen(t, i + 1) || MEASURES.has(after)) return null
  return after === 'of' ||
    after === 'the' ||
    after === 'those' ||
    after === 'its' ||
    after === 'their' ||
    hedged
    ? { value: 0.5, next: i + 1, outOf: false }
    : null
}

/** "a third of", "two-thirds": not the third of a series, nor a quarter of a year. */
function partOf(
  t: Tokens,
  i: number,
  at: number,
  top: number,
  part: number,
  article: boolean,
  hedged: boolean,
): ShareRead | null {
  // "a quarter of a million" is a number
  if (is(t, at + 1, 'of') && is(t, at + 2, 'a') && SCALES.has(wordAt(t, at + 3))) return null
  // "a third-party deal"
  if (isHyphen(t, at + 1) && glued(t, at + 1)) return null
  const plural = wordAt(t, at).endsWith('s') || wordAt(t, at) === 'halves'
  if (top > 1 !== plural || (part === 0.5 && article)) return null
  if (article && (is(t, i + 1, 'fourth') || is(t, at + 1, 'time')) && !is(t, at + 1, 'of')) return null
  const joined = at > i + 1
  if (!joined && !hedged && !is(t, at + 1, 'of')) return null
  const value = top * part
  return value < 1 ? { value, next: at + 1, outOf: false } : null
}

import { NUMBER, type Tokens } from '../../text/tokens'
import { is, isCapital } from '../windows/cursor'
import { type NounGroup, nounGroupAt, singularPhrase } from './noun-group'
import { CLOSED } from './noun-words'
import { ONES } from './number-words'
import { numberAt } from './numbers'
import { type Reader, wordAt } from './reader'
import { measureAt, type UnitRead } from './unit-after'
import { wordSet } from './word-list'

/** Parts in words that are told as a part of a counted whole: "half of the 66 detainers". */
const HALVES = wordSet('half third thirds quarter quarters')

const DETERMINERS = wordSet('the these those its their our his her my your all such')

/**
 * The noun group of "of the criminal aliens" after a number, read as the number's noun. `vague` lets it stand without
 * an article ("hundreds of offenders"). Null for pronouns, for a second number and where no group is there.
 */
export function ofGroupAfter(r: Reader, of: number, vague: boolean): UnitRead | null {
  const { t } = r
  let at = of + 1
  while (DETERMINERS.has(wordAt(t, at))) at++
  const possessed = at === of + 1 && isPossessor(r, at)
  if (at === of + 1 && !vague && !possessed) return null
  // "two of the three recommendations": one phrase; "528 of the 1,498 detainers" tells two numbers
  const counted = t.kind[at] === NUMBER || ONES.has(wordAt(t, at)) ? numberAt(r, at, false) : null
  if (counted) {
    const small = ONES.has(wordAt(t, of - 1)) || HALVES.has(wordAt(t, of - 1))
    const whole = small && at > of + 1 ? nounGroupAt(r, counted.next, true) : null
    return whole?.plural ? named(r, whole) : null
  }
  if (t.kind[at] === NUMBER) return null
  const measured = vague ? measureAt(r, at, false) : null
  if (measured) return measured
  const group = groupPastGenitive(r, at)
  return group ? named(r, group) : null
}

const named = (r: Reader, { first, next }: { first: number; next: number }): UnitRead => ({
  next,
  noun: singularPhrase(r.t, first, next),
  kind: 'noun',
  nounFirst: first,
  nounNext: next,
  hyphen: false,
  per: null,
})

/** "12,950 of those": the token after the pronoun, or the number's own end. */
export function pronounAfter(t: Tokens, next: number): number {
  return is(t, next, 'of') && is(t, next + 1, 'those') ? next + 2 : next
}

/** "Clinton's emails": a name in the genitive stands for an article. */
const isPossessor = ({ t, text }: Reader, at: number): boolean =>
  isCapital(text, t, at) && (is(t, at + 1, "'s") || (isCapital(text, t, at + 1) && is(t, at + 2, "'s")))

/** "the nation's largest jails": the head stands after the genitive. */
export function groupPastGenitive(r: Reader, at: number): NounGroup | null {
  const { t } = r
  if (CLOSED.has(wordAt(t, at))) return null
  for (let k = at; k <= at + 3; k++) {
    if (is(t, k, "'s")) return nounGroupAt(r, k + 1, true)
    if (t.gap[k + 1] && k > at) break
  }
  return nounGroupAt(r, at, true)
}

/** Words of quantity that a number in brackets spells out: "the vast majority (149) of the detainers". */
const QUANTIFIERS = wordSet(`
  majority minority most bulk number total half third quarter share rest remainder many some all
`)
const SIZES = wordSet(`
  vast overwhelming large great small slim tiny good total large sizable
`)

/** The phrase around a number in brackets after a word of quantity, up to the noun after "of"; null elsewhere. */
export function quantifierBefore(
  r: Reader,
  first: number,
  next: number,
): (UnitRead & { first: number }) | null {
  const { t } = r
  if (
    !is(t, first - 1, '(') ||
    !is(t, next, ')') ||
    !is(t, next + 1, 'of') ||
    !QUANTIFIERS.has(wordAt(t, first - 2))
  )
    return null
  const group = ofGroupAfter(r, next + 1, true)
  if (!group) return null
  return { ...group, first: SIZES.has(wordAt(t, first - 3)) ? first - 3 : first - 2 }
}

import { NUMBER, type Tokens, WORD } from '../../text/tokens'
import { glued, is, isCapital, isHyphen } from '../windows/cursor'
import { DIMENSIONS, GLUED_UNITS, LETTER_UNITS, MEASURES, RATE_NOUNS } from './measures'
import { currencyAfter } from './money'
import { nounGroupAt, singularPhrase } from './noun-group'
import { ONES, TENS } from './number-words'
import { type Reader, wordAt } from './reader'
import { singular } from './singular'
import { wordSet } from './word-list'

export type UnitKind = 'percent' | 'money' | 'measure' | 'age' | 'noun'

/** What is counted or measured, read right after a number. */
export interface UnitRead {
  next: number
  /** singular, lower case */
  noun: string
  kind: UnitKind
  /** tokens of the noun group; equal where there is none */
  nounFirst: number
  nounNext: number
  /** joined to the number by a hyphen: "a 48-hour hold" */
  hyphen: boolean
  /** what a rate is per: "month" */
  per: string | null
  /** where the words of the rate begin; left out without any */
  rateFirst?: number
}

/** How many are meant, and whether the number stands after an article as an attribute does ("the 11 member panel"). */
export interface Count {
  many: boolean
  attributive: boolean
}

/** The unit or noun after the number that ends before token i; null when none is there. */
export function unitAfter(r: Reader, i: number, count: Count): UnitRead | null {
  const { t } = r
  if (i >= t.count) return null
  const hyphen = isHyphen(t, i) && glued(t, i) && glued(t, i + 1)
  if (isHyphen(t, i) && glued(t, i) && JOINTS.has(wordAt(t, i + 1))) return suspended(r, i)
  const at = hyphen ? i + 1 : i
  const measured = measureAt(r, at, hyphen)
  if (measured) return withRate(r, measured)
  if (!t.gap[at] && !hyphen) return null
  return nounAt(r, at, count, hyphen)
}

const JOINTS = new Set([',', 'and', 'or', 'to'])
/** Tokens looked ahead through for the unit that "two-, three- and four-year terms" lends to the first. */
const SUSPENDED_REACH = 9

/** "two- and three-year": the unit that the last number of the row carries for all; the phrase ends at the hyphen. */
function suspended(r: Reader, i: number): UnitRead | null {
  const { t } = r
  for (let at = i + 1; at <= i + SUSPENDED_REACH; at++) {
    if (t.kind[at] === NUMBER || ONES.has(wordAt(t, at)) || TENS.has(wordAt(t, at))) {
      if (!isHyphen(t, at + 1) || !glued(t, at + 1)) return null
      if (!glued(t, at + 2)) continue
      const unit = unitAfter(r, at + 1, { many: true, attributive: false })
      return unit && { ...unit, next: i + 1, nounFirst: i + 1, nounNext: i + 1 }
    }
    if (!JOINTS.has(wordAt(t, at)) && !isHyphen(t, at)) return null
  }
  return null
}

const read = (next: number, noun: string, kind: UnitKind, hyphen: boolean): UnitRead => ({
  next,
  noun,
  kind,
  nounFirst: next,
  nounNext: next,
  hyphen,
  per: null,
})

/** A unit of measure, a currency, percent or an age at token `at`. */
export function measureAt(r: Reader, at: number, hyphen: boolean): UnitRead | null {
  const { t, text } = r
  const word = wordAt(t, at)
  const tight = glued(t, at)
  if (word === '%') return read(at + 1, 'percentage', 'percent', hyphen)
  if (word === '-' && is(t, at + 1, '%')) return read(at + 2, 'percentage', 'percent', hyphen)
  if (word === 'per' && is(t, at + 1, 'cent')) return read(at + 2, 'percentage', 'percent', hyphen)
  if (word === 'percentage' && isHyphen(t, at + 1) && is(t, at + 2, 'point'))
    return read(at + 3, 'percentage point', 'measure', hyphen)
  const ofPoint = is(t, at + 1, 'point') || is(t, at + 1, 'points')
  if (word === 'basis' && ofPoint) return read(at + 2, 'basis point', 'measure', hyphen)
  if ((word === 'percentage' || word === 'percent') && ofPoint)
    return read(at + 2, 'percentage point', 'measure', hyphen)
  if (word === '″' || word === '°') {
    const scale = word === '°' ? wordAt(t, at + 1) : ''
    if (scale === 'c' || scale === 'f')
      return read(at + 2, scale === 'c' ? 'celsius' : 'fahrenheit', 'measure', hyphen)
    return read(at + 1, word === '°' ? 'degree' : 'inch', 'measure', hyphen)
  }
  const money = currencyAfter(r, at)
  if (money) return read(money.next, money.noun, 'money', hyphen)
  if (t.kind[at] !== WORD) return null
  const age = ageAt(t, at)
  if (age) return { ...age, hyphen }
  if ((word === 'square' || word === 'sq' || word === 'cubic') && MEASURES.has(wordAt(t, at + 1)))
    return read(
      at + 2,
      `${word === 'sq' ? 'square' : word} ${MEASURES.get(wordAt(t, at + 1))}`,
      'measure',
      hyphen,
    )
  if ((word === 'degrees' || word === 'degree') && /^(?:celsius|fahrenheit|c|f)$/.test(wordAt(t, at + 1)))
    return read(at + 2, wordAt(t, at + 1).startsWith('c') ? 'celsius' : 'fahrenheit', 'measure', hyphen)
  if (word === 'in' && t.gap[at] && DIMENSIONS.has(wordAt(t, at + 1)))
    return read(at + 1, 'inch', 'measure', hyphen)
  if (word === 'lb' && isHyphen(t, at + 1) && (is(t, at + 2, 'ft') || is(t, at + 2, 'feet')))
    return read(at + 3, 'pound-foot', 'measure', hyphen)
  const letter = word.length > 2 ? undefined : tight ? GLUED_UNITS.get(word) : LETTER_UNITS.get(word)
  if (letter !== undefined && (tight || (isCapital(text, t, at) && !is(t, at + 1, '.'))))
    return read(at + 1, letter, 'measure', hyphen)
  const name = MEASURES.get(word)
  if (name === undefined || (word.length === 1 && !tight)) return null
  // "5 pounds-feet": another unit hangs on it, so the compound is the noun
  if (
    isHyphen(t, at + 1) &&
    glued(t, at + 1) &&
    t.kind[at + 2] === WORD &&
    !is(t, at + 2, 'long') &&
    !DIMENSIONS.has(wordAt(t, at + 2)) &&
    MEASURES.has(wordAt(t, at + 2))
  )
    return read(at + 3, `${singular(word)}-${singular(wordAt(t, at + 2))}`, 'measure', hyphen)
  // "32m2", "1.3 km²"
  const power = glued(t, at + 1) ? wordAt(t, at + 1) : ''
  if (power === '2' || power === '²') return read(at + 2, `square ${name}`, 'measure', hyphen)
  if (power === '3' || power === '³') return read(at + 2, `cubic ${name}`, 'measure', hyphen)
  return read(at + 1, name, name === 'percentage' ? 'percent' : 'measure', hyphen)
}

/** "years old", "year-old", "years of age", "month-old". */
function ageAt(t: Tokens, at: number): UnitRead | null {
  const word = wordAt(t, at)
  const unit =
    word === 'year' || word === 'years' ? 'year' : word === 'month' || word === 'months' ? 'month' : null
  if (unit === null) return null
  const joint = isHyphen(t, at + 1) ? at + 2 : at + 1
  if (is(t, joint, 'old') || is(t, joint, 'olds')) return read(joint + 1, `${unit} of age`, 'age', false)
  return is(t, at + 1, 'of') && is(t, at + 2, 'age') ? read(at + 3, `${unit} of age`, 'age', false) : null
}

/** A single word that more of a clause follows. */
function isVerbal(t: Tokens, first: number, next: number): boolean {
  if (next !== first + 1 || t.kind[next] !== WORD) return false
  // "the 1,904 sit in jails"
  if (!wordAt(t, first).endsWith('ed')) return PLACED.has(wordAt(t, next))
  return !NOMINAL_BEFORE.has(wordAt(t, next))
}
const PLACED = wordSet('in on at to from with under by into')
const NOMINAL_BEFORE = wordSet('were was are is have has had will would who and or')

function nounAt(r: Reader, at: number, { many, attributive }: Count, hyphen: boolean): UnitRead | null {
  const { t } = r
  const group = nounGroupAt(r, at, many)
  if (!group) return null
  // a number above one counts a plural: "12 dead", "206 released" name no unit; "a 90 day stay" and "the 11 member panel" do
  if (many && !group.plural && !attributive && !hyphen) return null
  // "the two walked in" is a verb, "the 206 released, ..." a participle in the noun's place
  if (many && !group.plural && !hyphen && isVerbal(t, group.first, group.next)) return null
  // "1,500-bed centre": the first word alone is what is numbered
  const next = hyphen ? group.first + 1 : group.next
  return withRate(r, {
    next,
    noun: singularPhrase(t, group.first, next),
    kind: 'noun',
    nounFirst: group.first,
    nounNext: next,
    hyphen,
    per: null,
  })
}

/** "per barrel", "a month", "/hour" after a price, measure or noun becomes part of the unit. */
export function withRate(r: Reader, unit: UnitRead): UnitRead {
  const { t } = r
  const i = unit.next
  const article = is(t, i, 'a') || is(t, i, 'an')
  if (article) {
    const noun = wordAt(t, i + 1)
    return RATE_NOUNS.has(noun) && !r.dated[i + 1]
      ? { ...unit, next: i + 2, noun: `${unit.noun} per ${noun}`, per: noun, rateFirst: i }
      : unit
  }
  if (
    isHyphen(t, i) &&
    glued(t, i) &&
    is(t, i + 1, 'a') &&
    isHyphen(t, i + 2) &&
    RATE_NOUNS.has(wordAt(t, i + 3))
  )
    return {
      ...unit,
      next: i + 4,
      noun: `${unit.noun} per ${wordAt(t, i + 3)}`,
      per: wordAt(t, i + 3),
      rateFirst: i,
    }
  const slash = is(t, i, '/') && glued(t, i) && glued(t, i + 1)
  if (!slash && !is(t, i, 'per')) return unit
  const measured = t.kind[i + 1] === NUMBER ? null : measureAt(r, i + 1, false)
  const single = slash ? ABBREVIATED.get(wordAt(t, i + 1)) : undefined
  const per = single ?? measured?.noun
  if (per !== undefined)
    return {
      ...unit,
      next: measured ? measured.next : i + 2,
      noun: `${unit.noun} per ${per}`,
      per,
      rateFirst: i,
    }
  // "per 100,000 admissions", "per person"
  const number = t.kind[i + 1] === NUMBER ? i + 2 : i + 1
  const group = nounGroupAt(r, number, number > i + 1)
  if (!group)
    return number === i + 1
      ? unit
      : {
          ...unit,
          next: number,
          noun: `${unit.noun} per ${wordAt(t, i + 1)}`,
          per: wordAt(t, i + 1),
          rateFirst: i,
        }
  const next = number > i + 1 ? group.next : Math.min(group.next, i + 3)
  const per2 = singularPhrase(t, i + 1, next)
  return { ...unit, next, noun: `${unit.noun} per ${per2}`, per: per2, rateFirst: i }
}

const ABBREVIATED = new Map([
  ['h', 'hour'],
  ['hr', 'hour'],
  ['s', 'second'],
  ['sec', 'second'],
  ['d', 'day'],
  ['min', 'minute'],
])

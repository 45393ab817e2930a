import { numberOf } from './candidates'
import { contentWords } from './content-words'
import { lastUnit, significantDigits } from './digits'
import { OFFENCES } from './population-fit'
import { featuresOf, type PrintedFeatures } from './printed-features'
import type { PrintedFigure } from './printed-figure'
import { classify } from './relate'
import { unitFit } from './unit-fit'
import { windowFit } from './window-fit'

/** An article's numbers, under the caller's own id. */
export interface NumbersOf {
  articleId: string
  quantities: readonly PrintedFigure[]
}

/** A number as one article prints it. */
export interface PrintedAt {
  articleId: string
  ref: string
  phrase: string
  /** how it stands to the fullest form of the number: rounded from it, a bound of it, a slip away from it */
  relation: 'exact' | 'rounded' | 'within bound' | 'transposed' | 'one digit off'
}

/** Numbers of several articles that are one number. */
export interface SameNumber {
  /** the fullest form printed: 67,879 where others have 68,000 */
  value: number
  measure: string | null
  unit: string | null
  printed: PrintedAt[]
  /** the words that they have in common */
  words: string[]
}

const FULL_DIGITS = 4
// What must speak for one number besides its value, by the digits that it commits to: nothing for 67,879, much for 15,000.
const NEEDED = [2.5, 2.5, 2, 1, 0]
const NOT_EXACT = 0.5 // more, for a number that is only near
const A_SLIP = 1
const LEAST_DIGITS_FOR_A_SLIP = 5
const LEAST_COUNT = 10 // below it "two" and "two" are no news; see align-article.ts

interface Group {
  anchor: PrintedFeatures
  value: number
  members: { articleId: string; one: PrintedFeatures; relation: PrintedAt['relation'] }[]
}

/**
 * Numbers of two and more articles that are one number, by value, unit, population words and window, without any record;
 * those that most articles print first. A number without a value, and a count below ten, is in none.
 */
export function sameNumbers(articles: readonly NumbersOf[]): SameNumber[] {
  const all = articles.flatMap(({ articleId, quantities }) =>
    quantities.map((figure) => ({ articleId, one: featuresOf(figure) })).filter(({ one }) => isTelling(one)),
  )
  // The fullest form first: what follows is rounded from it.
  all.sort((a, b) => fullness(b.one) - fullness(a.one))
  const groups: Group[] = []
  for (const { articleId, one } of all) {
    const value = numberOf(one.figure) ?? 0
    const found = bestGroup(groups, one, value)
    if (found) found.group.members.push({ articleId, one, relation: found.relation })
    else groups.push({ anchor: one, value, members: [{ articleId, one, relation: 'exact' }] })
  }
  return groups
    .map(sameNumber)
    .filter(({ printed }) => articlesIn(printed) > 1)
    .sort((one, other) => articlesIn(other.printed) - articlesIn(one.printed) || other.value - one.value)
}

function isTelling({ figure, value }: PrintedFeatures): boolean {
  if (value === null || figure.measure === 'duration') return false
  return figure.measure === 'share' || figure.measure === 'rate' || value >= LEAST_COUNT
}

/** Digits that a number commits to; a hedged one comes after the number itself. */
function fullness({ value, figure }: PrintedFeatures): number {
  const number = value ?? 0
  const digits = Number.isSafeInteger(number) ? significantDigits(number) : String(number).length
  return digits + (figure.modifier === 'exact' ? 0.5 : 0)
}

function bestGroup(
  groups: readonly Group[],
  one: PrintedFeatures,
  value: number,
): { group: Group; relation: PrintedAt['relation'] } | null {
  let best: { group: Group; relation: PrintedAt['relation']; points: number } | null = null
  for (const group of groups) {
    const relation = relationTo(group, one, value)
    if (relation === null) continue
    const points = (relation === 'exact' ? 10 : 0) + sharedWords(one, group.anchor).length
    if (!best || points > best.points) best = { group, relation, points }
  }
  return best
}

function relationTo(
  { anchor, value: full }: Group,
  one: PrintedFeatures,
  value: number,
): PrintedAt['relation'] | null {
  const { figure } = anchor
  if (one.figure.measure !== null && figure.measure !== null && one.figure.measure !== figure.measure)
    return null
  const unit = figure.unit === null ? 'unknown' : unitFit(one.figure.unit, figure.unit)
  if (unit === 'apart') return null
  if (anchor.days && windowFit(one.days, anchor.days) === 'apart') return null
  if (areOfOtherOffences(one, anchor)) return null
  const recorded = {
    id: '',
    label: '',
    value: full,
    modifier: null,
    measure: figure.measure ?? 'count',
    revisions: [],
  }
  const { relation, difference } = classify(one.figure, recorded)
  const needed = NEEDED[Math.min(significantDigits(value) || fullness(one), FULL_DIGITS)] ?? 0
  const support = supportFor(one, anchor)
  switch (relation) {
    case 'exact':
      return support >= needed ? 'exact' : null
    case 'rounded':
      return support >= needed + NOT_EXACT && unit !== 'other count' ? 'rounded' : null
    case 'within bound':
      return support >= needed + NOT_EXACT && Math.abs(difference ?? 0) < lastUnit(value)
        ? 'within bound'
        : null
    case 'transposed':
    case 'one digit off':
      return support >= A_SLIP && String(value).length >= LEAST_DIGITS_FOR_A_SLIP ? relation : null
    default:
      return null
  }
}

function areOfOtherOffences(one: PrintedFeatures, other: PrintedFeatures): boolean {
  const [offences, others] = [one, other].map(({ words }) => [...words].filter((word) => OFFENCES.has(word)))
  if (!offences?.length || !others?.length) return false
  return !offences.some((word) => others.includes(word))
}

/** Shared words, and what else is the same: each speaks for one number as a word does, the unit half as loud. */
function supportFor(one: PrintedFeatures, other: PrintedFeatures): number {
  const sameAct = one.figure.act !== null && one.figure.act === other.figure.act
  const sameUnit = one.figure.unit !== null && one.figure.unit === other.figure.unit
  const sameWindow = other.days !== null && windowFit(one.days, other.days) === 'same'
  return sharedWords(one, other).length + Number(sameAct) + Number(sameWindow) + (sameUnit ? 0.5 : 0)
}

function sharedWords(one: PrintedFeatures, other: PrintedFeatures): string[] {
  return [...one.words].filter(
    (word) => other.words.has(word) && !contentWords(one.figure.unit ?? '').includes(word),
  )
}

function sameNumber({ anchor, value, members }: Group): SameNumber {
  const words = members
    .slice(1)
    .reduce((common, { one }) => common.filter((word) => one.words.has(word)), [...anchor.words])
  return {
    value,
    measure: anchor.figure.measure,
    unit: anchor.figure.unit,
    printed: members.map(({ articleId, one: { figure }, relation }) => ({
      articleId,
      ref: figure.ref,
      phrase: figure.phrase,
      relation,
    })),
    words,
  }
}

function articlesIn(printed: readonly PrintedAt[]): number {
  return new Set(printed.map(({ articleId }) => articleId)).size
}

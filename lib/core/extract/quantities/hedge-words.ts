import type { Detail, Modifier } from './modifiers'
import { wordSet } from './word-list'

/** A phrase that limits the number after it. */
export interface Hedge {
  words: string[]
  modifier: Modifier
  detail: Detail | null
  /** a verb limits the number and is no part of its phrase ("exceeded 400") */
  outside: boolean
}

const BEFORE: Record<string, Modifier> = {
  'more than': 'moreThan',
  'greater than': 'moreThan',
  'larger than': 'moreThan',
  'bigger than': 'moreThan',
  'higher than': 'moreThan',
  'better than': 'moreThan',
  'in excess of': 'moreThan',
  'upwards of': 'moreThan',
  'upward of': 'moreThan',
  'north of': 'moreThan',
  'well over': 'moreThan',
  'just over': 'moreThan',
  'a little over': 'moreThan',
  'slightly over': 'moreThan',
  'far over': 'moreThan',
  over: 'moreThan',
  'well above': 'moreThan',
  'just above': 'moreThan',
  'slightly above': 'moreThan',
  above: 'moreThan',
  'well past': 'moreThan',
  'slightly more than': 'moreThan',
  'just more than': 'moreThan',
  'far more than': 'moreThan',
  'much more than': 'moreThan',
  'over than': 'moreThan',
  'a little more than': 'moreThan',
  'at least': 'atLeast',
  'no fewer than': 'atLeast',
  'no less than': 'atLeast',
  'not less than': 'atLeast',
  'not fewer than': 'atLeast',
  'a minimum of': 'atLeast',
  minimum: 'atLeast',
  'as few as': 'atLeast',
  'as little as': 'atLeast',
  'as low as': 'atLeast',
  'greater than or equal to': 'atLeast',
  'more than or equal to': 'atLeast',
  'less than': 'fewerThan',
  'fewer than': 'fewerThan',
  'lower than': 'fewerThan',
  'smaller than': 'fewerThan',
  'just under': 'fewerThan',
  'well under': 'fewerThan',
  'slightly under': 'fewerThan',
  under: 'fewerThan',
  'just below': 'fewerThan',
  'well below': 'fewerThan',
  'slightly below': 'fewerThan',
  below: 'fewerThan',
  'just shy of': 'fewerThan',
  'shy of': 'fewerThan',
  'short of': 'fewerThan',
  'slightly less than': 'fewerThan',
  'slightly fewer than': 'fewerThan',
  'far fewer than': 'fewerThan',
  'just less than': 'fewerThan',
  'south of': 'fewerThan',
  'a little less than': 'fewerThan',
  'a little under': 'fewerThan',
  'up to': 'upTo',
  'at most': 'upTo',
  'no more than': 'upTo',
  'not more than': 'upTo',
  'no greater than': 'upTo',
  'no longer than': 'upTo',
  'no higher than': 'upTo',
  'no larger than': 'upTo',
  'no lower than': 'atLeast',
  'no later than': 'upTo',
  'longer than': 'moreThan',
  'shorter than': 'fewerThan',
  'older than': 'moreThan',
  'younger than': 'fewerThan',
  'a maximum of': 'upTo',
  maximum: 'upTo',
  'as many as': 'upTo',
  'as much as': 'upTo',
  'as high as': 'upTo',
  'as long as': 'upTo',
  'less than or equal to': 'upTo',
  'as far as': 'upTo',
  nearly: 'nearly',
  almost: 'nearly',
  'close to': 'nearly',
  'closer to': 'about',
  approaching: 'nearly',
  nearing: 'nearly',
  virtually: 'nearly',
  about: 'about',
  around: 'about',
  roughly: 'about',
  approximately: 'about',
  approx: 'about',
  'approx.': 'about',
  'ca.': 'about',
  circa: 'about',
  some: 'about',
  'an estimated': 'about',
  estimated: 'about',
  'the estimated': 'about',
  'in the neighborhood of': 'about',
  'in the range of': 'about',
  'on the order of': 'about',
  perhaps: 'about',
  maybe: 'about',
  barely: 'about',
  'more or less': 'about',
  'somewhere around': 'about',
  'the equivalent of': 'about',
  'a total of': 'exact',
  'the total of': 'exact',
  exactly: 'exact',
  precisely: 'exact',
  'a combined': 'exact',
  '~': 'about',
  '≈': 'about',
  '>': 'moreThan',
  '<': 'fewerThan',
  '≥': 'atLeast',
  '≤': 'upTo',
  '> =': 'atLeast',
  '< =': 'upTo',
}
const AVERAGE = ['an average of', 'the average of', 'on average', 'a median of', 'a mean of']
const COMPLEMENT = ['all but', 'all except']
const VERBS: Record<string, Modifier> = {
  exceed: 'moreThan',
  exceeds: 'moreThan',
  exceeded: 'moreThan',
  exceeding: 'moreThan',
  topped: 'moreThan',
  tops: 'moreThan',
  topping: 'moreThan',
  surpass: 'moreThan',
  surpasses: 'moreThan',
  surpassed: 'moreThan',
  surpassing: 'moreThan',
  averaged: 'about',
  averaging: 'about',
  averages: 'about',
  sub: 'fewerThan',
  'sub -': 'fewerThan',
}

const make = (phrase: string, modifier: Modifier, detail: Detail | null, outside = false): Hedge => ({
  words: phrase.split(' '),
  modifier,
  detail,
  outside,
})

const ALL: Hedge[] = [
  ...Object.entries(BEFORE).map(([phrase, modifier]) => make(phrase, modifier, null)),
  ...AVERAGE.map((phrase) => make(phrase, 'exact', 'average')),
  ...COMPLEMENT.map((phrase) => make(phrase, 'exact', 'complement')),
  ...Object.entries(VERBS).map(([phrase, modifier]) => make(phrase, modifier, null, true)),
]

/** By their last word, longest first, so that "no more than" is not read as "more than". */
export const HEDGES_BY_LAST = new Map<string, Hedge[]>()
for (const hedge of ALL.sort((a, b) => b.words.length - a.words.length)) {
  const last = hedge.words[hedge.words.length - 1] ?? ''
  HEDGES_BY_LAST.set(last, [...(HEDGES_BY_LAST.get(last) ?? []), hedge])
}

/** Words that may stand between a hedge and its number ("up to an extra 48 hours"); without a hedge they are left out of the phrase. */
export const FOCUS = wordSet(`
  another additional extra further record whopping staggering mere full total combined whole other
`)

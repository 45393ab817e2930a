import { NUMBER, type Tokens } from '../../text/tokens'
import { glued, is, isHyphen } from '../windows/cursor'
import { FOCUS, HEDGES_BY_LAST, type Hedge } from './hedge-words'
import type { Detail, Modifier } from './modifiers'
import { wordAt } from './reader'
import { wordSet } from './word-list'

export interface HedgeRead {
  /** token at which the quantity's phrase begins */
  first: number
  /** token before which nothing belongs to the hedge: the phrase's first token, or the verb's */
  before: number
  modifier: Modifier
  detail: Detail | null
}

/** What limits the number that starts at token i: the hedges right before it, outermost first in the phrase; null when there are none. */
export function hedgesBefore(t: Tokens, i: number): HedgeRead | null {
  const at = hedgeEndingAt(t, i) ? i : pastFocus(t, i)
  const inner = hedgeEndingAt(t, at)
  if (!inner) return null
  const start = at - inner.words.length
  const read = {
    first: inner.outside ? i : start,
    before: start,
    modifier: inner.modifier,
    detail: inner.detail,
  }
  const outer = inner.outside ? null : hedgeEndingAt(t, start)
  if (!outer) return read
  const before = start - outer.words.length
  // "at least about 40", "an average of nearly 34": a bound outweighs "about" and a plain "a total of"
  const modifier = isBound(inner.modifier)
    ? inner.modifier
    : outer.modifier === 'exact'
      ? inner.modifier
      : outer.modifier
  return { first: outer.outside ? start : before, before, modifier, detail: inner.detail ?? outer.detail }
}

/** Before "an extra", "another", "a record". */
function pastFocus(t: Tokens, i: number): number {
  if (!FOCUS.has(wordAt(t, i - 1))) return i
  return is(t, i - 2, 'a') || is(t, i - 2, 'an') ? i - 2 : i - 1
}

const isBound = (modifier: Modifier): boolean => modifier !== 'about' && modifier !== 'exact'

function hedgeEndingAt(t: Tokens, i: number): Hedge | null {
  const candidates = HEDGES_BY_LAST.get(wordAt(t, i - 1))
  if (!candidates) return null
  for (const hedge of candidates) {
    const first = i - hedge.words.length
    if (first >= 0 && matches(t, first, hedge.words) && !isTwisted(t, first, hedge)) return hedge
  }
  return null
}

function matches(t: Tokens, first: number, words: string[]): boolean {
  for (let k = 0; k < words.length; k++) if (t.lower[first + k] !== words[k]) return false
  return true
}

/** "what about 5", "all over 40 states", "adds up to 90": the words are no hedge there. */
const isTwisted = (t: Tokens, first: number, hedge: Hedge): boolean =>
  (hedge.words[0] === 'up' && ADDS.has(wordAt(t, first - 1))) ||
  (hedge.words[0] === 'about' && (is(t, first - 1, 'what') || is(t, first - 1, 'how'))) ||
  (hedge.words[0] === 'past' &&
    !(GROWS.has(wordAt(t, first - 1)) && !SPANS.has(afterNumber(t, first + 1)))) ||
  (hedge.words[0] === 'top' && !MAY_TOP.has(wordAt(t, first - 1))) ||
  (hedge.words[0] === 'over' && hedge.words.length === 1 && PARTICLE_OVER.has(wordAt(t, first - 1)))

/** The word after the number at a token, which may be of several tokens ("1.5 million"). */
function afterNumber(t: Tokens, i: number): string {
  let at = i
  while (t.kind[at] === NUMBER || is(t, at, 'million') || is(t, at, 'thousand')) at++
  return wordAt(t, at)
}

/** What gets past a number; people walk past other people. */
const GROWS = wordSet(`
  grow grows grew grown growing rise rises rose risen rising climb climbs climbed climbing soar soars soared soaring
  surge surges surged surging swell swells swelled swollen swelling jump jumps jumped jumping push pushes pushed pushing
  edge edges edged inch inches inched creep creeps crept balloon balloons ballooned leap leaps leaped shoot shoots shot
  increase increases increased increasing tick ticks ticked spike spikes spiked move moves moved go goes went gone going
  total count number population up to now just far already
`)
const SPANS = wordSet('year years month months week weeks day days hour hours minutes decades')
const MAY_TOP = wordSet('to could would will may might can')

const ADDS = wordSet('add adds added adding lived live lives own owned owns')

/** Verbs that "over" belongs to: "turned over 17 inmates". */
const PARTICLE_OVER = wordSet(`
  all turn turns turned turning hand hands handed handing took take taken passed pulled ran sign
  signed gave give given carried fork forked mulled looked won crossed
`)

/** "+", "-plus", "or more", "or so" after the number: where it ends, what it does, and whether it is right at the number. */
export function hedgeAfter(t: Tokens, i: number): { next: number; modifier: Modifier } | null {
  if (is(t, i, '+') && !t.gap[i]) return { next: i + 1, modifier: 'moreThan' }
  if (is(t, i, 'plus') && !glued(t, i + 1) && !is(t, i + 1, 'or'))
    return { next: i + 1, modifier: 'moreThan' }
  if (isHyphen(t, i) && glued(t, i) && is(t, i + 1, 'plus')) return { next: i + 2, modifier: 'moreThan' }
  if (isHyphen(t, i) && glued(t, i) && (is(t, i + 1, 'odd') || is(t, i + 1, 'ish')))
    return { next: i + 2, modifier: 'about' }
  const joint = is(t, i, 'or') ? AFTER_OR : is(t, i, 'and') ? AFTER_AND : null
  const modifier = joint?.get(wordAt(t, i + 1))
  // "or more than 190" and "and above 40" limit the next number
  if (modifier === undefined || is(t, i + 2, 'than') || is(t, i + 2, 'to') || t.kind[i + 2] === NUMBER)
    return null
  return { next: i + 2, modifier }
}

const AFTER_AND = new Map<string, Modifier>([
  ['more', 'atLeast'],
  ['up', 'atLeast'],
  ['counting', 'atLeast'],
  ['above', 'atLeast'],
])
const AFTER_OR = new Map<string, Modifier>([
  ['more', 'atLeast'],
  ['greater', 'atLeast'],
  ['higher', 'atLeast'],
  ['above', 'atLeast'],
  ['older', 'atLeast'],
  ['up', 'atLeast'],
  ['longer', 'atLeast'],
  ['fewer', 'upTo'],
  ['less', 'upTo'],
  ['lower', 'upTo'],
  ['below', 'upTo'],
  ['younger', 'upTo'],
  ['under', 'upTo'],
  ['so', 'about'],
  ['thereabouts', 'about'],
])

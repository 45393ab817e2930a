import { NUMBER } from '../../text/tokens'
import { is } from '../windows/cursor'
import type { ActOf } from './act-of'
import { hasNoun } from './found'
import { nounGroupAt, singularPhrase } from './noun-group'
import { ONES } from './number-words'
import { numberAt } from './numbers'
import { groupPastGenitive } from './of-group'
import { LONGEST_PHRASE, postModifierEnd } from './post-modifier'
import { wordAt } from './reader'
import type { Placed } from './sentence-reader'
import { wordSet } from './word-list'

/** Tokens of a phrase and the singular noun at its head, null for a pronoun. */
export interface BaseRead {
  first: number
  next: number
  noun: string | null
  /** "those who": people, whatever follows */
  people: boolean
}

/** Whom or what the number counts, as printed: noun group, of-phrase and relative clause in at most 12 words; null when not stated. */
export function populationOf(p: Placed): string | null {
  const { q } = p
  if (hasNoun(q))
    return phrase(p, q.nounFirst, postModifierEnd(p, q.nounNext, p.until, q.nounNext - q.nounFirst))
  if (q.measure === 'count' && (is(p.t, q.next, 'who') || is(p.t, q.next, 'with')))
    return phrase(p, q.next, postModifierEnd(p, q.next, p.until, 0))
  return null
}

/** What a predicate says of a part of the group ("convicted of a crime"), as its population. */
export function predicateOf(p: Placed, act: ActOf | null): string | null {
  if (act === null || act.next <= act.first || act.first < p.q.next) return null
  const { t } = p
  let first = act.first
  while (first < act.next - 1 && AUXILIARIES.has(wordAt(t, first))) first++
  let at = act.next
  while (ARTICLES.has(wordAt(t, at))) at++
  const group = nounGroupAt(p, at, true)
  const end = group && group.first <= at + 1 ? group.next : act.next
  return phrase(p, first, postModifierEnd(p, end, p.until, end - first))
}
const AUXILIARIES = wordSet('were was are is been had have has')
const ARTICLES = new Set(['a', 'an', 'the', 'of', 'with'])

const EVERYONE = wordSet('everyone everybody anyone anybody')
const DETERMINERS = wordSet('the all these those its their our his her every any its')

/** What a share is a share of ("of criminal aliens freed by ..."), read after it; null when not stated there. */
export function baseAfter(p: Placed): BaseRead | null {
  const { t, q } = p
  // "one in four detainees who ..."
  if (q.measure === 'share' && hasNoun(q))
    return {
      first: q.nounFirst,
      next: postModifierEnd(p, q.nounNext, p.until, q.nounNext - q.nounFirst),
      noun: q.unitNoun,
      people: false,
    }
  let at = pastBracket(p)
  const linked =
    is(t, at, 'of') ||
    (q.measure === 'ratio' && CHANGED.has(wordAt(t, at)) && (is(t, at + 1, 'in') || is(t, at + 1, 'of')))
  if (linked) at += is(t, at, 'of') ? 1 : 2
  // "one in four detainees", "half the detainees", "28 percent fewer aliens"
  else if (
    !(q.unitNoun === null && q.measure === 'share') &&
    !(q.measure === 'ratio' && (is(t, at, 'fewer') || is(t, at, 'more')))
  )
    return null
  else if (is(t, at, 'fewer') || is(t, at, 'more')) at++
  const first = at
  while (DETERMINERS.has(wordAt(t, at))) at++
  if (p.following && (p.following.first === at || p.following.numberFirst === at)) {
    const { nounNext, unitNoun } = p.following
    const named = hasNoun(p.following)
    const end = named ? nounNext : p.following.next
    return {
      first,
      next: postModifierEnd(p, end, p.until, end - first),
      noun: named ? unitNoun : null,
      people: false,
    }
  }
  const counted = t.kind[at] === NUMBER || ONES.has(wordAt(t, at)) ? numberAt(p, at, false) : null
  if (counted) at = counted.next
  if (at > first && (is(t, at, 'who') || is(t, at, 'with')))
    return { first, next: postModifierEnd(p, at, p.until, 1), noun: null, people: true }
  if (EVERYONE.has(wordAt(t, at)))
    return { first: at, next: postModifierEnd(p, at + 1, p.until, 1), noun: null, people: true }
  if (at > first && is(t, at - 1, 'those'))
    return { first, next: postModifierEnd(p, at, p.until, 1), noun: null, people: true }
  const group = groupPastGenitive(p, at)
  // "3 in 4 walked free": a verb, no base
  if (!group || !(linked || group.plural)) return null
  return {
    first,
    next: postModifierEnd(p, group.next, p.until, group.next - first),
    noun: singularPhrase(t, group.first, group.next),
    people: false,
  }
}

/** "nearly half (47 percent) of book-ins": both shares have the base after the bracket. */
function pastBracket({ t, q }: Placed): number {
  if (is(t, q.next, ')') && is(t, q.next + 1, 'of')) return q.next + 1
  if (!is(t, q.next, '(')) return q.next
  for (let i = q.next + 1; i <= q.next + 6; i++) if (is(t, i, ')')) return is(t, i + 1, 'of') ? i + 1 : q.next
  return q.next
}

const CHANGED = wordSet(`
  reduction increase drop decline rise decrease cut jump spike surge growth fall
`)

/** Tokens as printed, cut to the longest phrase that may be kept; null when empty. */
export function phrase(p: Placed, first: number, next: number): string | null {
  const { t, text } = p
  let end = next
  let words = 0
  for (let i = first; i < next; i++) {
    if (t.gap[i] || i === first) words++
    if (words > LONGEST_PHRASE) {
      end = i
      break
    }
  }
  return end > first ? text.slice(t.start[first], t.end[end - 1]) : null
}

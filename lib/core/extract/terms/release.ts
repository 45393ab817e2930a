import { Is, Kind } from './bits'
import { type Candidate, whole } from './candidate'
import { chunkAt } from './chunk'
import { destinationEnd, insteadEnd, laterDestination } from './destination'
import { isCompounded, phraseStart } from './noun-phrase'
import { isPaperNoun, objectOf, subjectIsPaper } from './object'
import type { Page } from './page'
import { lemmaOf, wordOf } from './unit'
import { verbGroup } from './verb-group'
import { isVerbAt } from './verb-or-noun'

/** An act of release at a verb or noun of letting go; null where what is let go is a paper. */
export function releaseAt(p: Page, v: number): Candidate | null {
  const bits = p.is[v] as number
  if (!isVerbAt(p, v) && bits & Is.Noun) return releaseNoun(p, v)
  if (bits & Is.Adjective && !isVerbAt(p, v)) return null
  const object = objectOf(p, v + 1)
  if (object === 'paper' || (object === 'none' && subjectIsPaper(p, v))) return null
  if (object === 'none' && isPaperOfClause(p, v)) return null
  if (object === 'thing') return null
  const { first } = verbGroup(p, v)
  return withDestination(p, first, v, v + 1)
}

/** Completes an act of release: what it is set against, where people go, or the same after an object or agent. */
export function withDestination(p: Page, first: number, v: number, after: number): Candidate {
  let next = pronounEnd(p, after)
  const place = destinationEnd(p, next)
  if (place === next) next = after
  else next = place
  next = insteadEnd(p, next)
  const found = whole(first, next, 'release', v)
  if (next > after) return found
  const later = laterDestination(p, next)
  return later ? { ...found, tail: later.first, tailNext: later.next } : found
}

/** A pronoun between verb and place does not split the phrase (C4). */
const pronounEnd = (p: Page, i: number): number =>
  i < (p.ceiling[i - 1] as number) && /^(?:them|him|her|it|us|me|you)$/.test(wordOf(p, i)) ? i + 1 : i

function releaseNoun(p: Page, h: number): Candidate | null {
  if (isCompounded(p, h)) return null
  const first = phraseStart(p, h)
  if (wordOf(p, h - 1) === 'immediate' && wordOf(p, h - 2) === 'for') return null
  // "issued a release", "said in a release"
  if (wordOf(p, h - 1) === 'a' && /^(?:in|issue|issued|issues|issuing)$/.test(wordOf(p, h - 2))) return null
  for (let u = first; u < h; u++)
    if (/^(?:press|news|media|data|document|information)$/.test(lemmaOf(p, u))) return null
  if (wordOf(p, h + 1) === 'of') {
    const of = chunkAt(p, h + 2)
    if (of && (p.kind[of.head] as number) & Kind.Data) return null
    if (of && objectOf(p, h + 2) === 'paper') return null
  }
  return whole(first, insteadEnd(p, destinationEnd(p, h + 1)), 'release', h)
}

const LONGEST_CLAUSE = 10 // units from "that" to its verb

/** "a report that the agency released Friday": what is let go stands before the clause. */
function isPaperOfClause(p: Page, v: number): boolean {
  const floor = Math.max(p.floor[v] as number, v - LONGEST_CLAUSE)
  for (let k = v - 1; k > floor; k--) {
    if (/^(?:that|which)$/.test(wordOf(p, k)))
      return ((p.kind[k - 1] as number) & Kind.Data) !== 0 || isPaperNoun(lemmaOf(p, k - 1))
    if ((p.is[k] as number) & (Is.Mark | Is.Be | Is.Verb) && !((p.is[k] as number) & Is.Noun)) return false
  }
  return false
}

import { Is } from './bits'
import { CLOSED, isAdjective, LONGEST_QUOTED, nounFollows } from './noun-phrase'
import type { Page } from './page'
import { lemmaOf, wordOf } from './unit'

export interface Chunk {
  /** first unit after articles and numbers; the head; the unit after it */
  first: number
  head: number
  next: number
}

const LONGEST_CHUNK = 14 // units; longer ones are lists run together

enum Step {
  Ends,
  /** an article, a mark, an adverb: passed over */
  Passes,
  Takes,
}

/** The noun phrase that starts at i, read to the right; null where none does. */
export function chunkAt(p: Page, i: number): Chunk | null {
  const known = p.chunks[i]
  if (known !== undefined) return known
  const made = chunkFrom(p, i)
  p.chunks[i] = made
  return made
}

function chunkFrom(p: Page, i: number): Chunk | null {
  const ceiling = Math.min(p.ceiling[i] as number, i + LONGEST_CHUNK)
  let first = -1
  let head = -1
  for (let k = skipQuantity(p, i, ceiling); k < ceiling; k++) {
    const step = head < 0 ? opening(p, k, i, ceiling) : going(p, k, i, head, ceiling)
    if (step === Step.Ends) break
    if (step === Step.Passes) continue
    if (first < 0) first = k
    if (!isAdverbOnly(p, k)) head = k
  }
  return head < 0 ? null : { first, head, next: head + 1 }
}

const isAdverbOnly = (p: Page, k: number): boolean =>
  ((p.is[k] as number) & Is.Adverb) !== 0 && !((p.is[k] as number) & (Is.Adjective | Is.Noun))

/** Before the first word of sense: articles, numbers, an opening mark. */
function opening(p: Page, k: number, from: number, ceiling: number): Step {
  const b = p.is[k] as number
  const next = k + 1 < ceiling ? (p.is[k + 1] as number) : 0
  if (b & Is.Mark) return b & Is.Opens && !(b & Is.Closes) ? Step.Passes : Step.Ends
  if (b & (Is.Determiner | Is.Possessive | Is.Quantifier | Is.Number)) return Step.Passes
  if (b & Is.Adverb && next & (Is.Quantifier | Is.Number | Is.Determiner)) return Step.Passes
  if (wordOf(p, k) === 'of' && k > from && (p.is[k - 1] as number) & (Is.Number | Is.Quantifier))
    return Step.Passes
  if (b & CLOSED && !(b & (Is.Adjective | Is.Noun))) return Step.Ends
  if (b & Is.Verb && !(b & (Is.Noun | Is.Adjective))) return Step.Ends
  if (b & Is.Past && !(b & (Is.Adjective | Is.Noun)) && !nounFollows(p, k)) return Step.Ends
  if (isAdverbOnly(p, k) && !isAdjective(p, k + 1)) return Step.Ends
  return Step.Takes
}

/** After a word of sense at `head`: what still belongs to the phrase. */
function going(p: Page, k: number, from: number, head: number, ceiling: number): Step {
  const b = p.is[k] as number
  const h = p.is[head] as number
  if (b & Is.Mark) return mark(p, k, from, ceiling)
  if (b & Is.And) return isPair(p, k, ceiling) ? Step.Passes : Step.Ends
  if (isTime(p, k)) return Step.Ends
  if (b & CLOSED && !(b & (Is.Adjective | Is.Noun))) return Step.Ends
  const single = (h & Is.Noun) !== 0 && !(h & Is.Plural)
  if (b & Is.Verb) {
    if (!(b & (Is.Noun | Is.Adjective))) return Step.Ends
    // "criminals face", but "public records request" where no object follows
    if ((p.is[k - 1] as number) & Is.Plural && objectAfter(p, k, ceiling)) return Step.Ends
    // "an ankle monitor costs less": form in -s after one thing, before a number or an article
    if (single && b & Is.Plural && measureAfter(p, k, ceiling)) return Step.Ends
  }
  if (
    b & (Is.Past | Is.Ing) &&
    !(b & (Is.Adjective | Is.Noun)) &&
    h & (Is.Noun | Is.Name | Is.Unknown) &&
    !(h & Is.Adjective)
  )
    return Step.Ends
  if (isAdverbOnly(p, k) && !isAdjective(p, k + 1)) return Step.Ends
  // "streets due to", "the community angers them"
  if (b & Is.Adjective && !(b & Is.Noun) && h & Is.Noun && (!single || !nounFollows(p, k))) return Step.Ends
  if (
    b & Is.Unknown &&
    !(b & Is.Name) &&
    h & Is.Noun &&
    (!single || (b & Is.Plural && objectAfter(p, k, ceiling)))
  )
    return Step.Ends
  return Step.Takes
}

const DEICTIC = /^(?:last|this|next|early|late|earlier|later|every|each)$/
const TIMES =
  /^(?:year|month|week|day|night|decade|quarter|summer|winter|spring|fall|fiscal|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

/** "to ICE last year": when it was is no part of the phrase before it. */
const isTime = (p: Page, k: number): boolean => DEICTIC.test(wordOf(p, k)) && TIMES.test(lemmaOf(p, k + 1))

const objectAfter = (p: Page, k: number, ceiling: number): boolean => {
  if (k + 1 >= ceiling) return false
  const b = p.is[k + 1] as number
  return !(b & Is.Mark) && (b & (Is.Be | Is.Have | Is.Modal | Is.And)) === 0
}

const measureAfter = (p: Page, k: number, ceiling: number): boolean => {
  if (k + 1 >= ceiling) return false
  const b = p.is[k + 1] as number
  return (
    (b & (Is.Determiner | Is.Possessive | Is.Number | Is.Quantifier)) !== 0 &&
    !(b & Is.Mark) &&
    wordOf(p, k + 1) !== 'such'
  )
}

/** A comma between adjectives, a quoted word, a possessor: the phrase goes on over it. */
function mark(p: Page, k: number, from: number, ceiling: number): Step {
  const b = p.is[k] as number
  const next = k + 1 < ceiling ? (p.is[k + 1] as number) : 0
  if (b & Is.Opens && !(b & Is.Closes)) return Step.Passes
  if (b & Is.Closes && closesInside(p, from, k) && next & Is.Noun) return Step.Passes
  if (b & Is.Comma && (p.is[k - 1] as number) & Is.Adjective && isAdjective(p, k + 1)) return Step.Passes
  return wordOf(p, k) === "'s" && next & (Is.Noun | Is.Adjective | Is.Unknown) ? Step.Passes : Step.Ends
}

const closesInside = (p: Page, from: number, close: number): boolean => {
  for (let k = close - 1; k >= from && close - k <= LONGEST_QUOTED; k--)
    if ((p.is[k] as number) & Is.Opens) return true
  return false
}

/** "known or suspected", "national security and public safety risks": two words before a third that both belong to. */
function isPair(p: Page, and: number, ceiling: number): boolean {
  if (and + 1 >= ceiling) return false
  const [a, b] = [p.is[and - 1] as number, p.is[and + 1] as number]
  if (a & Is.Adjective && !(a & Is.Noun) && isAdjective(p, and + 1)) return true
  const c = and + 2 < ceiling ? (p.is[and + 2] as number) : 0
  const single = Is.Noun | Is.Plural | Is.Verb
  return (a & single) === Is.Noun && (b & single) === Is.Noun && (c & Is.Noun) !== 0 && !(c & CLOSED)
}

const QUANTITY_WORDS = new Set(
  'a the vast more fewer less than at least most up to as many over nearly about almost around approximately roughly some an average total of only just well all but'.split(
    ' ',
  ),
)
const SHARES = /^(?:third|half|quarter|fifth|majority|handful|fraction)$/
const LONGEST_QUANTITY = 5 // words before the number: "as many as", "an average of"

/** Over "more than 500", "an average of 34", "one in three": what limits a number before a noun. */
function skipQuantity(p: Page, i: number, ceiling: number): number {
  for (let k = i; k < ceiling && k - i < LONGEST_QUANTITY; k++) {
    if ((p.is[k] as number) & Is.Number) return shareEnd(p, k, ceiling)
    // "about a third of federal detainers"
    if (k > i && SHARES.test(wordOf(p, k)) && wordOf(p, k + 1) === 'of') return k + 2
    if (!QUANTITY_WORDS.has(wordOf(p, k))) return i
  }
  return i
}

/** "one in three", "125 of 412"; "hundreds of" is read on as it stands. */
function shareEnd(p: Page, k: number, ceiling: number): number {
  if (k + 2 >= ceiling || !((p.is[k + 2] as number) & Is.Number) || /s$/.test(wordOf(p, k))) return k
  return /^(?:in|of)$/.test(wordOf(p, k + 1)) ? k + 2 : k
}

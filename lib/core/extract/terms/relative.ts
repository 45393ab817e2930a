import { Is, Kind } from './bits'
import { chunkAt } from './chunk'
import { destinationEnd } from './destination'
import type { Page } from './page'
import { type Status, statusAt } from './status'
import { wordOf } from './unit'
import { HELD, PLAIN_PARTICIPLES } from './words/status'

const MOST_AUXILIARIES = 6 // "who may also have already been", as many as a clause carries
const MOST_PARTS = 3 // "with criminal records who are in the country illegally"
const HELD_FORMS = new Set(HELD.split(' '))
const PARTICIPLES = new Set(PLAIN_PARTICIPLES.split(' '))

/** What all the words after a people noun say, read to the end of the last that belongs to it. */
export interface Attributes {
  next: number
  verdicts: Status['verdict'][]
  tail: number
  tailNext: number
}

/**
 * Reads on from a people noun over what states its conviction, charge, record or status. A plain word ("people",
 * "those") also takes being held or let out: without it the word says nothing.
 */
export function attributesAfter(p: Page, from: number, plain: boolean): Attributes {
  const out: Attributes = { next: from, verdicts: [], tail: -1, tailNext: -1 }
  const ceiling = p.ceiling[from - 1] as number
  for (let part = 0; part < MOST_PARTS && out.next < ceiling; part++) {
    const found =
      attributeAt(p, out.next, ceiling) ??
      (plain ? (held(p, out.next, ceiling) ?? heldClause(p, out.next, ceiling)) : null)
    if (!found) break
    out.next = found.next
    out.verdicts.push(found.verdict)
    if (found.tail >= 0) {
      out.tail = found.tail
      out.tailNext = found.tailNext
      break
    }
  }
  return out
}

function attributeAt(p: Page, i: number, ceiling: number): Status | null {
  const direct = statusAt(p, manner(p, i, ceiling)) ?? statusAt(p, i)
  if (direct) return direct
  let k = i
  // a place between noun and clause belongs to the phrase: "immigrants in the U.S. who have been convicted"
  if (wordOf(p, k) === 'in') {
    const place = chunkAt(p, k + 1)
    if (place) k = place.next
    if (k > i && k < ceiling && !((p.is[k] as number) & Is.Relative)) return statusAt(p, k)
  }
  if (k < ceiling && (p.is[k] as number) & (Is.Dash | Is.Comma) && k === i) k++
  if (wordOf(p, k) === 'whose') return statusAt(p, k)
  if (k >= ceiling || !isRelative(p, k)) return null
  return clauseAt(p, k + 1, ceiling)
}

/** "persons criminally arrested", "aliens previously convicted of". */
const manner = (p: Page, i: number, ceiling: number): number => {
  let k = i
  while (
    k + 1 < ceiling &&
    (p.is[k] as number) & Is.Adverb &&
    !((p.is[k] as number) & (Is.Preposition | Is.Not))
  )
    k++
  return k
}

const isRelative = (p: Page, k: number): boolean => wordOf(p, k) === 'who' || wordOf(p, k) === 'that'

/** The clause after "who": auxiliaries, then a status. "not" turns a verdict into its absence. */
function clauseAt(p: Page, from: number, ceiling: number): Status | null {
  let not = false
  let k = from
  for (let skipped = 0; k < ceiling && skipped <= MOST_AUXILIARIES; skipped++, k++) {
    const found = statusAt(p, k, true)
    if (found) return not && found.verdict !== 'status' ? { ...found, verdict: 'cleared' } : found
    const b = p.is[k] as number
    const named = b & Is.Be ? calledAt(p, k + 1, ceiling) : null
    if (
      b & Is.Be &&
      k + 1 < ceiling &&
      (p.kind[k + 1] as number) & Kind.Status &&
      !nounAfter(p, k + 2, ceiling)
    )
      return { next: k + 2, verdict: 'status', tail: -1, tailNext: -1 }
    if (named) return not ? { ...named, verdict: 'cleared' } : named
    if (b & Is.Not) not = true
    if (!(b & (Is.Be | Is.Have | Is.Modal | Is.Do | Is.Not | Is.Adverb))) return null
  }
  return null
}

const nounAfter = (p: Page, i: number, ceiling: number) =>
  i < ceiling && ((p.is[i] as number) & (Is.Noun | Is.Adjective)) !== 0

/** "who are convicted murderers": people named a second time. */
function calledAt(p: Page, i: number, ceiling: number): Status | null {
  const chunk = i < ceiling ? chunkAt(p, i) : null
  if (!chunk || !((p.kind[chunk.head] as number) & Kind.Criminal)) return null
  let kinds = 0
  for (let u = chunk.first; u <= chunk.head; u++) kinds |= p.kind[u] as number
  return {
    next: chunk.next,
    verdict: kinds & Kind.Convicted ? 'convicted' : 'called-criminal',
    tail: -1,
    tailNext: -1,
  }
}

/** "held in ICE custody", "not detained by ICE", "in custody", "released", "on the non-detained docket". */
function held(p: Page, i: number, ceiling: number): Status | null {
  let k = i
  if (k < ceiling && wordOf(p, k) === 'being') k++
  if (k < ceiling && (p.is[k] as number) & Is.Not) k++
  if (k >= ceiling) return null
  const word = wordOf(p, k)
  if (/^(?:in|on|under|from)$/.test(word)) return inCustody(p, k)
  if (!PARTICIPLES.has(word)) return null
  if (HELD_FORMS.has(word) && k + 1 < ceiling && /^(?:in|into|on)$/.test(wordOf(p, k + 1))) {
    const place = inCustody(p, k + 1)
    if (place) return place
  }
  return {
    next: LET_OUT.test(word) ? destinationEnd(p, k + 1) : PARTICLE.test(wordOf(p, k + 1)) ? k + 2 : k + 1,
    verdict: 'status',
    tail: -1,
    tailNext: -1,
  }
}

/** "who were never detained", "who are not in ICE custody", "who have been released". */
function heldClause(p: Page, i: number, ceiling: number): Status | null {
  if (i >= ceiling || !isRelative(p, i)) return null
  let be = false
  for (let k = i + 1; k < ceiling && k - i <= MOST_AUXILIARIES; k++) {
    const b = p.is[k] as number
    const found = be ? held(p, k, ceiling) : null
    if (found) return found
    if (b & Is.Be) be = true
    if (!(b & (Is.Be | Is.Have | Is.Not | Is.Adverb | Is.Modal))) return null
  }
  return null
}

/** "people locked away", "those swept up" */
const PARTICLE = /^(?:up|away|out|home|back|north|off)$/
const LET_OUT = /^(?:released|freed)$/

function inCustody(p: Page, prep: number): Status | null {
  const chunk = chunkAt(p, prep + 1)
  if (!chunk) return null
  const word = wordOf(p, chunk.head)
  const isPlace =
    (p.kind[chunk.head] as number) & Kind.Prison || /^(?:docket|supervision|detainers?)$/.test(word)
  // "in the custody of the sheriff" goes on with a body: custody and body are terms of their own
  if (!isPlace || wordOf(p, chunk.next) === 'of') return null
  return { next: chunk.next, verdict: 'status', tail: -1, tailNext: -1 }
}

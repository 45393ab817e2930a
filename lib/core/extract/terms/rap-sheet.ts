import { Is, Kind } from './bits'
import { type Chunk, chunkAt } from './chunk'
import { namesOffence, OFFENCE_FRONT } from './offence'
import type { Page } from './page'
import { lemmaOf, wordOf } from './unit'
import { chargeTail, type Verdict } from './verdict'

export interface Sheet {
  first: number
  next: number
  head: number
  verdict: Verdict
}

/** Words before "history", "record", "background" that make it a criminal one. */
const CRIMINAL_FRONT = new Set(['criminal', 'arrest', 'conviction', 'rap', 'felony', 'convict', 'violent'])
/** Words before "charges" that make them charges of a crime. */
const NOT_CRIMES = new Set(
  'immigration removal deportation asylum court visa free service covert extra depth'.split(' '),
)
/** Arrests that stand on a record, not those that the agency makes. */
const ARRESTED_BEFORE = new Set(['prior', 'criminal', 'previous', 'past'])
const AWAITED = new Set(['trial', 'case', 'verdict', 'prosecution', 'count'])

/** A noun phrase that gives people a conviction, a charge or a record; null where its head does not. */
export function sheetOf(p: Page, chunk: Chunk): Sheet | null {
  const { first, head } = chunk
  const kind = p.kind[head] as number
  // "strength of conviction" is a belief
  if (
    kind & Kind.Conviction &&
    first === head &&
    !((p.is[head] as number) & Is.Plural) &&
    wordOf(p, first - 1) === 'of'
  )
    return null
  if (kind & Kind.Conviction) return sheet(chunk, chargeTail(p, head + 1), 'convicted')
  // "his arrest for drunken driving"
  if (lemmaOf(p, head) === 'arrest' && chargeTail(p, head + 1) > head + 1)
    return sheet(chunk, chargeTail(p, head + 1), 'charged')
  if (lemmaOf(p, head) === 'arrest' && hasFront(p, first, head, ARRESTED_BEFORE))
    return sheet(chunk, chargeTail(p, head + 1), 'charged')
  if (kind & Kind.Charge && isCriminalCharge(p, first, head))
    return sheet(chunk, chargeTail(p, head + 1), 'charged')
  // "with clean records"
  if (kind & Kind.Record && /^(?:clean|spotless|unblemished)$/.test(wordOf(p, head - 1)))
    return sheet(chunk, head + 1, 'cleared')
  if (kind & Kind.Record && hasFront(p, first, head, CRIMINAL_FRONT))
    return sheet(chunk, head + 1, 'called-criminal')
  // "had a record"
  if (
    wordOf(p, head) === 'record' &&
    /^(?:a|any)$/.test(wordOf(p, head - 1)) &&
    (p.is[head - 2] as number) & Is.Have
  )
    return sheet(chunk, head + 1, 'called-criminal')
  if (lemmaOf(p, head) === 'rap-sheet') return sheet(chunk, head + 1, 'called-criminal')
  if (
    AWAITED.has(lemmaOf(p, head)) &&
    first < head &&
    wordOf(p, first) === 'pending' &&
    !hasFront(p, first, head, NOT_CRIMES)
  )
    return sheet(chunk, head + 1, 'charged')
  return null
}

const sheet = ({ first, head }: Chunk, next: number, verdict: Verdict): Sheet => ({
  first,
  next,
  head,
  verdict,
})

const hasFront = (p: Page, first: number, head: number, words: Set<string>): boolean => {
  for (let u = first; u < head; u++) if (words.has(wordOf(p, u)) || words.has(lemmaOf(p, u))) return true
  return false
}

/** "criminal charges", "pending assault charges", "charges of fraud"; not "in charge", "immigration charges", "the charge that". */
function isCriminalCharge(p: Page, first: number, head: number): boolean {
  if (hasFront(p, first, head, NOT_CRIMES) || lemmaOf(p, head) === 'indictment') return false
  if (wordOf(p, head + 1) === 'that' || wordOf(p, head - 1) === 'in' || wordOf(p, head - 1) === 'take')
    return false
  if (!((p.is[head] as number) & Is.Plural)) {
    return (
      hasFront(p, first, head, new Set(['criminal', 'pending', 'felony', 'misdemeanor'])) ||
      isAnyCharge(p, first, head) ||
      hasFront(p, first, head, OFFENCE_FRONT) ||
      (first < head && namesOffence(p, { first, head: head - 1 }) === 2)
    )
  }
  return true
}

/** "there's a charge on the books", "it is not a charge", "without a charge"; not "a charge of $5", "in the charge of". */
function isAnyCharge(p: Page, first: number, head: number): boolean {
  if (first !== head || !/^(?:a|any|another|no|single|every|each|without)$/.test(wordOf(p, head - 1)))
    return false
  const after = p.is[head + 1] as number
  if (/^(?:of|for|per|card)$/.test(wordOf(p, head + 1))) return false
  return head + 1 >= (p.ceiling[head] as number) || (after & (Is.Noun | Is.Verb)) === 0
}

/** Two in one phrase: "criminal convictions or pending charges". A charge makes it one of charges. */
export function sheetAt(p: Page, i: number): Sheet | null {
  const chunk = chunkAt(p, i)
  return chunk && pairedSheet(p, chunk)
}

/** The same for a phrase whose head is known. */
export function pairedSheet(p: Page, chunk: Chunk): Sheet | null {
  const one = sheetOf(p, chunk)
  if (!one) return null
  const ceiling = p.ceiling[chunk.head] as number
  if (one.next + 1 < ceiling && (p.is[one.next] as number) & Is.And) {
    const more = chunkAt(p, one.next + 1)
    const two = more && sheetOf(p, more)
    // each with its own words is a member of a list (C7); "convictions or charges" is one concept
    if (two && one.verdict !== two.verdict && !((p.is[one.next + 1] as number) & Is.Number))
      return { ...one, next: two.next, verdict: one.verdict === two.verdict ? one.verdict : 'charged' }
  }
  return one
}

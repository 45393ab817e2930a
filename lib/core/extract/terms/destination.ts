import { Is, Kind } from './bits'
import { type Chunk, chunkAt } from './chunk'
import type { Page } from './page'
import { lemmaOf, wordOf } from './unit'
import { RECEIVERS, TERMS_OF_RELEASE } from './words/destinations'

const forms = (list: string) => new Set(list.split(' '))
const TERMS = forms(TERMS_OF_RELEASE)
const RECEIVED = forms(RECEIVERS)
const MOST_PARTS = 3 // "back out of jail into our communities"

/** The unit after where people are let out to or from, or on what terms, read from i; i itself where nothing of it stands. */
export function destinationEnd(p: Page, i: number): number {
  let end = i
  for (let part = 0; part < MOST_PARTS; part++) {
    const next = oneEnd(p, end)
    if (next < 0) break
    end = next
  }
  return end
}

function oneEnd(p: Page, i: number): number {
  const ceiling = p.ceiling[i] as number
  let k = i
  while (k < ceiling && /^(?:back|out|again|anyway|early)$/.test(wordOf(p, k))) k++
  if (k >= ceiling) return anyway(p, i, k)
  const prep = wordOf(p, k)
  if (k > i && prep === 'of') k--
  if (!((p.is[k] as number) & (Is.Preposition | Is.To))) return anyway(p, i, k)
  const chunk = k + 1 < ceiling ? chunkAt(p, k + 1) : null
  if (!chunk || !fits(p, prep, chunk, k > i)) return anyway(p, i, k)
  return listEnd(p, chunk.next, ceiling)
}

/** "released them anyway", "released back": the adverb alone. */
const anyway = (p: Page, i: number, k: number): number => (k > i && wordOf(p, k - 1) !== 'out' ? k : -1)

function fits(p: Page, prep: string, { first, head }: Chunk, back: boolean): boolean {
  const kind = p.kind[head] as number
  const place = (kind & Kind.Place) !== 0
  const lemma = lemmaOf(p, head)
  const many = ((p.is[head] as number) & Is.Plural) !== 0
  switch (prep) {
    case 'into':
    case 'onto':
      return place || (kind & Kind.Prison) !== 0 || ((p.is[head] as number) & Is.Name) !== 0
    case 'to':
      return place ? lemma !== 'public' : RECEIVED.has(lemma) && !(kind & Kind.Federal)
    case 'from':
    case 'of':
      return (kind & Kind.Prison) !== 0 || lemma === 'hospital'
    case 'on':
      return TERMS.has(wordOf(p, head)) || lemma === 'street' || (back && place)
    case 'under':
      return TERMS.has(wordOf(p, head)) || lemma === 'order'
    case 'with':
      return /^ankle/.test(lemma) || lemma === 'monitor' || lemma === 'notice'
    case 'in':
      return (many && place && lemma !== 'u.s' && !isNamed(p, first, head)) || lemma === 'neighborhood'
    case 'through':
    case 'throughout':
    case 'across':
    case 'within':
      return false
  }
  return false
}

const isNamed = (p: Page, first: number, head: number): boolean => {
  for (let u = first; u <= head; u++) if ((p.is[u] as number) & Is.Name) return true
  return false
}

/** "every city and state": places that share the preposition. */
function listEnd(p: Page, from: number, ceiling: number): number {
  if (from + 1 >= ceiling || !((p.is[from] as number) & Is.And)) return from
  const more = chunkAt(p, from + 1)
  return more && (p.kind[more.head] as number) & (Kind.Place | Kind.Prison) ? more.next : from
}

const REACH = 20 // units between the verb and the second part of its phrase

/** A destination that stands apart from its verb, after an object or an agent; null where a clause ends before one. */
export function laterDestination(p: Page, from: number): { first: number; next: number } | null {
  const ceiling = Math.min(p.ceiling[from - 1] as number, from + REACH)
  for (let k = from; k < ceiling; k++) {
    const b = p.is[k] as number
    if (b & Is.Comma) {
      const apart = insteadEnd(p, k)
      if (apart > k) return { first: k + 1, next: apart }
      // "January 20, 2021"
      if ((p.is[k - 1] as number) & Is.Number && (p.is[k + 1] as number) & Is.Number) continue
    }
    if (
      b & Is.Mark &&
      !(b & (Is.Opens | Is.Closes)) &&
      wordOf(p, k) !== "'s" &&
      !(b & Is.Comma && (p.is[k - 1] as number) & Is.Adjective)
    )
      return null
    if (
      b & (Is.Relative | Is.Be | Is.Modal | Is.Subordinator | Is.And) &&
      !(b & (Is.Preposition | Is.Determiner))
    )
      return null
    if (b & Is.Verb && !(b & (Is.Noun | Is.Adjective | Is.Preposition))) return null
    const instead = k > from ? insteadEnd(p, k) : k
    if (instead > k) return { first: k, next: instead }
    if (k === from || !(b & (Is.Preposition | Is.To))) continue
    const end = destinationEnd(p, k)
    if (end > k && (p.is[end - 1] as number) & (Is.Noun | Is.Name)) return { first: k, next: end }
  }
  return null
}

/** "instead of being deported", "rather than removed": the unit after it; `from` where it does not stand. */
export function insteadEnd(p: Page, from: number): number {
  const ceiling = p.ceiling[from - 1] as number
  let k = from
  if (k < ceiling && (p.is[k] as number) & Is.Comma) k++
  if (wordOf(p, k) === 'instead' && wordOf(p, k + 1) === 'of') k += 2
  else if (wordOf(p, k) === 'rather' && wordOf(p, k + 1) === 'than') k += 2
  else if (wordOf(p, k) === 'in' && wordOf(p, k + 1) === 'lieu') k += 3
  else return from
  while (k < ceiling && ((p.is[k] as number) & Is.Be || /^(?:pursuing|facing|seeking)$/.test(wordOf(p, k))))
    k++
  if (k >= ceiling) return from
  if (wordOf(p, k) === 'sent' && wordOf(p, k + 1) === 'home') return k + 2
  if ((p.kind[k] as number) & Kind.Agency || /^(?:deportation|removal|repatriation)$/.test(lemmaOf(p, k)))
    return k + 1
  return from
}

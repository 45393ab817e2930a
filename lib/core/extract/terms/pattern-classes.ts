import { Is, Kind } from './bits'
import { chunkAt } from './chunk'
import { isCountry } from './country'
import { destinationEnd } from './destination'
import { detainerEnd } from './detainer'
import { offenceListEnd } from './offence'
import type { Page } from './page'
import { attributesAfter } from './relative'
import { lemmaOf, wordOf } from './unit'

/** Whom danger is said to befall. */
const PUBLICS = new Set(
  'public community american citizen life officer family resident neighborhood agent child safety people society neighbor neighbour town city woman'.split(
    ' ',
  ),
)
/** What people are said to be at risk of. */
const HARMS = new Set(
  'exploitation trafficking abuse deportation detention removal harm violence death labor slavery reoffending re-offending'.split(
    ' ',
  ),
)
const LONGEST_LIST = 6 // members

/** A noun phrase and those joined to it by commas and "and" or "or". */
function listEnd(p: Page, i: number): number {
  let end = chunkAt(p, i)?.next ?? -1
  for (let n = 1; end > 0 && n < LONGEST_LIST; n++) {
    let k = end
    const ceiling = p.ceiling[i] as number
    while (k < ceiling && (p.is[k] as number) & (Is.Comma | Is.And)) k++
    const more = k > end && k < ceiling ? chunkAt(p, k) : null
    // a comma before a clause joins no list
    if (
      !more ||
      ((p.is[k - 1] as number) & Is.Comma &&
        !/^(?:and|or)$/.test(wordOf(p, more.next + 1)) &&
        !((p.is[more.next] as number) & (Is.Comma | Is.And)))
    )
      break
    end = more.next
  }
  return end
}

const LONGEST_POSSESSOR = 4 // units

const bit = (bits: number) => (p: Page, i: number) => ((p.is[i] as number) & bits ? i + 1 : -1)
const chunkOf =
  (kinds: number, anywhere = false) =>
  (p: Page, i: number) => {
    const chunk = chunkAt(p, i)
    if (!chunk) return -1
    if (!kinds) return chunk.next
    for (let u = anywhere ? chunk.first : chunk.head; u <= chunk.head; u++)
      if ((p.kind[u] as number) & kinds) return chunk.next
    return -1
  }
const LONGEST_RUN = 10 // units of determiners, numbers and adjectives
const several = (bits: number) => (p: Page, i: number) => {
  let k = i
  const ceiling = Math.min(p.ceiling[i] as number, i + LONGEST_RUN)
  while (k < ceiling && (p.is[k] as number) & bits && !((p.is[k] as number) & Is.Mark)) k++
  return k
}

const DETERMINING = Is.Determiner | Is.Possessive | Is.Quantifier | Is.Adjective | Is.Number

/** The classes a pattern may name: each gives the unit after what it takes at i, or -1. */
export const CLASSES: Record<string, (p: Page, i: number) => number> = {
  DET: (p, i) => {
    let k = several(DETERMINING)(p, i)
    // "125 of 412 requests"
    if (k > i && wordOf(p, k) === 'of' && (p.is[k - 1] as number) & (Is.Number | Is.Quantifier))
      k = several(DETERMINING)(p, k + 1)
    return k
  },
  PRON: bit(Is.Pronoun | Is.Possessive),
  BE: bit(Is.Be),
  HAVE: bit(Is.Have),
  NOT: bit(Is.Not),
  ADV: bit(Is.Adverb),
  ADJ: bit(Is.Adjective),
  NUM: bit(Is.Number),
  NUMS: (p, i) => {
    const end = several(Is.Number)(p, i)
    return end > i ? end : -1
  },
  AUX: several(Is.Be | Is.Have | Is.Modal | Is.Adverb | Is.Do),
  NP: chunkOf(0),
  PEOPLE: chunkOf(Kind.People | Kind.Plain | Kind.Criminal),
  PEOPLES: (p, i) => {
    let end = i
    for (let n = 0; n < LONGEST_LIST; n++) {
      const chunk = chunkAt(p, end)
      if (!chunk || !((p.kind[chunk.head] as number) & (Kind.People | Kind.Plain | Kind.Criminal))) break
      end = attributesAfter(p, chunk.next, ((p.kind[chunk.head] as number) & Kind.Plain) !== 0).next
      if (!((p.is[end] as number) & Is.And)) return end
      end++
    }
    return -1
  },
  DATA: chunkOf(Kind.Data),
  DETAINERS: detainerEnd,
  FEDERAL: chunkOf(Kind.Federal | Kind.Immigration, true),
  CUSTODY: chunkOf(Kind.Prison),
  CUSTODIES: (p, i) => {
    const chunk = chunkAt(p, i)
    if (!chunk || !((p.kind[chunk.head] as number) & Kind.Prison)) return -1
    const more = (p.is[chunk.next] as number) & Is.And ? chunkAt(p, chunk.next + 1) : null
    return more && (p.kind[more.head] as number) & Kind.Prison ? more.next : chunk.next
  },
  COUNTRY: (p, i) => {
    const chunk = chunkAt(p, i)
    return chunk && isCountry(p, chunk.head) ? chunk.next : -1
  },
  MARK: bit(Is.Mark),
  PLACE: chunkOf(Kind.Place),
  OFFENCES: (p, i) => offenceListEnd(p, i, 1),
  VERB: bit(Is.Verb),
  HARMS: (p, i) => {
    const chunk = chunkAt(p, i)
    return chunk && HARMS.has(lemmaOf(p, chunk.head)) ? listEnd(p, i) : -1
  },
  INTO: (p, i) => {
    const end = /^(?:into|onto|on)$/.test(wordOf(p, i)) ? destinationEnd(p, i) : i
    return end > i && !((p.kind[end - 1] as number) & Kind.Prison) ? end : -1
  },
  PUBLIC: (p, i) => {
    const chunk = chunkAt(p, i)
    return chunk && PUBLICS.has(lemmaOf(p, chunk.head)) ? chunk.next : -1
  },
  DEST: (p, i) => {
    const end = destinationEnd(p, i)
    return end > i ? end : -1
  },
  POSSESSOR: (p, i) => {
    if ((p.is[i] as number) & Is.Possessive) return i + 1
    for (let k = i; k < i + LONGEST_POSSESSOR && k < (p.ceiling[i] as number); k++)
      if (wordOf(p, k) === "'s") return k + 1
    return -1
  },
}

import { Is, Kind } from './bits'
import { type Candidate, type Facet, whole } from './candidate'
import { destinationEnd } from './destination'
import { ensure } from './lexicon'
import { CLOSED, isCompounded, phraseStart } from './noun-phrase'
import type { Page } from './page'
import { speaksOfEnforcement } from './topic'
import { lemmaOf, wordOf } from './unit'
import { isVerbAt } from './verb-or-noun'
import { HEADS } from './words/heads'

interface Head {
  facet: Facet
  need: 'any' | 'modified' | 'local' | 'immigration' | 'front' | 'held'
  fronts: Set<string>
}

/** The entries of the table of heads by dictionary form. */
const HEADS_OF = new Map<number, Head[]>()
for (const { facet, need, words, fronts } of HEADS) {
  const head: Head = { facet: facet as Facet, need, fronts: new Set((fronts ?? '').split(' ')) }
  for (const word of words.split(' ')) {
    const key = ensure(word)
    HEADS_OF.set(key, [...(HEADS_OF.get(key) ?? []), head])
  }
}
export const isHeadLemma = (lemma: number): boolean => HEADS_OF.has(lemma)

/** The facet of the noun at h with the words before it from `first`, by the table of heads; null where none fits. */
export function facetByHead(p: Page, first: number, h: number): Facet | null {
  for (const head of HEADS_OF.get(p.lemma[h] as number) ?? [])
    if (satisfied(p, head, first, h)) return head.facet
  return null
}

function satisfied(p: Page, { need, fronts }: Head, first: number, h: number): boolean {
  if (need === 'any') return true
  if (need === 'held') return speaksOfEnforcement(p, h)
  if (first === h) return false
  if (need === 'modified') return !hasFront(p, first, h, ELSEWHERE)
  if (need === 'front') return hasFront(p, first, h, fronts)
  const wanted = need === 'local' ? Kind.Local : Kind.Immigration
  if (need === 'local' && (p.is[first] as number) & Is.Name && lemmaOf(p, h) === 'authority') return true
  for (let u = first; u < h; u++)
    if ((p.kind[u] as number) & wanted) return need === 'immigration' || !isFederal(p, first, h)
  return false
}

/** Policies and laws about other things than enforcement. */
const ELSEWHERE = new Set(
  'foreign public economic monetary trade fiscal tax health care labor gun election antitrust insurance energy education financial environmental'.split(
    ' ',
  ),
)

const isFederal = (p: Page, first: number, h: number): boolean => {
  for (let u = first; u < h; u++) if ((p.kind[u] as number) & Kind.Federal) return true
  return false
}

export function hasFront(p: Page, first: number, h: number, words: Set<string>): boolean {
  const { lower } = p.article.tokens
  for (let t = p.first[first] as number; t < (p.first[h] as number); t++)
    if (words.has(lower[t] as string)) return true
  for (let u = first; u < h; u++) if (words.has(lemmaOf(p, u))) return true
  return false
}

/** A term at a noun of the table: local bodies, policies, acts of agencies as nouns, custody, actors. */
export function headTermAt(p: Page, h: number): Candidate | null {
  const bits = p.is[h] as number
  if (!(bits & Is.Noun) || (bits & (Is.Verb | Is.Past | Is.Ing) && isVerbAt(p, h))) return null
  if (isCompounded(p, h)) return null
  const first = phraseStart(p, h)
  const facet = facetByHead(p, first, h)
  if (!facet || facet === 'actor' || isProperName(p, first, h)) return null
  // "spokesman Bill Ward"
  if (bits & Is.Capital && h + 1 < (p.ceiling[h] as number) && (p.is[h + 1] as number) & Is.Name) return null
  if (facet === 'jurisdiction') return jurisdiction(p, first, h)
  // "the threat of losing money" threatens nobody
  if (
    /^(?:threat|danger)$/.test(lemmaOf(p, h)) &&
    /^(?:of|to)$/.test(wordOf(p, h + 1)) &&
    (p.is[h + 2] as number) & (Is.Ing | Is.Verb)
  )
    return null
  if (facet === 'custody-status' && lemmaOf(p, h) === 'detention' && (p.is[h] as number) & Is.Plural)
    return whole(first, h + 1, 'agency-action', h)
  // "a bed costs $165 a night", but "in bed", "hospital bed"
  if (
    wordOf(p, h) === 'bed' &&
    (first < h
      ? !hasFront(p, first, h, BEDS)
      : !/^(?:a|each|every|per|the)$/.test(wordOf(p, h - 1)) || !speaksOfEnforcement(p, h))
  )
    return null
  if (/^dockets?$/.test(wordOf(p, h)) && /^(?:court|criminal|civil|rocket|public)$/.test(wordOf(p, h - 1)))
    return null
  if (facet === 'custody-status') return whole(notIn(p, first), h + 1, facet, h)
  if (facet === 'agency-action') return whole(first, pairEnd(p, h, facet), facet, h)
  if (facet === 'release') return whole(first, destinationEnd(p, h + 1), facet, h)
  return whole(first, h + 1, facet, h)
}

const CORRECTIONS = /^(?:corrections?|public-safety|probation|prisons?)$/
const BEDS = new Set('detention jail ice prison holding custody funded empty'.split(' '))

/** What may end a name that is a term: "Travis County Jail", "Laken Riley Act", "Declined Detainer Outcome Report". */
const NAMED =
  /^(?:act|law|bill|ordinance|order|policy|program|agreement|report|survey|audit|jail|police|department|office|county|city|town|sheriff|jurisdiction|administration|list|docket|facility|center|letter|memorandum)$|sheriff's|police-department/

/** A head with a capital inside a sentence is the end of a name ("Center for Immigration Studies") unless such names are terms. */
export function isProperName(p: Page, first: number, h: number): boolean {
  if (!((p.is[h] as number) & Is.Capital) || p.titled[h] || NAMED.test(lemmaOf(p, h))) return false
  if (p.article.text.charCodeAt((p.article.tokens.start[p.first[h] as number] as number) + 1) < 97)
    return false
  if (first < h) return true
  const before = h - 1
  return before >= (p.floor[h] as number) && !((p.is[before] as number) & Is.Mark)
}

/** Bare place names are no terms: "Travis County", "New York City". Bodies with names are. */
function jurisdiction(p: Page, first: number, h: number): Candidate | null {
  const lemma = lemmaOf(p, h)
  const many = ((p.is[h] as number) & Is.Plural) !== 0
  // one sheriff is a title, and stands for a person
  if (lemma === 'sheriff' && !many && !/^(?:your|our)$/.test(wordOf(p, first - 1))) return null
  if (/^(?:county|city|town|township|borough|parish|state)$/.test(lemma) && !many) {
    const named =
      h > (p.floor[h] as number) &&
      ((p.is[h - 1] as number) & Is.Name ||
        ((p.is[h - 1] as number) & Is.Capital && !((p.is[h - 1] as number) & CLOSED) && !p.titled[h]))
    if (
      named ||
      ((p.is[h] as number) & Is.Capital && !p.titled[h] && !((p.kind[h - 1] as number) & Kind.Local))
    )
      return null
  }
  if (isFederal(p, first, h)) return whole(first, h + 1, 'actor', h)
  if (
    /^(?:department|house|bureau|division)$/.test(lemma) &&
    wordOf(p, h + 1) === 'of' &&
    CORRECTIONS.test(lemmaOf(p, h + 2))
  )
    return whole(first, h + 3, 'jurisdiction', h)
  if (first === h) return whole(first, h + 1, 'jurisdiction', h)
  return whole(first, pairEnd(p, h, 'jurisdiction'), 'jurisdiction', h)
}

/** "sanctuary cities and counties", "arrest and deportation": a second bare head of the facet shares what stands before. */
function pairEnd(p: Page, h: number, facet: Facet): number {
  const next = h + 2
  if (next >= (p.ceiling[h] as number) || !((p.is[h + 1] as number) & Is.And)) return h + 1
  if (!((p.is[next] as number) & Is.Noun) || isCompounded(p, next)) return h + 1
  if (facet === 'agency-action' && (p.kind[h] as number) & Kind.Detainer) return h + 1
  if (facet === 'agency-action' && lemmaOf(p, next) === 'return') return next + 1
  // a list of counts has each for itself: "arrests and removals"
  if (facet === 'agency-action' && phraseStart(p, h) === h && (p.is[h] as number) & Is.Plural) return h + 1
  return facetByHead(p, next, next) === facet ? next + 1 : h + 1
}

/** "not in ICE custody": what is denied keeps its "not". */
function notIn(p: Page, first: number): number {
  let k = first - 1
  const floor = p.floor[first] as number
  while (k >= floor && (p.is[k] as number) & (Is.Determiner | Is.Possessive)) k--
  return k - 1 >= floor && wordOf(p, k) === 'in' && (p.is[k - 1] as number) & Is.Not ? k - 1 : first
}

/** "deportation flights", "normal release time": a noun that takes the facet of the noun before it. */
export function carrierAt(p: Page, h: number): Candidate | null {
  const before = h - 1
  if (before < (p.floor[h] as number) || !((p.is[before] as number) & Is.Noun) || isCompounded(p, h))
    return null
  if ((p.is[h] as number) & (Is.Verb | Is.Past) && isVerbAt(p, h)) return null
  const facet = (p.kind[before] as number) & Kind.Release ? 'release' : facetByHead(p, before, before)
  if (facet !== 'agency-action' && facet !== 'release') return null
  if ((p.kind[before] as number) & Kind.Detainer) return null
  return whole(phraseStart(p, h), h + 1, facet, h)
}

const LONGEST_NAME = 9 // words of a law's name
const INSIDE_NAMES = /^(?:and|of|for|the|to|in|not|from|with|our|by|on|against)$/

/** "Laken Riley Act", "Sex Offender Registration and Notification Act": a law by its name, all words with capitals. */
export function namedActAt(p: Page, h: number): Candidate | null {
  if (!((p.is[h] as number) & Is.Capital) || p.titled[h]) return null
  if (isCompounded(p, h) && (p.is[h + 1] as number) & Is.Capital) return null
  let first = h
  const floor = Math.max(p.floor[h] as number, h - LONGEST_NAME)
  for (let u = h - 1; u >= floor; u--) {
    if (
      (p.is[u] as number) & Is.Capital &&
      !((p.is[u] as number) & CLOSED && !((p.is[u] as number) & Is.Adjective))
    )
      first = u
    else if (!INSIDE_NAMES.test(wordOf(p, u)) || first > u + 1) break
  }
  return first < h ? whole(first, h + 1, 'policy', h) : null
}

import { Is } from './bits'
import type { Candidate } from './candidate'
import { isProperName } from './heads'
import { isCompounded, phraseStart } from './noun-phrase'
import type { Page } from './page'
import {
  addPatterns,
  matchAt,
  type Pattern,
  type PatternIndex,
  startedAt,
  startsAt,
  withSecond,
} from './pattern'
import { ACTORS } from './patterns/actors'
import { AFTERMATH } from './patterns/aftermath'
import { AGENCY_PHRASES } from './patterns/agency'
import { CHILDREN_PREDICATES, CONSEQUENCE_NOUNS, CONSEQUENCE_VERBS } from './patterns/consequence'
import { CUSTODY_PHRASES } from './patterns/custody'
import { DATA_NOUN_PHRASES } from './patterns/data'
import { AGENCY_DEEDS, LOCAL_DEEDS } from './patterns/deeds'
import { EVALUATION_FIXED, FAILED } from './patterns/evaluation'
import { FREEDOM, KEPT } from './patterns/freedom'
import { IDIOMS } from './patterns/idioms'
import { LOCAL_PHRASES } from './patterns/local'
import { MEASURES } from './patterns/measures'
import { OFFENCE_NOUNS } from './patterns/offence'
import { PAPERS_MORE } from './patterns/papers'
import {
  CHARGED_PHRASES,
  CONVICTED_PHRASES,
  CRIMINAL_PHRASES,
  HOME_PHRASES,
  PEOPLE_PHRASES,
} from './patterns/people'
import { ACCUSED, CALLED, PERSONS, RECORDED } from './patterns/persons'
import { POLICY_NOUNS, POLICY_VERBS } from './patterns/policy'
import { RELEASE_NOUNS, RELEASE_PHRASES } from './patterns/release'
import { SAYINGS } from './patterns/sayings'
import { isSource } from './source'
import { speaksOfChildren } from './topic'
import { verbGroup } from './verb-group'
import { isVerbAt } from './verb-or-noun'

const INDEX: PatternIndex = { lemmas: new Map(), rows: [] }
addPatterns(INDEX, 'consequence', 'manner', CONSEQUENCE_VERBS)
addPatterns(INDEX, 'consequence', 'phrase', CONSEQUENCE_NOUNS)
addPatterns(INDEX, 'consequence', 'predicate', CHILDREN_PREDICATES)
addPatterns(INDEX, 'data', 'phrase', DATA_NOUN_PHRASES)
addPatterns(INDEX, 'evaluation', 'manner', EVALUATION_FIXED)
addPatterns(INDEX, 'evaluation', 'phrase', FAILED)
addPatterns(INDEX, 'policy', 'phrase', POLICY_NOUNS)
addPatterns(INDEX, 'policy', 'manner', POLICY_VERBS)
addPatterns(INDEX, 'release', 'manner', RELEASE_PHRASES)
addPatterns(INDEX, 'release', 'phrase', RELEASE_NOUNS)
addPatterns(INDEX, 'custody-status', 'manner', CUSTODY_PHRASES)
addPatterns(INDEX, 'agency-action', 'manner', AGENCY_PHRASES)
addPatterns(INDEX, 'refusal-local', 'manner', LOCAL_PHRASES)
addPatterns(INDEX, 'called-criminal', 'manner', CRIMINAL_PHRASES)
addPatterns(INDEX, 'charged', 'manner', CHARGED_PHRASES)
addPatterns(INDEX, 'people', 'none', PEOPLE_PHRASES)
addPatterns(INDEX, 'convicted', 'none', CONVICTED_PHRASES)
addPatterns(INDEX, 'refusal-home-country', 'manner', HOME_PHRASES)
addPatterns(INDEX, 'offence', 'phrase', OFFENCE_NOUNS)
addPatterns(INDEX, 'consequence', 'manner', AFTERMATH)
addPatterns(INDEX, 'agency-action', 'manner', AGENCY_DEEDS)
addPatterns(INDEX, 'refusal-local', 'manner', LOCAL_DEEDS)
addPatterns(INDEX, 'release', 'manner', FREEDOM)
addPatterns(INDEX, 'custody-status', 'manner', KEPT)
addPatterns(INDEX, 'evaluation', 'manner', IDIOMS)
addPatterns(INDEX, 'evaluation', 'manner', SAYINGS)
addPatterns(INDEX, 'policy', 'phrase', MEASURES)
addPatterns(INDEX, 'people', 'phrase', PERSONS)
addPatterns(INDEX, 'charged', 'manner', ACCUSED)
addPatterns(INDEX, 'called-criminal', 'none', RECORDED)
addPatterns(INDEX, 'called-criminal', 'phrase', CALLED)
addPatterns(INDEX, 'data', 'phrase', PAPERS_MORE)
addPatterns(INDEX, 'actor', 'phrase', ACTORS)

/** Whether a printed form, with the number of its dictionary form, may be the first word of a phrase. */
export const startsPattern = (form: string, lemma: number): boolean => startsAt(INDEX, form, lemma)

/** After a form of "be", adverbs and "not" skipped. */
function isPredicate(p: Page, u: number): boolean {
  let k = u - 1
  while (
    k >= (p.floor[u] as number) &&
    (p.is[k] as number) & (Is.Adverb | Is.Not) &&
    !((p.is[k] as number) & Is.Be)
  )
    k--
  return k >= (p.floor[u] as number) && ((p.is[k] as number) & Is.Be) !== 0
}

const isFiniteVerb = (p: Page, u: number, b: number): boolean =>
  !((p.is[u - 1] as number) & (Is.To | Is.Be | Is.Modal)) &&
  (b & Is.Noun
    ? (b & Is.Verb) !== 0 && isVerbAt(p, u)
    : (b & Is.Past) !== 0 && !(b & (Is.Adjective | Is.Number)))
const isNominal = (p: Page, u: number): boolean =>
  ((p.is[u] as number) & (Is.Noun | Is.Adjective | Is.Unknown | Is.Name)) !== 0 &&
  !isVerbOnly(p.is[u] as number)
const isVerbOnly = (b: number): boolean =>
  (b & (Is.Past | Is.Verb)) !== 0 && (b & (Is.Noun | Is.Adjective)) === 0

/** Adds the terms whose fixed phrase starts at unit u. */
export function patternsAt(p: Page, u: number, add: (candidate: Candidate) => void): void {
  const started = startedAt(INDEX, p, u)
  if (!started) return
  for (const pattern of withSecond(started, p, u)) tried(p, u, pattern, add)
  for (const pattern of started.rest) tried(p, u, pattern, add)
}

function tried(p: Page, u: number, pattern: Pattern, add: (candidate: Candidate) => void): void {
  const found = matchAt(p, pattern, u)
  if (!found || found.next <= u) return
  if (
    pattern.grow === 'phrase' &&
    !((p.is[found.next - 1] as number) & Is.Number) &&
    isCompounded(p, found.next - 1)
  )
    return
  const last = p.is[found.next - 1] as number
  // "the Bureau of Custody and Returns": one word with a capital inside a sentence is of a name
  if (
    found.next === u + 1 &&
    pattern.facet === 'agency-action' &&
    last & Is.Capital &&
    !p.titled[u] &&
    u > (p.floor[u] as number)
  )
    return
  // "data released", "ICE arrested": the noun's form is a verb's here
  if (found.next > u + 1 && isNominal(p, u) && isFiniteVerb(p, found.next - 1, last)) return
  if (
    (pattern.facet === 'people' || pattern.facet === 'actor') &&
    pattern.grow === 'phrase' &&
    isSource(p, u, found.next)
  )
    return
  if (pattern.grow === 'predicate' && !(speaksOfChildren(p) && isPredicate(p, u))) return
  const first =
    pattern.grow === 'phrase' && isNominal(p, u)
      ? phraseStart(p, u)
      : pattern.grow === 'manner'
        ? verbGroup(p, u).first
        : u
  if (
    pattern.grow === 'phrase' &&
    !(pattern.facet === 'policy' && found.next > u + 2) &&
    isProperName(p, first, found.next - 1)
  )
    return
  add({
    first,
    next: found.next,
    facet: pattern.facet,
    head: u,
    tail: found.tail,
    tailNext: found.tailNext,
  })
}

import { Is, Kind } from './bits'
import { type Candidate, whole } from './candidate'
import { chunkAt } from './chunk'
import { detainerEnd, hasFederal } from './detainer'
import { phraseStart } from './noun-phrase'
import { objectOf } from './object'
import type { Page } from './page'
import { attributesAfter } from './relative'
import { speaksOfDetainers } from './topic'
import { lemmaOf, wordOf } from './unit'
import { verbGroup } from './verb-group'
import { isVerbAt } from './verb-or-noun'

/** "refused to honor more than 500 detainers", "not cooperating with ICE", "cooperation with federal officers". */
export function complianceAt(p: Page, v: number): Candidate | null {
  const group = verbGroup(p, v)
  const lemma = lemmaOf(p, v)
  const noun = /ation|ance$/.test(lemma)
  let end = -1
  if (/^honou?r$/.test(lemma)) end = detainerEnd(p, v + 1)
  else end = withBody(p, v, noun)
  if (end < 0 && /^honou?r$/.test(lemma) && speaksOfDetainers(p) && isVerbAt(p, v)) end = v + 1
  if (end < 0 && (group.negated || group.control === 'refused') && !noun) end = v + 1
  if (end < 0) return null
  const policy = noun ? -1 : policyBefore(p, group.first)
  if (policy >= 0) return whole(policy, end, 'refusal-local', v)
  return whole(noun ? phraseStart(p, v) : group.first, end, 'refusal-local', v)
}

/** "with ICE", "too closely with immigration agents", "with detainers"; -1 where none follows. */
function withBody(p: Page, v: number, noun: boolean): number {
  let k = v + 1
  const ceiling = p.ceiling[v] as number
  while (k < ceiling && (p.is[k] as number) & Is.Adverb && !((p.is[k] as number) & Is.Preposition)) k++
  if (wordOf(p, k) !== 'with' && !(noun && wordOf(p, k) === 'between')) return -1
  const end = detainerEnd(p, k + 1)
  if (end > 0) return end
  const chunk = k + 1 < ceiling ? chunkAt(p, k + 1) : null
  return chunk && hasFederal(p, chunk.first, chunk.head) ? chunk.next : -1
}

/** "shielding dangerous criminals": the verb, where people under enforcement are what it covers. */
export function shieldAt(p: Page, v: number): Candidate | null {
  if (!isVerbAt(p, v)) return null
  const policy = policyBefore(p, v)
  // everybody protects people; only shelter for labelled people, or from the agency, is a refusal
  if (!coversLabelled(p, v) && !coversFrom(p, v + 1)) return null
  if (policy >= 0) return whole(policy, v + 1, isOfLocal(p, v) ? 'refusal-local' : 'policy', v)
  return whole(verbGroup(p, v).first, v + 1, 'refusal-local', v)
}

function coversLabelled(p: Page, v: number): boolean {
  if (objectOf(p, v + 1) !== 'people') return false
  if (lemmaOf(p, v) !== 'protect') return true
  const chunk = chunkAt(p, v + 1)
  if (!chunk || /^(?:citizen|resident|member|family)$/.test(lemmaOf(p, chunk.head))) return false
  return ((p.kind[chunk.head] as number) & (Kind.People | Kind.Criminal)) !== 0
}

/** "protect them from deportation": cover from the agency, whoever is covered. */
function coversFrom(p: Page, i: number): boolean {
  const chunk = i < (p.ceiling[i - 1] as number) ? chunkAt(p, i) : null
  if (!chunk || wordOf(p, chunk.next) !== 'from') return false
  const from = chunkAt(p, chunk.next + 1)
  return (
    from !== null && ((p.kind[from.head] as number) & (Kind.Agency | Kind.Federal | Kind.Immigration)) !== 0
  )
}

/** The first unit of "policies that" before a verb; -1 where none stands. */
function policyBefore(p: Page, v: number): number {
  const that = v - 1
  if (that <= (p.floor[v] as number) || !/^(?:that|of|to|which)$/.test(wordOf(p, that))) return -1
  if (!/^(?:policy|law|ordinance|rule|measure)$/.test(lemmaOf(p, that - 1))) return -1
  return phraseStart(p, that - 1)
}

const SENTENCE = 60 // units to either side; longer sentences are no sentences

/** Whose policy shields (C11): a local body's where the sentence names one. */
function isOfLocal(p: Page, v: number): boolean {
  const end = Math.min(p.ceiling[v] as number, v + SENTENCE)
  for (let u = Math.max(p.floor[v] as number, v - SENTENCE); u < end; u++) {
    if (
      (p.kind[u] as number) & Kind.Local ||
      /^(?:jurisdiction|locality|municipality|county|city)$/.test(lemmaOf(p, u))
    )
      return true
  }
  return false
}

/** "refuse to hand [people] over to ICE", "turned him over to ICE", "handed over to federal authorities". */
export function handingAt(p: Page, v: number): Candidate | null {
  const lemma = lemmaOf(p, v)
  if (lemma !== 'hand' && lemma !== 'turn') return null
  if (!isVerbAt(p, v) || wordOf(p, v + 1) === 'loose') return null
  const group = verbGroup(p, v)
  const ceiling = p.ceiling[v] as number
  let k = v + 1
  if (k < ceiling && (p.is[k] as number) & Is.Pronoun) k++
  // "refused to turn over", where those are named before
  const direct =
    group.control === 'refused' &&
    wordOf(p, k) === 'over' &&
    overTo(p, k, lemma) < 0 &&
    /^(?:none|people)$/.test(objectOf(p, k + 1)) &&
    !laterTo(p, k + 1, ceiling)
      ? k + 1
      : overTo(p, k, lemma)
  if (direct > 0) return whole(group.first, direct, 'refusal-local', v)
  const over = wordOf(p, k) === 'over' ? k + 1 : k
  const tail =
    over > k ? laterTo(p, over, ceiling) : laterOver(p, k, ceiling, objectOf(p, v + 1) === 'people')
  if (!tail) return null
  return {
    ...whole(group.first, over > k ? over : v + 1, 'refusal-local', v),
    tail: tail.first,
    tailNext: tail.next,
  }
}

/** "over to ICE", "over", and after "hand" also "to ICE": the unit after it, or -1. */
function overTo(p: Page, k: number, lemma: string): number {
  const over = wordOf(p, k) === 'over'
  const to = over ? k + 1 : k
  if (!over && (lemma !== 'hand' || wordOf(p, to) !== 'to')) return -1
  if (wordOf(p, to) !== 'to') return over && lemma === 'hand' ? k + 1 : -1
  const chunk = chunkAt(p, to + 1)
  if (!chunk || !hasFederal(p, chunk.first, chunk.head)) return over && lemma === 'hand' ? k + 1 : -1
  return chunk.next
}

/** "turn over [people] to federal authorities": the receiver, after the people. */
function laterTo(p: Page, from: number, ceiling: number): { first: number; next: number } | null {
  const chunk = from < ceiling ? chunkAt(p, from) : null
  if (!chunk) return null
  const next = attributesAfter(p, chunk.next, false).next
  if (wordOf(p, next) !== 'to') return null
  const body = chunkAt(p, next + 1)
  return body && hasFederal(p, body.first, body.head) ? { first: next, next: body.next } : null
}

const REACH = 20 // units: the people between verb and particle may carry a relative clause

function laterOver(
  p: Page,
  from: number,
  ceiling: number,
  people: boolean,
): { first: number; next: number } | null {
  const end = Math.min(ceiling, from + REACH)
  for (let k = from; k < end; k++) {
    if (wordOf(p, k) === 'over' || (wordOf(p, k) === 'to' && k > from)) {
      const next = overTo(p, k, 'hand')
      if (next > k + 1 || (next > k && people)) return { first: k, next }
    }
    if ((p.is[k] as number) & (Is.Comma | Is.Subordinator) && !((p.is[k] as number) & Is.Relative))
      return null
  }
  return null
}

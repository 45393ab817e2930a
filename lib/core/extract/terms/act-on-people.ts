import { Is, Kind } from './bits'
import { type Candidate, type Facet, whole } from './candidate'
import { chunkAt } from './chunk'
import { subjectOf } from './object'
import type { Page } from './page'
import { lemmaOf, wordOf } from './unit'
import { verbGroup } from './verb-group'
import { isVerbAt } from './verb-or-noun'
import { ACT_VERBS, PARTICLES } from './words/act-verbs'

const HUMAN = Kind.People | Kind.Plain | Kind.Criminal
const PARTICLE = new Set(PARTICLES.split(' '))

interface Act {
  facet: Facet
  /** also done to a pronoun or a bare number */
  strong: boolean
}

const ACTS = new Map<string, Act>()
for (const { facet, strong, weak } of ACT_VERBS) {
  for (const word of weak.split(' ')) ACTS.set(word, { facet, strong: false })
  for (const word of strong.split(' ')) ACTS.set(word, { facet, strong: true })
}

export const isActVerb = (lemma: string): boolean => ACTS.has(lemma)

/** "processed 61,000 crossers", "were bused north", "dragged him": a verb that is an act of enforcement when done to people. */
export function actOnPeopleAt(p: Page, v: number): Candidate | null {
  const act = ACTS.get(lemmaOf(p, v))
  if (!act || !isVerbAt(p, v)) return null
  let next = v + 1
  while (next < (p.ceiling[v] as number) && next - v < 3 && PARTICLE.has(wordOf(p, next))) next++
  const done = isPassive(p, v) ? saidOf(p, v, next, act.strong) : objectAt(p, shared(p, next), act.strong)
  if (!done) return null
  return whole(verbGroup(p, v).first, next, act.facet, v)
}

const MOST_SHARED = 3 // verbs

/** "pepper-sprayed, shackled or isolated detainees": on to the object that the verbs share. */
function shared(p: Page, i: number): number {
  let at = i
  for (let n = 0; n < MOST_SHARED; n++) {
    let k = at
    while (k < (p.ceiling[i - 1] as number) && (p.is[k] as number) & (Is.Comma | Is.And)) k++
    if (k === at || !ACTS.has(lemmaOf(p, k)) || !((p.is[k] as number) & (Is.Past | Is.Ing | Is.Verb))) break
    at = k + 1
  }
  return at
}

/** Whether people stand behind the verb: a label, a plain word, several by nationality, and for strong verbs a pronoun or a number. */
function objectAt(p: Page, i: number, strong: boolean): boolean {
  if (i >= (p.ceiling[i - 1] as number)) return false
  const b = p.is[i] as number
  if (b & Is.Pronoun && !(b & Is.Possessive)) return strong && /^(?:him|her|them)$/.test(wordOf(p, i))
  if (/^(?:to|from|by|at|of|as|with|for)$/.test(wordOf(p, i))) return false
  const chunk = chunkAt(p, i)
  if (!chunk) return strong && (b & Is.Number) !== 0
  return ((p.kind[chunk.head] as number) & HUMAN) !== 0
}

/** Whether a passive is said of people, or by whom it was done tells. */
function saidOf(p: Page, v: number, next: number, strong: boolean): boolean {
  const subject = subjectOf(p, v)
  if (subject >= 0 && (p.kind[subject] as number) & HUMAN) return true
  const agent = wordOf(p, next) === 'by' ? chunkAt(p, next + 1) : null
  if (agent && isAgency(p, agent.first, agent.head)) return true
  if (!strong || subject >= 0) return false
  let k = v - 1
  const floor = p.floor[v] as number
  while (k >= floor && (p.is[k] as number) & (Is.Be | Is.Have | Is.Modal | Is.Adverb | Is.Not)) k--
  return (
    k >= floor &&
    (((p.is[k] as number) & Is.Number) !== 0 ||
      /^(?:they|he|she|who|those|them|many|most|some)$/.test(wordOf(p, k)))
  )
}

const isAgency = (p: Page, first: number, head: number): boolean => {
  if (/^(?:agent|officer|authority)$/.test(lemmaOf(p, head))) return true
  for (let u = first; u <= head; u++) if ((p.kind[u] as number) & Kind.Federal) return true
  return false
}

function isPassive(p: Page, v: number): boolean {
  if (!((p.is[v] as number) & Is.Past)) return false
  let k = v - 1
  const floor = p.floor[v] as number
  while (k >= floor && (p.is[k] as number) & (Is.Adverb | Is.Not) && !((p.is[k] as number) & Is.Be)) k--
  return k >= floor && ((p.is[k] as number) & Is.Be) !== 0
}

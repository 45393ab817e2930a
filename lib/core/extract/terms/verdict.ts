import { Is, Kind } from './bits'
import { chunkAt } from './chunk'
import { subjectOf } from './object'
import { offenceListEnd } from './offence'
import type { Page } from './page'
import { lemmaOf, wordOf } from './unit'

/** What a stretch says of people: what the law has found against them. */
export type Verdict = 'convicted' | 'charged' | 'called-criminal' | 'cleared'

export interface Predicate {
  next: number
  verdict: Verdict
  /** the offence, where something stands between it and the verb */
  tail: number
  tailNext: number
}

const OF_OFFENCE = new Set(['of', 'with', 'for', 'on', 'in'])
const LONGEST_INTERRUPTION = 8
const predicate = (next: number, verdict: Verdict): Predicate => ({ next, verdict, tail: -1, tailNext: -1 })

/** "convicted of assault", "charged with 12 felonies", "found guilty of murder": a predicate from its participle on. */
export function predicateAt(p: Page, i: number): Predicate | null {
  const kind = p.kind[i] as number
  if (kind & Kind.Convicted && !(kind & Kind.Criminal)) return governed(p, i, i + 1, 'convicted')
  if (kind & Kind.Charged) return charged(p, i)
  const word = wordOf(p, i)
  if (
    /^re-?arrested$|^arrested$/.test(word) ||
    (lemmaOf(p, i) === 're-arrest' && (p.is[i] as number) & Is.Past)
  )
    return arrested(p, i)
  if (word === 'found' && wordOf(p, i + 1) === 'guilty') return governed(p, i, i + 2, 'convicted')
  if (word === 'pleaded' && wordOf(p, i + 1) === 'guilty') return governed(p, i, i + 2, 'convicted')
  return null
}

/** From the participle over its preposition and offences; a second verb may share them ("charged or convicted of"). */
function governed(p: Page, i: number, after: number, verdict: Verdict): Predicate | null {
  let k = after
  let found = verdict
  const ceiling = p.ceiling[i] as number
  const pair = pairEnd(p, k, ceiling)
  if (pair > 0) {
    found = 'charged'
    k = pair
  }
  while (k < ceiling && (p.is[k] as number) & Is.TimeAdverb && !((p.is[k] as number) & Is.Preposition)) k++
  if (k >= ceiling || !OF_OFFENCE.has(wordOf(p, k))) return interrupted(p, i, pair > 0 ? pair : after, found)
  const prep = wordOf(p, k)
  // "convicted in 2019 of assault"
  if ((prep === 'in' || prep === 'on') && (p.is[k + 1] as number) & (Is.Number | Is.TimeAdverb))
    return interrupted(p, i, pair > 0 ? pair : after, found)
  const end = offenceListEnd(p, k + 1, 1)
  if (end > 0) return predicate(end, found)
  const counts = k + 1 < ceiling ? chunkAt(p, k + 1) : null
  if (counts && (p.kind[counts.head] as number) & Kind.Charge) return predicate(counts.next, found)
  if (prep === 'of' || (prep === 'with' && verdict === 'charged')) {
    // any deed may stand after "convicted of", also one that no list names
    // "accused of killing a teenager": a verb with its object; "convicted of anything"
    if (/^(?:anything|something|nothing)$/.test(wordOf(p, k + 1))) return predicate(k + 2, found)
    const doing =
      (p.is[k + 1] as number) & Is.Ing &&
      (p.is[k + 2] as number) & (Is.Determiner | Is.Possessive | Is.Number)
    const chunk = doing ? null : chunkAt(p, k + 1)
    const deed = chunk ? chunk.next : gerundEnd(p, k + 1, ceiling)
    return predicate(deed > 0 ? deed : k + 1, found)
  }
  return interrupted(p, i, pair > 0 ? pair : after, found)
}

/** "or charged with", "and convicted of" after the first participle and its preposition. */
function pairEnd(p: Page, from: number, ceiling: number): number {
  let k = from
  if (
    k < ceiling &&
    (wordOf(p, k) === 'of' || wordOf(p, k) === 'with') &&
    k + 1 < ceiling &&
    (p.is[k + 1] as number) & Is.And
  )
    k++
  if (k + 1 >= ceiling || !((p.is[k] as number) & Is.And)) return 0
  return (p.kind[k + 1] as number) & (Kind.Convicted | Kind.Charged) ? k + 2 : 0
}

/** "charged with illegally entering the country": the deed as a verb and its object. */
function gerundEnd(p: Page, from: number, ceiling: number): number {
  let k = from
  while (k < ceiling && (p.is[k] as number) & Is.Adverb) k++
  if (k >= ceiling || !((p.is[k] as number) & Is.Ing)) return -1
  const chunk = k + 1 < ceiling ? chunkAt(p, k + 1) : null
  return chunk ? chunk.next : k + 1
}

/** "charged every month with child sex crimes": the offence as the second part, when no verb or mark stands between. */
function interrupted(p: Page, i: number, after: number, verdict: Verdict): Predicate {
  const ceiling = Math.min(p.ceiling[i] as number, after + LONGEST_INTERRUPTION)
  for (let k = after; k < ceiling; k++) {
    const b = p.is[k] as number
    if (b & (Is.Mark | Is.Be | Is.Have | Is.Modal | Is.Relative | Is.Subordinator | Is.And)) break
    if (!OF_OFFENCE.has(wordOf(p, k)) || k === after) continue
    const end = offenceListEnd(p, k + 1, 1)
    if (end > 0) return { next: after, verdict, tail: k, tailNext: end }
  }
  return predicate(after, verdict)
}

/** "charged" without "with" is a verdict only in the passive or beside people; "charged that" and "charged $50" are not. */
function charged(p: Page, i: number): Predicate | null {
  const found = governed(p, i, i + 1, 'charged')
  const ceiling = p.ceiling[i] as number
  if (i + 1 < ceiling && (wordOf(p, i + 1) === 'that' || wordOf(p, i + 1) === '$')) return null
  if (isFigurative(p, i)) return null
  // "accused him of assault" is said of who accuses
  if (found && (found.next > i + 1 || (found.tail >= 0 && isPassive(p, i)))) return found
  return isPassive(p, i) && !objectFollows(p, i) && !isSaidOfThings(p, i) ? found : null
}

const isPassive = (p: Page, i: number): boolean => {
  let k = i - 1
  while (
    k >= (p.floor[i] as number) &&
    (p.is[k] as number) & (Is.Adverb | Is.Not) &&
    !((p.is[k] as number) & Is.Be)
  )
    k--
  return k >= (p.floor[i] as number) && ((p.is[k] as number) & Is.Be) !== 0
}

/** "the battery was charged", "subscribers are charged": of whom nobody says that they are under enforcement. */
function isSaidOfThings(p: Page, i: number): boolean {
  const subject = subjectOf(p, i)
  return (
    subject >= 0 &&
    ((p.is[subject] as number) & (Is.Noun | Is.Name)) === Is.Noun &&
    !((p.kind[subject] as number) & (Kind.People | Kind.Plain | Kind.Criminal))
  )
}

/** "emotionally charged". */
const isFigurative = (p: Page, i: number): boolean =>
  i > (p.floor[i] as number) &&
  /^(?:emotionally|politically|racially|highly|sexually|fully|newly)$/.test(wordOf(p, i - 1))

const objectFollows = (p: Page, i: number): boolean =>
  i + 1 < (p.ceiling[i] as number) &&
  ((p.is[i + 1] as number) & (Is.Determiner | Is.Possessive | Is.Pronoun | Is.Name)) !== 0

const POLICE =
  /^(?:police|sheriff|sheriff's-office|sheriff's-department|law-enforcement|police-department|deputy|trooper)$/

/** Arrested for a crime: with the offence, on charges, or by local police. Arrests by immigration agents are none. */
function arrested(p: Page, i: number): Predicate | null {
  const prep = wordOf(p, i + 1)
  if (prep === 'for' || prep === 'on' || prep === 'in') {
    const end = offenceListEnd(p, i + 2, 1)
    if (end > 0) return predicate(end, 'charged')
    const chunk = chunkAt(p, i + 2)
    if (
      chunk &&
      ((p.kind[chunk.head] as number) & Kind.Charge ||
        /^(?:charge|suspicion|count|warrant)$/.test(lemmaOf(p, chunk.head)))
    ) {
      return predicate(chargeTail(p, chunk.next), 'charged')
    }
  }
  const criminally = i > (p.floor[i] as number) && (p.kind[i - 1] as number) & Kind.CriminalWord
  const found = interrupted(p, i, i + 1, 'charged')
  if (criminally || found.tail >= 0) return found
  if (prep === 'by') {
    const agent = chunkAt(p, i + 2)
    if (agent && POLICE.test(lemmaOf(p, agent.head))) return found
  }
  return null
}

/** Over "of assault", "for serious crimes" after a noun of charge or conviction. */
export function chargeTail(p: Page, from: number): number {
  const prep = wordOf(p, from)
  if (prep !== 'of' && prep !== 'for' && prep !== 'on') return from
  const end = offenceListEnd(p, from + 1, 1)
  return end > 0 ? end : from
}

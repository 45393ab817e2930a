import { Is, Kind } from './bits'
import { type Candidate, whole } from './candidate'
import { isCompounded, phraseStart } from './noun-phrase'
import { objectOf, subjectIsPaper, subjectOf } from './object'
import type { Page } from './page'
import { speaksOfDetainers } from './topic'
import { lemmaOf, wordOf } from './unit'
import { type VerbGroup, verbGroup } from './verb-group'
import { isVerbAt } from './verb-or-noun'
import { predicateAt } from './verdict'

/** Verbs that go with an agency's act in one phrase: "removed or returned", "arrest, detain and deport". */
const WITH_IT =
  /^(?:return|detain|process|prosecute|transport|apprehend|arrest|deport|remove|expel|repatriate|capture|jail|imprison)$/
/** These are acts of the agencies only when done to people. */
const COMMON = /^(?:remove|expel|encounter)$/

/** Deporting, removing, arresting, meeting people: the verb with those that share its object. */
export function agencyActAt(p: Page, v: number): Candidate | null {
  if (!isVerbAt(p, v) || predicateAt(p, v)) return null
  const next = sharedEnd(p, v)
  const object = objectOf(p, next)
  if (object === 'paper' || (object === 'thing' && COMMON.test(lemmaOf(p, v)))) return null
  if (object === 'none' && COMMON.test(lemmaOf(p, v)) && subjectIsPaper(p, v)) return null
  const group = verbGroup(p, sharedStart(p, v))
  return whole(group.first, next, missing(p, v, group) ? 'release' : 'agency-action', v)
}

/** "didn't deport", "failed to deport": a deportation that did not follow belongs to release; one that could not does not. */
function missing(p: Page, v: number, { first, negated, control }: VerbGroup): boolean {
  if (lemmaOf(p, v) !== 'deport') return false
  return control === 'refused' || (negated && !((p.is[first] as number) & Is.Modal))
}

const MOST_SHARED = 4 // verbs

function sharedEnd(p: Page, v: number): number {
  let end = v + 1
  const ceiling = p.ceiling[v] as number
  for (let n = 0; n < MOST_SHARED; n++) {
    let k = end
    while (k < ceiling && (p.is[k] as number) & (Is.Comma | Is.And)) k++
    if (k === end || k >= ceiling || !WITH_IT.test(lemmaOf(p, k)) || !isVerbForm(p, k)) break
    if ((p.is[k] as number) & Is.Noun && (p.is[k] as number) & Is.Plural) break
    end = k + 1
  }
  return end
}

/** "detained and deported", "returned or removed": back over a verb that shares the object. */
function sharedStart(p: Page, v: number): number {
  let start = v
  const floor = p.floor[v] as number
  for (let n = 0; n < MOST_SHARED; n++) {
    let k = start - 1
    while (k >= floor && (p.is[k] as number) & (Is.Comma | Is.And)) k--
    if (k === start - 1 || k < floor || !WITH_IT.test(lemmaOf(p, k)) || !isVerbForm(p, k)) break
    start = k
  }
  return start
}

const isVerbForm = (p: Page, k: number) => ((p.is[k] as number) & (Is.Verb | Is.Past | Is.Ing)) !== 0

const CARGO = /^(?:traffic|ship|vessel|truck|vehicle|car|cargo|plane|train|shipment|package)$/

/** Being held: "detained", "not detained", "holding 2,348 noncitizens"; to detain people actively is an act of the agency. */
export function holdingAt(p: Page, v: number): Candidate | null {
  if (!isVerbAt(p, v)) return holdNoun(p, v)
  const lemma = lemmaOf(p, v)
  const bits = p.is[v] as number
  const object = objectOf(p, v + 1)
  const group = verbGroup(p, v)
  let { first } = group
  // jails that "decline to detain" turn a request down
  if (group.control === 'refused' && speaksOfDetainers(p) && lemma !== 'house' && object !== 'thing')
    return whole(first, v + 1, 'refusal-local', v)
  // "will not hold": the auxiliary is out (C1)
  if (wordOf(p, first) === 'will') first++
  if (lemma === 'detain') {
    if (object === 'thing' || object === 'paper') return null
    const subject = bits & Is.Past ? subjectOf(p, v) : -1
    if (subject >= 0 && CARGO.test(lemmaOf(p, subject))) return null
    const active = !(bits & Is.Past) || (object === 'people' && !isPassive(p, v))
    return whole(first, v + 1, active ? 'agency-action' : 'custody-status', v)
  }
  if (object === 'people' && !(lemma === 'house' && bits & Is.Capital)) {
    if (lemma === 'hold' && wordOf(p, v + 1) === 'them' && wordOf(p, v + 2) === 'accountable') return null
    return whole(first, v + 1, 'custody-status', v)
  }
  if (lemma === 'jail' || lemma === 'incarcerate' || lemma === 'imprison')
    return bits & Is.Past ? whole(first, v + 1, 'custody-status', v) : null
  if (!(bits & Is.Past) || !(isPassive(p, v) || isAfterPeople(p, v))) return null
  return /^(?:in|by|at|for|on|without|until|pending|beyond|indefinitely|longer|past|there|overnight|solely|while|because|under)$/.test(
    wordOf(p, v + 1),
  ) && !isEvent(p, v)
    ? whole(first, v + 1, 'custody-status', v)
    : null
}

/** "a detainer asks for a hold": bare; with a word before it, it is what ICE asks for. */
function holdNoun(p: Page, v: number): Candidate | null {
  if (lemmaOf(p, v) !== 'hold' || isCompounded(p, v) || phraseStart(p, v) < v) return null
  if (!/^(?:a|the|any|each|such|no|these|those)$/.test(wordOf(p, v - 1)) || wordOf(p, v + 1) === 'on')
    return null
  return whole(v, v + 1, 'custody-status', v)
}

/** "inmates held by a local agency": a participle right behind people. */
const isAfterPeople = (p: Page, v: number): boolean =>
  v > (p.floor[v] as number) && ((p.kind[v - 1] as number) & (Kind.People | Kind.Plain | Kind.Criminal)) !== 0

/** "a hearing was held": events are held too. */
function isEvent(p: Page, v: number): boolean {
  const subject = subjectOf(p, v)
  return (
    subject >= 0 &&
    !((p.is[subject] as number) & Is.Name) &&
    !((p.kind[subject] as number) & (Kind.People | Kind.Plain | Kind.Criminal))
  )
}

function isPassive(p: Page, v: number): boolean {
  let k = v - 1
  while (
    k >= (p.floor[v] as number) &&
    (p.is[k] as number) & (Is.Adverb | Is.Not) &&
    !((p.is[k] as number) & Is.Be)
  )
    k--
  return k >= (p.floor[v] as number) && ((p.is[k] as number) & Is.Be) !== 0
}

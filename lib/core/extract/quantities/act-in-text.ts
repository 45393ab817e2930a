import { refined } from './act-agent'
import { actAt } from './act-at'
import { type ActOf, told } from './act-of'
import { ACT_OF_UNIT, PROPERTIES } from './acts'
import { actInGroup, type Group, hasOwnVerb } from './group'
import { knownNumber, sentenceOf } from './memory'
import type { BaseRead } from './population'
import type { Placed } from './sentence-reader'
import type { Thread } from './told'
import { PEOPLE } from './units'

/**
 * The act of a quantity where its own clause (`own`) does not settle it, from the text before: the same number told
 * before, the group it counts part of, the words in front of the sentence, the number beside it; at last what its unit
 * tells. `again` says that the number itself was told before.
 */
export function actInText(
  p: Placed,
  unit: string,
  own: ActOf | null,
  base: BaseRead | null,
  thread: Thread,
): { act: ActOf | null; again: boolean } {
  const { q } = p
  // "the 1,904" again: what was said of it holds
  const bare =
    (q.unitNoun === null || isSame(thread, q.low, unit, own)) && q.measure === 'count' && !own?.object
  const known = bare ? knownNumber(thread, q.low) : undefined
  if (known && (known.act !== null || own === null)) return { act: known.act, again: true }
  const inGroup = actInGroup(p, own, base, groupOf(unit, own, thread))
  const act =
    (inGroup !== own ? inGroup : null) ??
    fronted(p, own) ??
    (isRestated(p) && thread.last?.sentence === sentenceOf(p) && isOfPart(own) ? thread.last.act : null) ??
    inGroup ??
    besides(p, unit, thread) ??
    byUnit(p, unit, thread)
  // who let them out, and why, may stand after the noun too
  const isPlain = unit === 'releases' && act?.act === 'released'
  if (!act || !isPlain) return { act, again: false }
  const exact = refined(p, { act: act.act, first: q.first + 1, next: base?.first ?? q.next })
  return { act: { ...act, act: exact.act }, again: false }
}

/** Smaller numbers with a noun return by chance. */
const SMALLEST_SAME = 1000

/** "435,719 people" after "435,719 convicted criminals": the same, named anew. */
const isSame = (thread: Thread, value: number | null, unit: string, own: ActOf | null): boolean =>
  own === null && value !== null && value >= SMALLEST_SAME && thread.numbers.get(value)?.unit === unit

/** The group that a number of this unit counts part of; releases are of the people let go. */
const groupOf = (unit: string, own: ActOf | null, { groups }: Thread): Group | null =>
  groups.get(unit) ?? (own?.act === 'released' ? (groups.get(PEOPLE) ?? null) : null)

/** Nothing of its own, or only what is true of a part. */
const isOfPart = (own: ActOf | null): boolean => own === null || PROPERTIES.has(own.act)

const INCLUDING = new Set(['(', 'including', 'them', 'included'])

/** "two in three (66%)", "..., or 68%", "271,484 removals, including 88,763 of people": the same number or part of it. */
const isRestated = ({ t, q }: Placed): boolean =>
  INCLUDING.has(t.lower[q.first - 1] ?? '') || (t.lower[q.first - 1] === 'or' && t.lower[q.first - 2] === ',')

/** "Of those arrested, 790 had convictions": the words in front tell what was done to the whole. */
function fronted(p: Placed, own: ActOf | null): ActOf | null {
  const start = p.article.sentences[sentenceOf(p)] ?? 0
  const opening = p.t.lower[start] ?? ''
  if ((opening !== 'of' && opening !== 'among') || !isOfPart(own)) return null
  for (let i = start + 1; i < Math.min(p.q.first, start + FRONT_REACH); i++) {
    if (p.t.lower[i] === ',') return null
    const found = actAt(p.t, i)
    if (found && !PROPERTIES.has(found.act) && found.act !== 'listed')
      return told(p, refined(p, found), false)
  }
  return null
}
const FRONT_REACH = 14

/** Sums of money are told again in other terms: "That is an average of $11 billion a year". */
const ANAPHORS = new Set(['that', 'this', 'it', 'which'])

const OTHERS = new Set(['another', 'other', 'additional', 'further'])

/** What was said of the number before, for one that is told beside it and says nothing itself. */
function besides(p: Placed, unit: string, { last }: Thread): ActOf | null {
  if (last === null) return null
  const away = sentenceOf(p) - last.sentence
  const opening = p.t.lower[p.article.sentences[sentenceOf(p)] ?? 0] ?? ''
  if (unit === 'dollars') return last.unit === unit && away === 1 && ANAPHORS.has(opening) ? last.act : null
  if (away !== 0) return null
  // "released 14,382, ... in one in five cases": what is counted is the same by another name
  if (unit === 'cases' && p.q.measure === 'share') return last.act
  const bare = p.q.unitNoun === null && p.q.measure === 'count' && !OTHERS.has(p.t.lower[p.q.first - 1] ?? '')
  return bare && unit === last.unit && !last.act.object && !hasOwnVerb(p, null, unit) ? last.act : null
}

/** What the unit itself tells where the text says no more: releases were released. Of a change it tells nothing. */
function byUnit(p: Placed, unit: string, { groups }: Thread): ActOf | null {
  const { q, previous } = p
  if (q.modifier === 'increase' || q.modifier === 'decrease') return null
  // "a third of detainers": of all that were issued
  const generic = unit === 'detainers' && (q.measure === 'share' || (previous !== null && isWhole(p)))
  const ofPeople = ON_RECORD.has(unit) ? onRecord(p, groups.get(PEOPLE) ?? null) : null
  const act = ofPeople ?? (generic ? 'issued' : ACT_OF_UNIT.get(unit))
  return act === undefined
    ? null
    : { act, stated: q.unitNoun, first: q.nounFirst, next: q.nounFirst, object: false }
}
/** "398 of [the] 1,317 detainers". */
export const isWhole = ({ t, q }: Placed): boolean =>
  t.lower[q.first - 1] === 'of' || (t.lower[q.first - 1] === 'the' && t.lower[q.first - 2] === 'of')
/** "faces 45 counts", "guilty to 45 counts"; "those removed had 300 convictions": whose record it is. */
function onRecord(p: Placed, people: Group | null): string | undefined {
  const { t, q } = p
  for (let i = q.first - 1; i >= p.from && i >= q.first - CHARGE_REACH; i--) {
    const word = t.lower[i] ?? ''
    if (FACING.has(word)) return 'charged'
    if (word === 'guilty') return 'convicted'
  }
  for (let i = q.first - 1; i >= p.from; i--) {
    const act = actAt(t, i)?.act.split('-')[0]
    if (act !== undefined && RECORD_OF.has(act)) return RECORD_OF.get(act)
  }
  return people ? RECORD_OF.get(people.act.act.split('-')[0] ?? '') : undefined
}
const CHARGE_REACH = 4
const FACING = new Set(['face', 'faces', 'faced', 'facing'])
const ON_RECORD = new Set(['convictions', 'charges', 'crimes'])
const RECORD_OF = new Map([
  ['released', 'on-record-of-released'],
  ['removed', 'on-record-of-removed'],
  ['arrested', 'on-record-of-arrested'],
])

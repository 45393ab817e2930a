import { is, isCapital } from '../windows/cursor'
import { actAt } from './act-at'
import { objectOf } from './act-object'
import { predicateAfter } from './act-predicate'
import { ACTS_OF_PEOPLE } from './acts'
import { bareUnit, subjectUnit } from './bare-unit'
import { type FoundQuantity, hasNoun } from './found'
import { knownNumber, type Memory, recalled } from './memory'
import type { BaseRead } from './population'
import { predicateUnit } from './predicate-unit'
import { wordAt } from './reader'
import type { Placed } from './sentence-reader'
import { isPlural } from './singular'
import { unitOfNoun } from './unit-of-noun'
import { OTHER, PEOPLE } from './units'
import { wordSet } from './word-list'

/** The codebook unit of a quantity; for a share or a change, the unit of what it is a share of. Null when not to be told. */
export function unitOf(p: Placed, base: BaseRead | null, memory: Memory): string | null {
  const { q } = p
  if (q.measure === 'money' || (q.measure === 'rate' && isDollar(q))) return isDollar(q) ? 'dollars' : null
  if (q.measure === 'share' || (q.measure === 'ratio' && q.unitNoun === 'percentage'))
    return unitOfShare(p, base, memory)
  if (hasNoun(q)) {
    if (FIGURES.has(wordAt(p.t, q.nounNext - 1))) return bareUnit(p, memory)
    const unit = unitOfNoun(nounWithoutRate(q))
    return governed(p, unit ?? unitOfParticiple(p)) ?? OTHER
  }
  if (q.unitNoun !== null) return MEASURED.get(nounWithoutRate(q)) ?? OTHER
  return bareUnit(p, memory)
}

/** "the 1.6 million figure" speaks of what was counted before. */
const FIGURES = wordSet('figure mark number total estimate threshold tally')
const MEASURED = new Map([
  ['hour', 'hours'],
  ['day', 'days'],
  ['year', 'years'],
  ['year of age', 'years'],
  ['mile', 'miles'],
  ['pound-mass', 'pounds'],
  ['page', 'pages'],
])
const isDollar = (q: FoundQuantity): boolean =>
  q.unitNoun !== null && (q.unitNoun.startsWith('dollar') || q.unitNoun.startsWith('cent'))

const nounWithoutRate = (q: FoundQuantity): string => {
  const noun = q.unitNoun ?? ''
  const cut = q.per === null ? -1 : noun.indexOf(' per ')
  return cut < 0 ? noun : noun.slice(0, cut)
}

/** "the 206 released": a participle in place of the noun speaks of people. */
const unitOfParticiple = (p: Placed): string | null => (isParticiple(p) ? PEOPLE : null)

/** True for "206 released", where a participle stands in the noun's place. */
export function isParticiple({ t, q }: Placed): boolean {
  if (q.nounNext !== q.nounFirst + 1 || isPlural(wordAt(t, q.nounFirst))) return false
  const found = actAt(t, q.nounFirst)
  return found !== null && ACTS_OF_PEOPLE.has(found.act)
}

/** "charged with 1,200 crimes" counts charges, "convicted of 40 crimes" convictions, "capacity to hold 34,000 people" beds. */
function governed(p: Placed, unit: string | null): string | null {
  if (unit === 'crimes') {
    const verb = wordAt(p.t, p.q.first - 1)
    const before = wordAt(p.t, p.q.first - 2)
    if (before === 'charged' && (verb === 'with' || verb === 'in')) return 'charges'
    if (before === 'convicted' && (verb === 'of' || verb === 'for')) return 'convictions'
  }
  if (unit === null && isHold(p)) return 'detainers'
  if (unit === PEOPLE && isOfCongress(p)) return 'officials'
  return unit === PEOPLE && isCapacity(p) ? 'beds' : unit
}

/** "requests to hold inmates", "hold requests": what ICE calls a detainer. */
function isHold(p: Placed): boolean {
  const head = wordAt(p.t, p.q.nounNext - 1)
  if (head !== 'requests' && head !== 'request') return false
  const governing = objectOf(p)?.act
  const governed = governing ?? predicateAfter(p, p.q.nounNext).main?.act
  if (governed === 'declined' || governed === 'honored' || governed === 'refused-to-honor') return true
  for (let i = p.q.nounFirst; i < Math.min(p.until, p.q.nounNext + HOLD_REACH); i++)
    if (HOLDS.has(wordAt(p.t, i))) return true
  return false
}
const HOLD_REACH = 12
const HOLDS = wordSet('hold holds detain detainer detainers')

/** "17 members, including Reps. ...": members of a chamber hold an office. */
function isOfCongress({ text, t, q, from, until }: Placed): boolean {
  const head = wordAt(t, q.nounNext - 1)
  if (head !== 'members' && head !== 'member') return false
  if (is(t, q.nounNext, 'of'))
    return CHAMBERS.has(wordAt(t, q.nounNext + 1)) || CHAMBERS.has(wordAt(t, q.nounNext + 2))
  for (let i = from; i < until; i++)
    if (i !== q.nounNext - 1 && CHAMBERS.has(wordAt(t, i)) && isCapital(text, t, i)) return true
  return false
}
const CHAMBERS = wordSet(
  'congress house senate rep reps sen sens caucus representatives senators assembly committee',
)

/** "capacity to hold", "capacity of", "capacity for" right before the number. */
function isCapacity(p: Placed): boolean {
  for (let i = p.q.first - 1; i >= p.from && i >= p.q.first - 5; i--) if (is(p.t, i, 'capacity')) return true
  return false
}

function unitOfShare(p: Placed, base: BaseRead | null, memory: Memory): string | null {
  if (base)
    return base.people
      ? PEOPLE
      : base.noun === null
        ? (baseNumber(p, base, memory) ?? predicateUnit(p, base.next) ?? recalled(p, memory))
        : (unitOfNoun(base.noun) ?? OTHER)
  if (p.q.modifier === 'increase' || p.q.modifier === 'decrease') return subjectUnit(p) ?? recalled(p, memory)
  return predicateUnit(p, p.q.next) ?? recalled(p, memory)
}

/** "a third of the 1,904": the same number was told of before. */
const baseNumber = (p: Placed, base: BaseRead, memory: Memory): string | null =>
  p.following && p.following.numberFirst >= base.first && p.following.numberFirst <= base.next
    ? (knownNumber(memory, p.following.low)?.unit ?? null)
    : null

import { is } from '../windows/cursor'
import { actAt } from './act-at'
import type { ActOf } from './act-of'
import { PROPERTIES } from './acts'
import type { BaseRead } from './population'
import { wordAt } from './reader'
import type { Placed } from './sentence-reader'
import { wordSet } from './word-list'

/** The last whole group that something was said of, for the numbers that count parts of it. */
export interface Group {
  act: ActOf
  unit: string
  sentence: number
}

/** A part is told of within this many sentences of its whole; further off the text has moved on. */
const MEMORY = 6
/** A number of which nothing is said itself is told of the group for this many sentences only. */
const SHORT_MEMORY = 3

/** What is said of a whole group: custody, release, removal, what became of detainers. */
const OF_WHOLES =
  /^(?:released|removed|returned|held|on-|booked|arrested|encountered|declined|issued|honored|refused|transferred|not-released|not-removed|under-|ordered|planned|detention|died|at-large|lost|self-|funded|cut)/

const OF_PARTS = wordSet(
  'the those these another other additional remaining leaves leaving leave or including',
)

const DEFINITE = wordSet('the those these')
/** "half of the inmates": the words point back to the group. */
const isDefinite = ({ t, q }: Placed, base: BaseRead | null): boolean =>
  DEFINITE.has(wordAt(t, base ? base.first : q.first - 1))

/** True for a number that counts part of what was counted before: "95 were", "12 of the aliens", "the 90 individuals". */
function isPart({ t, q }: Placed, base: BaseRead | null): boolean {
  if (q.measure === 'share' || q.measure === 'ratio')
    return base === null || OF_PARTS.has(wordAt(t, base.first)) || wordAt(t, base.first) === 'them'
  return q.unitNoun === null || OF_PARTS.has(wordAt(t, q.first - 1)) || is(t, q.numberNext, 'of')
}

/** The act of a part: its own, or that of its group where its own tells a record, a charge or a plain release alone. */
export function actInGroup(
  p: Placed,
  own: ActOf | null,
  base: BaseRead | null,
  group: Group | null,
): ActOf | null {
  if (group === null || own?.object || !isPart(p, base)) return own
  const away = sentenceOf(p) - group.sentence
  if (away > MEMORY) return own
  if (own === null)
    return away <= (isDefinite(p, base) ? MEMORY : SHORT_MEMORY) && !hasOwnVerb(p, base, group.unit)
      ? group.act
      : null
  const general = own.act === 'released' && group.act.act.startsWith('released-')
  const charge = own.act === 'held' && isOnCharges(p, own)
  return general || charge || PROPERTIES.has(own.act) ? group.act : own
}

/** The group to remember after this quantity: a whole of which more is said than a conviction or a charge. */
export function groupAfter(
  p: Placed,
  act: ActOf | null,
  unit: string | null,
  base: BaseRead | null,
  group: Group | null,
  again: boolean,
): Group | null {
  if (act === null || unit === null || p.q.measure === 'duration' || p.q.high === 1) return group
  const here = { act, unit, sentence: sentenceOf(p) }
  // a part told of keeps its whole in mind
  if (group !== null && act === group.act) return here
  if (p.q.measure === 'share' || !OF_WHOLES.test(act.act)) return group
  if (again) return here
  const stale = group === null || sentenceOf(p) - group.sentence > MEMORY
  if (!stale && is(p.t, p.q.first - 1, 'of')) return group
  return isPart(p, base) && !(stale && p.q.unitNoun !== null) ? group : here
}

const sentenceOf = (p: Placed): number => p.article.sentenceOf[p.q.numberFirst] ?? 0

/** "held on traffic charges" tells why a part was held. */
function isOnCharges({ t }: Placed, { next }: ActOf): boolean {
  if (!is(t, next, 'on')) return false
  for (let i = next + 1; i <= next + 4; i++) if (is(t, i, 'charges') || is(t, i, 'charge')) return true
  return false
}

const BE = wordSet("was were is are be been being had has have have 've")
const SKIPPED = wordSet(', also then later not never still only just nearly all now ) who')
/** Verbs after which the number still counts part of the group: they tell what it has, is, or came to. */
const LIGHT = wordSet(`
  had has have having was were is are be been lacked involved followed named included came made needed faced carried meant
  required concerned received met filled used occurred based linked related tied considered deemed classified described
  counted recorded listed reported expected believed known left accounted
`)
/** Before the number: it is what another verb acts on, "the agency withdrew 87". */
const OTHER_VERBS = wordSet(`
  withdrew withdrawn hired trained opened built bought closed added dropped canceled cancelled lifted rescinded employed
  sued won paid gave took sought
`)
/** How far after the number its own verb is looked for. */
const VERB_REACH = 5

/** "Two were withdrawn", "29 refused to eat": a verb that tells another thing of the part, in words that are no act. */
export function hasOwnVerb({ t, q, until }: Placed, base: BaseRead | null, unit: string): boolean {
  const governing = wordAt(t, q.first - 1)
  if (OTHER_VERBS.has(governing)) return true
  const from = base?.next ?? q.next
  let auxiliary = false
  for (let i = from; i < Math.min(until, from + VERB_REACH); i++) {
    const word = wordAt(t, i)
    if (SKIPPED.has(word) || word.endsWith('ly')) continue
    if (BE.has(word)) {
      auxiliary = true
      continue
    }
    if (LIGHT.has(word)) return false
    const participle = word.length > 4 && (word.endsWith('ed') || word.endsWith('wn') || word.endsWith('en'))
    return participle && (auxiliary || unit === 'people') && actAt(t, i) === null
  }
  return false
}

import { is } from '../windows/cursor'
import type { ActOf } from './act-of'
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
/** What is true of a part only: the act is that of the whole it is counted from (codebook rule 7, convention Q5). */
const OF_PARTS = wordSet('convicted charged convicted-or-charged no-criminal-record')

/** What is said of a whole group: custody, release, removal, what became of detainers. */
const OF_WHOLES =
  /^(?:released|removed|returned|held|on-|booked|arrested|encountered|declined|issued|honored|refused|transferred|not-released|not-removed|under-|ordered|planned|detention)/

/** True for a number that counts part of what was counted before: "95 were", "12 of the aliens", "the 90 individuals". */
function isPart(p: Placed): boolean {
  const { t, q } = p
  const before = wordAt(t, q.first - 1)
  return (
    q.unitNoun === null ||
    before === 'the' ||
    before === 'those' ||
    before === 'these' ||
    is(t, q.numberNext, 'of')
  )
}

/** The act of a part: its own, or that of its group where its own only tells a conviction, a charge or a plain release. */
export function actInGroup(p: Placed, own: ActOf | null, unit: string, group: Group | null): ActOf | null {
  if (own === null || group === null || own.object || !isPart(p)) return own
  if (sentenceOf(p) - group.sentence > MEMORY) return own
  if (unit !== group.unit && !(own.act === 'released' && group.unit === 'people')) return own
  const general = own.act === 'released' && group.act.act.startsWith('released-')
  return general || OF_PARTS.has(own.act) ? group.act : own
}

/** The group to remember after this quantity: a whole of which more is said than a conviction or a charge. */
export function groupAfter(
  p: Placed,
  act: ActOf | null,
  unit: string | null,
  group: Group | null,
): Group | null {
  if (act === null || unit === null || p.q.measure !== 'count') return group
  // a part told of keeps its whole in mind
  if (group !== null && act === group.act) return { act, unit: group.unit, sentence: sentenceOf(p) }
  return isPart(p) || !OF_WHOLES.test(act.act) ? group : { act, unit, sentence: sentenceOf(p) }
}

const sentenceOf = (p: Placed): number => p.article.sentenceOf[p.q.numberFirst] ?? 0

import { type ActOf, actOf } from './act-of'
import { wholeAfter } from './bare-unit'
import { actInGroup, type Group, groupAfter } from './group'
import { knownNumber, type Memory, recalled, sentenceOf } from './memory'
import { type BaseRead, baseAfter } from './population'
import type { Placed } from './sentence-reader'
import { unitOf } from './unit-of'
import { OTHER } from './units'

/** What has been read so far that later numbers lean on. */
export interface Thread extends Memory {
  /** the act of the number before in the same sentence */
  shared: ActOf | null
  /** the last whole group of which something was said */
  group: Group | null
}

/** What the text tells of a quantity besides the number. */
export interface Told {
  unit: string | null
  /** the act that counts for it, its group's where its own is true of a part only */
  act: ActOf | null
  /** the act its own clause tells */
  own: ActOf | null
  /** what a share is a share of */
  base: BaseRead | null
}

/** Units that nothing happens to: lengths, weights, papers. */
const WITHOUT_ACT = new Set(['hours', 'days', 'years', 'miles', 'pounds', 'pages', 'households', 'documents'])
/** Units that a later bare number never stands for. */
const NO_ANTECEDENT = new Set(['hours', 'days', 'years', 'miles', 'pounds', 'pages', 'dollars', OTHER])
/** Acts done with money, and those that only money, places and staff undergo. */
const MONEY_ACTS = new Set(['funded', 'cut'])
const FUNDABLE = new Set(['dollars', 'beds', 'officials', 'offices'])

const ISSUED = new Set(['detainers', 'orders', 'arrests', 'charges', 'hearings', 'documents'])

const DEFINITE = new Set(['the', 'those', 'these', 'its', 'their', 'all', 'such'])
/** "61 percent of the releases": a base that the text has spoken of. */
const isDefinite = ({ t }: Placed, base: BaseRead | null): boolean =>
  base !== null && DEFINITE.has(t.lower[base.first] ?? '')

/** Unit, act and base of a quantity; moves the thread on. */
export function toldOf(p: Placed, thread: Thread): Told {
  const { q } = p
  if (p.previous === null) thread.shared = null
  const base = q.measure === 'share' || q.measure === 'ratio' ? baseAfter(p) : null
  const unit = unitOf(p, base, thread)
  if (unit === null) return { unit, act: null, own: null, base }
  // what is counted is spoken of again; a share's base hides nothing that was counted before it
  if (
    !NO_ANTECEDENT.has(unit) &&
    (q.measure !== 'share' || isDefinite(p, base) || recalled(p, thread) === null)
  )
    thread.antecedent = { unit, sentence: sentenceOf(p) }
  const moved = q.modifier === 'increase' || q.modifier === 'decrease'
  if (moved || WITHOUT_ACT.has(unit)) return { unit, act: null, own: null, base }
  const own = permitted(unit, actOf(p, base?.next ?? wholeAfter(p)?.next ?? q.next, unit, thread.shared))
  // "the 1,904" again: what was said of it holds
  const bare = q.unitNoun === null && q.measure === 'count' && !own?.object
  const again = bare ? (knownNumber(thread, q.low)?.act ?? null) : null
  const act = again ?? actInGroup(p, own, unit, thread.group)
  thread.group = groupAfter(p, act, unit, thread.group)
  thread.shared = own ?? thread.shared
  if (q.measure === 'count' && q.low !== null && q.low === q.high && !thread.numbers.has(q.low))
    thread.numbers.set(q.low, { unit, act })
  return { unit, act, own, base }
}

function permitted(unit: string, act: ActOf | null): ActOf | null {
  // people are sent and received too, detainers alone are issued
  if (act !== null && act.act === 'issued' && !ISSUED.has(unit)) return null
  if (act === null || unit !== 'dollars')
    return act !== null && MONEY_ACTS.has(act.act) && !FUNDABLE.has(unit) ? null : act
  return MONEY_ACTS.has(act.act) ? act : null
}

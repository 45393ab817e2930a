import { actAt } from './act-at'
import { timeHeld } from './act-duration'
import { actInText, isWhole } from './act-in-text'
import { type ActOf, actOf, told } from './act-of'
import { ACT_OF_NOUN, happensTo, PROPERTIES } from './acts'
import { wholeAfter } from './bare-unit'
import { type Group, groupAfter } from './group'
import { type Memory, recalled, sentenceOf } from './memory'
import { type BaseRead, baseAfter } from './population'
import type { Placed } from './sentence-reader'
import { singular } from './singular'
import { unitOf } from './unit-of'
import { OTHER } from './units'

/** What has been read so far that later numbers lean on. */
export interface Thread extends Memory {
  /** the act of the number before in the same sentence */
  shared: ActOf | null
  /** the last whole group of each unit of which something was said */
  groups: Map<string, Group>
  /** what was said of the number right before */
  last: Group | null
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

/** Units that nothing happens to: weights, papers, what the codebook does not name. */
const WITHOUT_ACT = new Set(['miles', 'pounds', 'pages', 'documents', OTHER])
/** Units that a later bare number never stands for. */
const NO_ANTECEDENT = new Set(['hours', 'days', 'years', 'miles', 'pounds', 'pages', 'dollars', OTHER])
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
  if (q.measure === 'duration') {
    const held = timeHeld(p)
    return { unit, act: held && told(p, held, false), own: null, base }
  }
  if (WITHOUT_ACT.has(unit)) return { unit, act: null, own: null, base }
  const read = permitted(unit, actOf(p, base?.next ?? wholeAfter(p)?.next ?? q.next, unit, thread.shared))
  const own = ofNoun(p, base, read)
  const { act, again } = actInText(p, unit, own, base, thread)
  const group = groupAfter(p, act, unit, base, thread.groups.get(unit) ?? null, again)
  if (group) thread.groups.set(unit, group)
  thread.shared = own ?? thread.shared
  // "512 of the 1,482 detainers, or 35 percent": the part is spoken of, not its whole
  if (p.previous === null || !isWhole(p)) thread.last = act ? { act, unit, sentence: sentenceOf(p) } : null
  if (q.measure === 'count' && q.low !== null && q.low === q.high && !thread.numbers.has(q.low))
    thread.numbers.set(q.low, { unit, act })
  return { unit, act, own, base }
}

/** Not what cannot happen to what is counted: detainers are issued, people are not. */
function permitted(unit: string, act: ActOf | null): ActOf | null {
  if (act === null || unit === 'dollars') return act
  // people are sent and received too; only papers are issued, and requests for people
  if (act.act === 'issued' && !ISSUED.has(unit) && !act.stated?.includes('detainer')) return null
  if (MONEY_ACTS.has(act.act) && !FUNDABLE.has(unit)) return null
  if (unit !== 'detainers' && act.act === 'declined' && MOVES.test(act.stated ?? '')) return null
  return happensTo(act.act, unit) ? act : null
}
const ISSUED = new Set(['detainers', 'orders', 'arrests', 'charges', 'hearings', 'documents'])
/** "ICE arrests have declined 40 percent" tells of a change. */
const MOVES = /^declin/i
const MONEY_ACTS = new Set(['funded', 'cut'])
const FUNDABLE = new Set(['beds', 'officials', 'offices'])

/** "14,000 detainees with pending charges": the noun tells more of the group than a record of it does. */
function ofNoun(p: Placed, base: BaseRead | null, read: ActOf | null): ActOf | null {
  if (read !== null && !PROPERTIES.has(read.act)) return read
  const noun = base?.noun ?? subjectNoun(p) ?? p.q.unitNoun
  const act = noun === null ? undefined : ACT_OF_NOUN.get(noun.slice(noun.lastIndexOf(' ') + 1))
  if (act !== undefined) return { act, stated: noun, first: p.q.first, next: p.q.first, object: false }
  return inBase(p, base) ?? read
}

/** "the number of detainees rose 240 percent": what rose. */
function subjectNoun({ t, q, from }: Placed): string | null {
  if (q.modifier !== 'increase' && q.modifier !== 'decrease' && t.lower[q.first - 1] !== 'to') return null
  for (let i = q.first - 2; i >= from; i--)
    if (t.lower[i] === 'number' && t.lower[i + 1] === 'of')
      for (let k = i + 2; k < i + 6; k++)
        if (ACT_OF_NOUN.has(singular(t.lower[k] ?? ''))) return singular(t.lower[k] ?? '')
  return null
}

/** "28 percent of everyone held": the base says it. */
function inBase(p: Placed, base: BaseRead | null): ActOf | null {
  if (base === null) return null
  for (let i = base.first; i < base.next; i++) {
    const found = actAt(p.t, i)
    if (found && !PROPERTIES.has(found.act)) return told(p, found, false)
  }
  return null
}

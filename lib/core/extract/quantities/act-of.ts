import { isHyphen } from '../windows/cursor'
import { refined } from './act-agent'
import { type ActRead, actAt } from './act-at'
import { farther, isMoved } from './act-farther'
import { moneyAct } from './act-money'
import { objectOf } from './act-object'
import { docketAfter, predicateAfter, takesObject } from './act-predicate'
import { splitVerb } from './act-split'
import { PROPERTIES } from './acts'
import { wordAt } from './reader'
import type { Placed } from './sentence-reader'
import { wordSet } from './word-list'

/** What happened to what is counted. */
export interface ActOf {
  act: string
  /** the words it was read from, as printed */
  stated: string | null
  /** tokens of those words; equal when a noun says it */
  first: number
  next: number
  /** the number is what the verb acts on */
  object: boolean
}

/**
 * What the text says happened to what is counted, in the order of how surely it governs the number: the verb whose
 * object it is, a predicate after it, a docket it stands on, the verb it shares with the number before, a clause or
 * participle of its own. Null when nothing near says so. `shared` is the act of the number before in the sentence.
 */
export function actOf(p: Placed, base: number, unit: string, shared: ActOf | null): ActOf | null {
  if (unit === 'dollars') {
    const paid = moneyAct(p) ?? null
    return paid && told(p, paid, true)
  }
  const split = splitVerb(p)
  if (split) return told(p, refined(p, split), true)
  const object = objectOf(p)
  const predicate = predicateAfter(p, base)
  // "names 288 men whose detainers were ignored": listed only where nothing else is said
  const listed = object?.act === 'listed' && predicate.clause !== null
  if (object && !listed) return told(p, refined(p, object), true)
  // "1,212 people arrested by ICE had no record": counted from those arrested (convention Q5)
  const { main, clause } = predicate
  if (main && clause && PROPERTIES.has(main.act) && !PROPERTIES.has(clause.act))
    return told(p, refined(p, clause), false)
  if (predicate.main) return told(p, refined(p, predicate.main), false)
  const docket = docketAfter(p, base)
  if (docket) return told(p, docket, false)
  if (shared && p.previous && isCompared(p, p.previous)) return shared
  if (shared?.object && isCoordinated(p)) return shared
  if (predicate.clause) return told(p, refined(p, predicate.clause), false)
  if (shared && p.previous && (isMoved(p) || isChange(p))) return shared
  const further = farther(p)
  if (further) return told(p, further, false)
  const own = attributeOf(p)
  return own && told(p, own, false)
}

const isChange = ({ q }: Placed): boolean => q.modifier === 'increase' || q.modifier === 'decrease'

const COMPARING = wordSet('compared versus vs against than')
const MOVES = wordSet('up down rose fell rising falling increased decreased dropped climbed grew')
/** A comparison stands close after the number it compares. */
const COMPARED_REACH = 14

/** "arrested 46,396 in 2022, compared with an average of 101,000", "63, up from 28": the same was done to both. */
function isCompared({ t, q }: Placed, previous: Placed['q']): boolean {
  if (q.first - previous.next > COMPARED_REACH) return false
  for (let i = previous.next; i < q.first; i++) {
    const word = wordAt(t, i)
    if (word === '.' || word === ';') return false
    if (COMPARING.has(word)) return true
    if (MOVES.has(word) && (wordAt(t, i + 1) === 'from' || wordAt(t, i + 1) === 'to')) return true
  }
  return false
}

/** An act with the words it was read from. */
export function told(p: Placed, { act, first, next }: ActRead, object: boolean): ActOf {
  return { act, stated: p.text.slice(p.t.start[first], p.t.end[next - 1]), first, next, object }
}

/** "15,811 who ..., 56,533 noncitizens ..., and 2,521": one verb for all. */
function isCoordinated(p: Placed): boolean {
  const before = wordAt(p.t, p.q.first - 1)
  return before === 'and' || before === ',' || before === 'or' || before === 'plus'
}

/** "declined detainers", "2,211 released aliens", "the 206 released". */
function attributeOf(p: Placed): ActRead | null {
  const { t, q } = p
  for (let i = q.nounFirst; i < q.nounNext; i++) {
    const found = isHyphen(t, i - 1) ? null : actAt(t, i)
    if (found && found.next <= q.nounNext && (found.next < q.nounNext || q.nounNext === q.nounFirst + 1))
      return found
  }
  const after = q.next < p.until ? actAt(t, q.next) : null
  return after && !takesObject(t, after.next) ? after : null
}

import { isHyphen } from '../windows/cursor'
import { refined } from './act-agent'
import { type ActRead, actAt } from './act-at'
import { farther, isMoved } from './act-farther'
import { objectOf } from './act-object'
import { docketAfter, predicateAfter, takesObject } from './act-predicate'
import { ACT_OF_UNIT } from './acts'
import { wordAt } from './reader'
import type { Placed } from './sentence-reader'

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
 * participle of its own, the noun itself. Null when nothing near says so. `shared` is the act of the number before.
 */
export function actOf(p: Placed, base: number, unit: string | null, shared: ActOf | null): ActOf | null {
  const object = objectOf(p)
  if (object) return told(p, refined(p, object), true)
  const predicate = predicateAfter(p, base)
  if (predicate.main) return told(p, refined(p, predicate.main), false)
  const docket = docketAfter(p, base)
  if (docket) return told(p, docket, false)
  if (shared?.object && isCoordinated(p)) return shared
  if (predicate.clause) return told(p, refined(p, predicate.clause), false)
  if (shared && p.previous && isMoved(p)) return shared
  const further = farther(p)
  if (further) return told(p, further, false)
  const own = attributeOf(p)
  if (own) return told(p, own, false)
  const act = unit === null ? undefined : ACT_OF_UNIT.get(unit)
  return act === undefined
    ? null
    : { act, stated: p.q.unitNoun, first: p.q.nounFirst, next: p.q.nounFirst, object: false }
}

function told(p: Placed, { act, first, next }: ActRead, object: boolean): ActOf {
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

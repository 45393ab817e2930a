import type { ActRead } from './act-at'
import { wordAt } from './reader'
import type { Placed } from './sentence-reader'
import { wordSet } from './word-list'

const PLACES = wordSet('detention custody confinement')
const HELD = wordSet('detained held')
/** Before "held" where a rule speaks and nobody's time: "may be held for up to 48 hours". */
const MAY = wordSet('may can could must should would might to cannot')
const REACH = 4

/** A time that somebody is said to have spent in detention: "more than 400 days in detention", "detained for 19 days". */
export function timeHeld({ t, q, from }: Placed): ActRead | null {
  if (wordAt(t, q.next) === 'in' || wordAt(t, q.next) === 'behind')
    for (let i = q.next + 1; i <= q.next + REACH; i++) {
      if (PLACES.has(wordAt(t, i)) || (wordAt(t, i) === 'bars' && wordAt(t, i - 1) === 'behind'))
        return { act: 'held', first: q.next, next: i + 1 }
      if (wordAt(t, i) === '.' || wordAt(t, i) === ',') break
    }
  for (let i = q.first - 1; i >= from && i >= q.first - REACH; i--) {
    const word = wordAt(t, i)
    if (word === '.' || word === ',') return null
    if (!HELD.has(word)) continue
    for (let k = i - 1; k >= from && k >= i - REACH; k--) if (MAY.has(wordAt(t, k))) return null
    return { act: 'held', first: i, next: i + 1 }
  }
  return null
}

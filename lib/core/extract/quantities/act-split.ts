import { is } from '../windows/cursor'
import type { ActRead } from './act-at'
import { wordAt } from './reader'
import type { Placed } from './sentence-reader'
import { byForm, wordSet, words } from './word-list'

/** Verbs whose second word stands after what they act on: "let 300 criminals walk free", "took 12 men into custody". */
const VERBS = byForm({
  let: 'let lets letting',
  set: 'set sets setting',
  turn: 'turned turn turns turning',
  hand: 'handed hand hands handing delivered surrendered',
  send: 'sent send sends sending',
  fly: 'flew flown fly flies',
  put: 'put puts putting',
  take: 'took take takes taken taking',
  throw: 'threw throw throws kicked kick kicks',
  pick: 'picked pick picks rounded round rounds',
  lock: 'locked lock locks',
  keep: 'kept keep keeps keeping had has have having held',
  order: 'ordered order orders',
  grant: 'granted grant grants gave',
  issue: 'issued issues lodged lodge filed placed',
})

const PARTICLES: Record<string, [string, string][]> = {
  let: [
    ['go', 'released'],
    ['walk', 'released'],
    ['out', 'released'],
    ['loose', 'released'],
    ['off', 'released'],
    ['slip', 'released'],
    ['back', 'released'],
    ['into', 'arrived'],
    ['in', 'arrived'],
    ['roam', 'released'],
    ['free', 'released'],
  ],
  set: [
    ['free', 'released'],
    ['loose', 'released'],
  ],
  turn: [
    ['loose', 'released'],
    ['over', 'transferred'],
    ['away', 'declined'],
    ['back', 'returned'],
  ],
  hand: [
    ['over', 'transferred'],
    ['to ice', 'honored'],
    ['to federal', 'honored'],
    ['to immigration', 'honored'],
    ['to the feds', 'honored'],
  ],
  send: [
    ['home', 'removed'],
    ['back', 'removed'],
    ['packing', 'removed'],
    ['to el', 'removed'],
    ['to mexico', 'removed'],
    ['to guantanamo', 'transferred'],
  ],
  fly: [
    ['home', 'removed'],
    ['back', 'removed'],
    ['out', 'removed'],
    ['to', 'removed'],
  ],
  put: [
    ['in detention', 'held'],
    ['behind bars', 'held'],
    ['in custody', 'held'],
    ['back on', 'released'],
    ['on the streets', 'released'],
    ['on planes', 'removed'],
    ['on flights', 'removed'],
    ['in removal', 'charged-immigration'],
    ['in deportation', 'charged-immigration'],
  ],
  take: [
    ['into custody', 'arrested'],
    ['into ice custody', 'arrested'],
    ['into federal custody', 'arrested'],
    ['in custody', 'arrested'],
  ],
  throw: [['out', 'removed']],
  pick: [['up', 'arrested']],
  lock: [['up', 'held']],
  keep: [
    ['locked up', 'held'],
    ['in detention', 'held'],
    ['in custody', 'held'],
    ['behind bars', 'held'],
    ['in ice detention', 'held'],
    ['in immigration detention', 'held'],
  ],
  grant: [['bond', 'released-by-court']],
  order: [
    ['deported', 'ordered-removed'],
    ['removed', 'ordered-removed'],
    ['released', 'released-by-court'],
    ['freed', 'released-by-court'],
  ],
}
const SPLIT = new Map(
  Object.entries(PARTICLES).map(([verb, list]) => [
    verb,
    list.map(([particle, act]) => ({ words: words(particle), act })),
  ]),
)

const SKIPPED = wordSet('the a an about only just some another additional further all these those its their')
const VERB_REACH = 3

/** The act of a verb before the number whose second word stands right after its noun; null elsewhere. */
export function splitVerb(p: Placed): ActRead | null {
  const { t, q } = p
  for (let i = q.first - 1; i >= p.from && i >= q.first - VERB_REACH; i--) {
    const verb = VERBS.get(wordAt(t, i))
    if (verb !== undefined) return particleAfter(p, verb, i)
    if (!SKIPPED.has(wordAt(t, i))) return null
  }
  return null
}

function particleAfter({ t, q }: Placed, verb: string, first: number): ActRead | null {
  const end = Math.max(q.next, q.spanNext)
  for (const { words: particle, act } of SPLIT.get(verb) ?? []) {
    if (particle.every((word, k) => is(t, end + k, word))) return { act, first, next: end + particle.length }
  }
  return null
}

import { NUMBER } from '../../text/tokens'
import { is } from '../windows/cursor'
import { FALL, FALL_AFTER, FALL_BY, MOVES, RISE, RISE_AFTER, RISE_BY, STANDS } from './change-words'
import type { Modifier } from './modifiers'
import { type Reader, wordAt } from './reader'
import type { UnitKind } from './unit-after'
import { wordSet } from './word-list'

/** A verb of change reaches its numbers within this many tokens ("increased last year by about 40 to 60"). */
const REACH = 9

/** "a rise of 31 percent". */
const NOUNS_OF_CHANGE = wordSet('rise increase jump surge gain growth fall drop decline decrease dip slide')

/** What a number of this kind, in tokens [first, next), is the size of: "up 9.4 percent", "fell by 3", "a 97% reduction". */
export function changeAround(
  r: Reader,
  first: number,
  next: number,
  kind: UnitKind | null,
  noun: string | null,
): Modifier | null {
  const { t } = r
  const relative =
    kind === 'percent' ||
    noun === 'percentage point' ||
    noun === 'basis point' ||
    noun === 'point' ||
    noun === 'cent' ||
    noun === 'penny' ||
    noun === 'sen'
  if (is(t, first - 2, 'by') && (is(t, first - 1, 'only') || is(t, first - 1, 'just')))
    return changeAround(r, first - 1, next, kind, noun)
  const by = is(t, first - 1, 'by') || (is(t, first - 1, 'of') && NOUNS_OF_CHANGE.has(wordAt(t, first - 2)))
  if (is(t, first, '+')) return relative || kind === 'money' ? 'increase' : null
  const at = by ? first - 2 : first - 1
  const word = wordAt(t, at)
  const sized = relative || by || kind === 'money'
  // "rose 11 feet" is a rise of 11 feet, "rose to 40" is not; a bare number after a verb is one only with "by"
  if (sized || kind === 'measure') {
    if (RISE.has(word)) return 'increase'
    if (FALL.has(word)) return 'decrease'
  }
  if (word === 'up' || word === 'down' || word === '+') {
    const stands = STANDS.has(wordAt(t, at - 1)) || t.kind[at - 1] === NUMBER || relative
    if (stands && (sized || kind !== null)) return word === 'down' ? 'decrease' : 'increase'
  }
  if (relative || by) {
    if (RISE_BY.has(word)) return 'increase'
    if (FALL_BY.has(word)) return 'decrease'
    if (by && relative) return changeBehind(r, at)
  }
  if (kind !== 'percent') return null
  const after = wordAt(t, next)
  if (RISE_AFTER.has(after)) return 'increase'
  return FALL_AFTER.has(after) ? 'decrease' : null
}

/** "sales rose last year by 3 percent", "Burlington by 2.6 percent" after "down 2.3": the verb stands further back. */
function changeBehind(r: Reader, from: number): Modifier | null {
  const { t } = r
  for (let i = from; i >= 0 && i > from - REACH; i--) {
    const word = wordAt(t, i)
    if (word === '.' || word === ';') return null
    if (RISE.has(word) || word === 'up' || word === 'raised' || word === 'boosted') return 'increase'
    if (FALL.has(word) || word === 'down' || word === 'cut' || word === 'reduced') return 'decrease'
  }
  return null
}

/** True when a verb of change stands close before token i in the same clause. */
export function isChangeNear(r: Reader, i: number): boolean {
  const { t } = r
  for (let at = i - 1; at >= 0 && at > i - REACH; at--) {
    const word = wordAt(t, at)
    if (word === '.' || word === ';' || word === ',' || word === '?' || word === '!') return false
    if (
      word === 'range' ||
      word === 'ranging' ||
      word === 'ranges' ||
      word === 'ranged' ||
      word === 'vary' ||
      word === 'varying'
    )
      return false
    if (
      word !== 'from' &&
      (RISE.has(word) || FALL.has(word) || RISE_BY.has(word) || FALL_BY.has(word) || MOVES.has(word))
    )
      return true
  }
  return false
}

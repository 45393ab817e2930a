import { MARK, NUMBER, type Tokens, WORD } from '../../text/tokens'
import { glued, is, isCapital, isHyphen } from '../windows/cursor'
import { nounGroupAt } from './noun-group'
import { SCALE_SUFFIXES, SCALES } from './number-words'
import { slashedAt } from './numbers'
import { type Reader, wordAt } from './reader'
import { measureAt } from './unit-after'
import { wordSet } from './word-list'

/** Digits glued to digits by a mark: "512-555-0100", "10:27", "12/31/2000", "1.2.3", "2-0". */
export function chainEnd(t: Tokens, i: number): number {
  // "(512) 555-0147"
  if (is(t, i + 1, ')') && is(t, i - 1, '(') && t.kind[i + 2] === NUMBER) return chainEnd(t, i + 2)
  // "5-to-4", "8-by-11"
  const spelled = wordAt(t, i + 2)
  if (
    (spelled === 'to' || spelled === 'by') &&
    glued(t, i + 1) &&
    glued(t, i + 2) &&
    glued(t, i + 3) &&
    isDash(t, i + 1) &&
    isDash(t, i + 3) &&
    t.kind[i + 4] === NUMBER
  )
    return i + 5
  let end = i + 1
  while (
    t.kind[end + 1] === NUMBER &&
    glued(t, end) &&
    glued(t, end + 1) &&
    t.kind[end] === MARK &&
    CHAIN.has(wordAt(t, end))
  )
    end += 2
  return end
}
const isDash = (t: Tokens, i: number): boolean => isHyphen(t, i) || is(t, i, '–')
const CHAIN = wordSet('- ‐ ‑ – — : / . ⁄ ~')

/** Two numbers joined by a dash may be a range when a unit, a scale or a currency says of what; a fraction by its slash. */
export function isOpenRange(r: Reader, i: number, run: number): boolean {
  const { t } = r
  if (run !== i + 3) return false
  const mark = wordAt(t, i + 1)
  if (mark === '/' || mark === '⁄')
    return slashedAt(t, i) !== null && (is(t, run, 'of') || t.kind[run] === WORD)
  if (mark === ':' || mark === '.') return false
  if (is(t, i - 1, '$') || is(t, i - 1, '£') || is(t, i - 1, '€') || mark === '~') return true
  const after = wordAt(t, run)
  if (SCALES.has(after) || (glued(t, run) && SCALE_SUFFIXES.has(after)) || measureAt(r, run, false) !== null)
    return true
  const group = nounGroupAt(r, run, true)
  return group?.plural === true && t.gap[run] === 1 && !isCapital(r.text, t, run)
}

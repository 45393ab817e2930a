import { NUMBER, WORD } from '../../text/tokens'
import { glued, is, isCapital } from '../windows/cursor'
import { isMixed } from './capitals'
import { STREETS } from './identifier-words'
import { type Reader, wordAt } from './reader'

/** Longest street name looked through for its ending. */
const STREET_REACH = 5

/** "12 Garden Road", "the 90049 ZIP Code", "TX 78701". */
export function isAddress(r: Reader, i: number): boolean {
  const { t, text } = r
  const raw = wordAt(t, i)
  if (raw.includes(',') || raw.includes('.')) return false
  if (
    raw.length === 5 &&
    (is(t, i + 1, 'zip') ||
      (t.kind[i - 1] === WORD &&
        (t.end[i - 1] as number) - (t.start[i - 1] as number) === 2 &&
        isCapital(text, t, i - 1) &&
        isMixed(text, t, i - 1)))
  )
    return true
  for (let at = i + 1; at <= i + STREET_REACH && t.kind[at] === WORD && t.gap[at]; at++) {
    if (!isCapital(text, t, at)) return false
    if (STREETS.has(wordAt(t, at)) && (at > i + 1 || isCapital(text, t, at + 1))) return true
    // "9 E 71st St"
    if (t.kind[at + 1] === NUMBER && t.kind[at + 2] === WORD && glued(t, at + 2)) at += 2
  }
  return false
}

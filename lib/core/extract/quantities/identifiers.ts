import type { Tokens } from '../../text/tokens'
import { is } from '../windows/cursor'
import { isAddress } from './addresses'
import { chainEnd, isOpenRange } from './digit-chains'
import { isSuffixed, isTied } from './glued-digits'
import { isLabelled, isNamed } from './labelled'
import { nounGroupAt } from './noun-group'
import { type Reader, wordAt } from './reader'
import { measureAt } from './unit-after'
import { wordSet } from './word-list'

/** Four digits without a comma are written for years; counts of a thousand and more take the comma. */
const FIRST_YEAR = 1700
const LAST_YEAR = 2150
/**
 * Past digits that name a thing instead of counting (House Bill 370, 287(g), phone numbers, scores, versions, addresses):
 * the token to go on from; null when the digits at token i may be a quantity.
 */
export function identifierEnd(r: Reader, i: number): number | null {
  const { t } = r
  if (is(t, i + 1, '×')) return null
  const run = chainEnd(t, i)
  if (run > i + 1 && !isOpenRange(r, i, run)) return run
  if (
    isCode(t, i) ||
    (isPadded(wordAt(t, i)) && !is(t, i - 1, '.')) ||
    isClock(t, i) ||
    isTied(r, i) ||
    isSuffixed(r, i) ||
    isLabelled(r, i) ||
    isNamed(r, i) ||
    isAddress(r, i)
  )
    return i + 1
  return isLoneYear(r, i) ? i + 1 : null
}

/** Digits without a comma longer than this are accounts and codes. */
const LONGEST_PLAIN = 9
const EMERGENCY = wordSet(`
  call calls caller callers dispatcher dispatchers operator operators tape tapes
`)

/** "672138506081275904", "911 calls". */
const isCode = (t: Tokens, i: number): boolean => {
  const raw = wordAt(t, i)
  if (raw.length > LONGEST_PLAIN && !raw.includes(',') && !raw.includes('.')) return true
  return raw === '911' && EMERGENCY.has(wordAt(t, i + 1))
}

/** "007", "06": a nought in front pads a code. */
const isPadded = (raw: string): boolean =>
  raw.length > 1 && raw.charCodeAt(0) === 48 && raw.charCodeAt(1) !== 46

/** "10.45 pm", "2 p.m.": a time of day that was not read as a date. */
function isClock(t: Tokens, i: number): boolean {
  const half = wordAt(t, i + 1)
  if (half === 'pm' || half === 'am') return true
  return (half === 'p' || half === 'a') && is(t, i + 2, '.') && is(t, i + 3, 'm')
}

/** A plain year with nothing to count after it. */
function isLoneYear(r: Reader, i: number): boolean {
  const { t } = r
  const raw = wordAt(t, i)
  if (raw.length !== 4 || raw.includes(',') || raw.includes('.')) return false
  const value = Number(raw)
  if (!(value >= FIRST_YEAR && value <= LAST_YEAR) || is(t, i - 1, '$')) return false
  return nounGroupAt(r, i + 1, true)?.plural !== true && measureAt(r, i + 1, false) === null
}

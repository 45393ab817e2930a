import { WORD } from '../../text/tokens'
import { glued, is, isCapital } from '../windows/cursor'
import { isMixed } from './capitals'
import { currencyAfter } from './money'
import { SCALE_SUFFIXES } from './number-words'
import { type Reader, wordAt } from './reader'
import { measureAt } from './unit-after'
import { wordSet } from './word-list'

/** Marks that, glued before digits, make them part of a name, a code or an address. */
const TIGHT_BEFORE = wordSet("# / . : _ % & @ ? ! , \\ ' ’ * ^")
/** Words that a hyphen ties to a real number: "sub-7", "minus-5", "now-18". */
const PREFIXES = wordSet('minus negative sub now nearly almost over under about to then')
/** Glued to what stands before: "F-150", "COVID-19", "#5", "/123". */
export function isTied(r: Reader, i: number): boolean {
  const { t } = r
  if (i === 0 || t.gap[i]) return false
  const before = wordAt(t, i - 1)
  if (t.kind[i - 1] === WORD) return true
  if (TIGHT_BEFORE.has(before))
    return (
      !(before === '.' && (t.gap[i - 1] === 1 || i === 1 || is(t, i - 2, '$'))) &&
      !(before === ',' && !glued(t, i - 1))
    )
  // "COVID -19"
  if (
    before === '-' &&
    t.gap[i - 1] === 1 &&
    t.kind[i - 2] === WORD &&
    isMixed(r.text, t, i - 2) &&
    !is(t, i + 1, '%')
  )
    return true
  if (before === '-' || before === '‐' || before === '‑')
    return (
      t.gap[i - 1] !== 1 &&
      i > 1 &&
      !PREFIXES.has(wordAt(t, i - 2)) &&
      !is(t, i - 2, '$') &&
      !is(t, i - 2, '(') &&
      !is(t, i - 2, '/')
    )
  return before === '=' && !is(t, i - 2, 'y') && !is(t, i - 2, '>') && !is(t, i - 2, '<')
}

/** Glued to what stands after: "21st", "3D", "5G", "287(g)", "1990s". */
export function isSuffixed(r: Reader, i: number): boolean {
  const { t } = r
  const after = wordAt(t, i + 1)
  if (!glued(t, i + 1)) return false
  if (
    is(t, i + 1, '(') &&
    t.kind[i + 2] === WORD &&
    (t.end[i + 2] ?? 0) - (t.start[i + 2] ?? 0) <= 2 &&
    is(t, i + 3, ')')
  )
    return true
  if (t.kind[i + 1] !== WORD || after === "'s")
    return after === "'s" || is(t, i + 1, '@') || is(t, i + 1, '_')
  if (/^(?:am|pm|st|nd|rd|th|s|d|g)$/.test(after) && !(after === 'g' && !isCapital(r.text, t, i + 1)))
    return true
  return !(
    SCALE_SUFFIXES.has(after) ||
    after === 'm' ||
    after === 'b' ||
    after === 't' ||
    measureAt(r, i + 1, false) !== null ||
    currencyAfter(r, i + 1) !== null
  )
}

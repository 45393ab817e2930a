import { NUMBER, WORD } from '../../text/tokens'
import { is, isCapital } from '../windows/cursor'
import type { Candidate } from './accept'
import { AFTER_BARE, LIST_OPENERS } from './accept-words'
import { isMixed } from './capitals'
import { CLOSED, VERBS } from './noun-words'
import { type Reader, wordAt } from './reader'
import { wordSet } from './word-list'

/** "per 100,000 admissions", "for every 1,000 residents": what a rate is per, not a count. */
export function isDenominator({ t }: Reader, c: Candidate): boolean {
  if (c.unit?.kind === 'money') return false
  return (
    is(t, c.first - 1, 'per') ||
    (is(t, c.first - 1, 'every') && (is(t, c.first - 2, 'for') || is(t, c.first - 2, 'of')))
  )
}

/** "(1) the name", "2. The name", "1)" at the start of a line or sentence. */
export function isListMark(r: Reader, c: Candidate): boolean {
  const { t, text } = r
  if (t.kind[c.first] !== NUMBER || c.next !== c.first + 1 || c.value > 20 || c.unit !== null) return false
  if (is(t, c.next, ')')) {
    const after = wordAt(t, c.next + 1)
    const opened = is(t, c.first - 1, '(')
    return !opened || (t.kind[c.next + 1] === WORD && LIST_OPENERS.has(after))
  }
  const opens =
    c.first === 0 ||
    SENTENCE_ENDS.has(wordAt(t, c.first - 1)) ||
    text.charCodeAt((t.start[c.first] as number) - 1) === 10
  return opens && is(t, c.next, '.') && t.gap[c.next + 1] === 1
}
const SENTENCE_ENDS = wordSet('. ! ? — : ” "')

/** "787 Dreamliner", "11 Pro Max": digits before a capitalised name that counts nothing. */
export function isNamePart(r: Reader, c: Candidate): boolean {
  const { t, text } = r
  const at = c.next
  if (
    c.spelled ||
    c.unit !== null ||
    c.next !== c.first + 1 ||
    t.kind[at] !== WORD ||
    !t.gap[at] ||
    !isCapital(text, t, at) ||
    r.dated[at] === 1
  )
    return false
  const after = wordAt(t, at)
  // "300 PS": a word all in capitals is a unit or a body, not a name's end
  if (!Number.isInteger(c.value) || isMixed(text, t, at)) return false
  return (
    c.value < SMALLEST_COMMA &&
    !CLOSED.has(after) &&
    !VERBS.has(after) &&
    !AFTER_BARE.has(after) &&
    !after.endsWith('ed')
  )
}
/** From here on a number takes a comma, which no name has. */
const SMALLEST_COMMA = 1000

/** "between 1600 and 1900" where the second is a date. */
export function linksToDate(r: Reader, c: Candidate): boolean {
  const { t } = r
  const link = wordAt(t, c.next)
  // "40 or 50 years ago"
  if (c.unit === null && link === 'or' && r.dated[c.next + 1] === 1) return true
  return (
    c.unit === null &&
    (link === 'and' || link === 'to' || link === '-' || link === '–') &&
    r.dated[c.next + 1] === 1 &&
    (is(t, c.first - 1, 'between') || is(t, c.first - 1, 'from') || link === '-' || link === '–')
  )
}

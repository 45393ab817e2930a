import { WORD } from '../../text/tokens'
import { glued, is, isCapital, isHyphen } from '../windows/cursor'
import { isMixed } from './capitals'
import { HEADLINE_VERBS, LABELS, SERIES, TITLED } from './identifier-words'
import { MEASURES } from './measures'
import { nounGroupAt } from './noun-group'
import { SCALES } from './number-words'
import { type Reader, wordAt } from './reader'
import { measureAt } from './unit-after'
import { wordSet } from './word-list'

/** After a word that numbers name: "Section 236", "Level 3", "No. 1", "H.R. 1". */
export function isLabelled(r: Reader, i: number): boolean {
  const { t, text } = r
  const dotted = is(t, i - 1, '.') && glued(t, i - 1) ? i - 2 : i - 1
  const before = wordAt(t, dotted)
  if (before === '§') return true
  if (dotted < i - 1) {
    if (DOTTED.has(before)) return true
    // "on U.S. 281" is a road; "S. 2611" is a bill
    if (before === 's' && is(t, dotted - 1, '.') && is(t, dotted - 2, 'u'))
      return ROADS.has(wordAt(t, dotted - 3)) && nounGroupAt(r, i + 1, true)?.plural !== true
    if (before === 's' && isCapital(text, t, dotted) && t.gap[dotted] === 1) return true
    // "H.R. 1", "S.B. 4"
    return (
      before.length === 1 &&
      isCapital(text, t, dotted) &&
      is(t, dotted - 1, '.') &&
      glued(t, dotted) &&
      !is(t, dotted, 's')
    )
  }
  if (t.kind[dotted] !== WORD)
    return isHyphen(t, dotted) && glued(t, dotted) && TITLED.has(wordAt(t, dotted - 1))
  // "a number 12 times as high", "page 4": a plural after the number is counted, unless the label is a plural itself
  if (LABELS.has(before))
    return before !== 'numbers' && before !== 'number' && before !== 'no' ? true : isCapital(text, t, dotted)
  // "part 3 of 3", "week 2": in small letters only where nothing is counted
  if (
    SERIES.has(before) &&
    wordAt(t, i).length <= 2 &&
    nounGroupAt(r, i + 1, true)?.plural !== true &&
    measureAt(r, i + 1, false) === null
  )
    return true
  return TITLED.has(before) && (isCapital(text, t, dotted) || RANKED.has(before))
}

/** Short forms that a number follows after their point: "No. 1", "Sec. 236". */
const DOTTED = wordSet('no nos sec vol fig pp p ch art')
/** Ranks that are numbered in small letters too. */
const RANKED = wordSet('level category grade tier')
/** Words that a road stands after. */
const ROADS = wordSet('on along off near of down and')

/** A capitalised name and its small bare number: "iPhone 11", "Big 12", "S&P 500", "Boeing 737". */
export function isNamed(r: Reader, i: number): boolean {
  const { t, text } = r
  const raw = wordAt(t, i)
  if (
    i === 0 ||
    !t.gap[i] ||
    t.kind[i - 1] !== WORD ||
    raw.length > 4 ||
    raw.includes(',') ||
    (raw.includes('.') && !raw.endsWith('.0'))
  )
    return false
  const before = wordAt(t, i - 1)
  const named = isCapital(text, t, i - 1) || isMixed(text, t, i - 1) || before === 'sp'
  if (
    !named ||
    HEADLINE_VERBS.has(before) ||
    MEASURES.has(before) ||
    (startsSentence(t, i - 1) && !isMixed(text, t, i - 1))
  )
    return false
  const next = i + 1
  if (
    measureAt(r, isHyphen(t, next) ? next + 1 : next, false) ||
    SCALES.has(wordAt(t, next)) ||
    is(t, next, 'of')
  )
    return false
  const group = t.gap[next] ? nounGroupAt(r, next, true) : null
  return !(group?.plural === true && (!isCapital(text, t, next) || group.next === next + 1))
}

const startsSentence = (t: Reader['t'], i: number): boolean => i === 0 || OPENS.has(wordAt(t, i - 1))
const OPENS = wordSet('. ! ? " “ : ; ‘ — …')

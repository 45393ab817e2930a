import { NUMBER, type Tokens, WORD } from '../../text/tokens'
import { glued, is, isCapital, isHyphen } from '../windows/cursor'
import { ATTRIBUTIVE_PLURALS, CLOSED, LEADING, NOUNS_IN_LY, QUANTIFYING, VERBS } from './noun-words'
import { ONES, SCALES, TENS, VAGUE } from './number-words'
import { type Reader, wordAt } from './reader'
import { isPlural, singular } from './singular'
import { wordSet } from './word-list'

/** Tokens [first, next) of a noun group; `plural` says that its head names several. */
export interface NounGroup {
  first: number
  next: number
  plural: boolean
}

/** Longer groups are lists or headlines run together. */
const MAX_WORDS = 7

/**
 * The noun group that starts at token i, up to its head: the first plural (or the last of several in a row) when more
 * than one is counted, else the words up to a function word or verb. An opening quotation mark may stand before it.
 */
export function nounGroupAt(r: Reader, i: number, many: boolean): NounGroup | null {
  const { t } = r
  const first = isOpening(t, i) ? i + 1 : i
  let at = first
  let next = -1
  let plural = false
  for (let words = 0; words < MAX_WORDS && at < t.count && r.dated[at] !== 1; words++) {
    const end = compoundEnd(r, at, next, many)
    if (end < 0) break
    const word = wordAt(t, end - 1)
    const isHead =
      t.kind[end - 1] === WORD && (isPlural(word) || isInLaws(t, at, end)) && !isNameBefore(r, end)
    if (isHead && !many) break
    // "19 fouls proves" reads on for once; "sales managers" and "sports fans" are what it is for
    if (plural && !isHead) break
    at = end
    // "one candidate splitting the vote": the participle begins a clause
    if (!many && next > 0 && startsClause(r, end)) break
    if (isAdverb(wordAt(t, end - 1)) || (next < 0 && LEADING.has(word))) continue
    next = end
    if (isHead) {
      plural = true
      const on = ATTRIBUTIVE_PLURALS.has(word) && t.gap[at] === 1
      if (on) {
        const rest = nounGroupAt(r, at, many)
        return rest?.plural ? { ...rest, first } : { first, next, plural }
      }
      if (isCapital(r.text, t, at) || !t.gap[at]) break
    }
    if (!plural && many) at = joined(r, at)
  }
  return next < 0 || next <= first ? (next > first ? { first, next, plural } : null) : { first, next, plural }
}

/** "brothers-in-law", "runners-up": the plural stands first in the compound. */
const isInLaws = (t: Tokens, at: number, end: number): boolean =>
  end > at + 2 && IN_LAW.has(wordAt(t, at + 2)) && isPlural(wordAt(t, at))
const IN_LAW = wordSet('in up by at of on')

/** A word in -ing right before an article, a possessive or a name; one in -ed before a mark or a function word. */
function startsClause({ t, text }: Reader, end: number): boolean {
  const word = wordAt(t, end - 1)
  if (word.endsWith('ed') && word.length > 4) return t.kind[end] !== WORD || CLOSED.has(wordAt(t, end))
  if (!word.endsWith('ing') || word.length < 5 || t.kind[end] !== WORD) return false
  return DETERMINERS.has(wordAt(t, end)) || (isCapital(text, t, end) && !isCapital(text, t, end - 1))
}
const DETERMINERS = wordSet('the a an his her its their our my your this that these those')

/** "142 of the Travis County immigrants": a capitalised -s word in a name, when a plural in small letters follows in the group. */
function isNameBefore(r: Reader, next: number): boolean {
  const { t, text } = r
  if (!isCapital(text, t, next - 1) || t.kind[next] !== WORD || !isCapital(text, t, next)) return false
  for (let k = next + 1; k < next + MAX_WORDS; k++) {
    if (t.kind[k] !== WORD || isBreak(wordAt(t, k)) || r.dated[k] === 1) return false
    if (!isCapital(text, t, k) && isPlural(wordAt(t, k))) return true
  }
  return false
}

/** The token after the word or hyphenated compound at `at`; -1 where the group ends before it. */
function compoundEnd(r: Reader, at: number, next: number, many: boolean): number {
  const { t } = r
  const word = wordAt(t, at)
  if (t.kind[at] === WORD && is(t, at + 1, '.') && glued(t, at + 1) && word.length === 1)
    return initialsEnd(t, at)
  if (t.kind[at] === NUMBER && next > 0 && RANKS.has(wordAt(t, at - 1))) return at + 1
  if (t.kind[at] === NUMBER)
    return next > 0 && isCapital(r.text, t, at + 1) && t.gap[at + 1] === 1 ? at + 1 : -1
  if (next < 0 && many && LEADING.has(word) && t.kind[at + 1] === WORD) return at + 1
  if (
    t.kind[at] !== WORD ||
    // after an attribute a plural must come before any verb can: "528 federal hold requests"
    ((many && next > 0 ? isStop(word) : isBreak(word)) &&
      !isCompound(t, at) &&
      !(word === 'us' && isCapital(r.text, t, at)))
  )
    return -1
  let end = at + 1
  while (
    isHyphen(t, end) &&
    glued(t, end) &&
    glued(t, end + 1) &&
    (t.kind[end + 1] === WORD || t.kind[end + 1] === NUMBER)
  )
    end += 2
  if (
    is(t, end, "'s") ||
    (is(t, end, "'") && glued(t, end)) ||
    (is(t, end, '’') && glued(t, end) && t.kind[end + 1] === WORD)
  )
    return -1
  return end
}

/** "U.S.", "D.C.": letters and points glued together. */
function initialsEnd(t: Tokens, at: number): number {
  let end = at
  while (t.kind[end] === WORD && wordAt(t, end).length === 1 && is(t, end + 1, '.') && glued(t, end + 1)) {
    end += 2
    if (!glued(t, end)) break
  }
  return end - at >= 4 && t.gap[end] === 1 ? end : -1
}

/** "two in-person interviews": a function word may begin a compound. */
const isCompound = (t: Tokens, at: number): boolean =>
  isHyphen(t, at + 1) && glued(t, at + 1) && glued(t, at + 2) && t.kind[at + 2] === WORD

/** "level 1 offenders", "tier 3 cases". */
const RANKS = wordSet('level tier class category grade type group')

/** Words at which a noun group ends: function words, verbs, another number. */
const isBreak = (word: string): boolean => VERBS.has(word) || isStop(word)
const isStop = (word: string): boolean =>
  CLOSED.has(word) || word === "'s" || ONES.has(word) || TENS.has(word) || SCALES.has(word) || VAGUE.has(word)

const isAdverb = (word: string): boolean => word.length > 4 && word.endsWith('ly') && !NOUNS_IN_LY.has(word)

/** "male and female inmates", "dangerous, violent offenders": the token after the joining mark when a plural follows at once. */
function joined(r: Reader, at: number): number {
  const { t } = r
  if (!is(t, at, 'and') && !is(t, at, 'or') && !is(t, at, ',')) return at
  for (let k = at + 1; k <= at + 4; k++) {
    const word = wordAt(t, k)
    if (isHyphen(t, k) && glued(t, k) && glued(t, k + 1)) continue
    if (t.kind[k] !== WORD || isBreak(word) || r.dated[k] === 1) return at
    if (isPlural(word)) return k > at + 1 || !is(t, at, ',') ? at + 1 : at
  }
  return at
}

const isOpening = (t: Tokens, i: number): boolean =>
  t.gap[i] === 1 && (is(t, i, '“') || is(t, i, '‘') || is(t, i, '"') || is(t, i, "'")) && glued(t, i + 1)

/** The tokens as a phrase in lower case, its last word in the singular. */
export function singularPhrase(t: Tokens, first: number, next: number): string {
  let from = first
  while (from < next - 1 && QUANTIFYING.has(wordAt(t, from)) && wordAt(t, from) !== 'new') from++
  let out = ''
  for (let i = from; i < next; i++) {
    const word = wordAt(t, i)
    out += (i > from && t.gap[i] ? ' ' : '') + (i === next - 1 ? singular(word) : word)
  }
  return out
}

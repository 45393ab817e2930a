import type { ArticleText } from '../../text/article-text'
import { MARK } from '../../text/tokens'
import { ORGANISATION_HEADS } from '../citations/name-words'

/** After these a relative clause tells which body is meant. */
const BODIES = new Set(ORGANISATION_HEADS.split(' '))
const EXPLAINS = new Set(['meaning', 'i.e'])
const LONGEST_GLOSS = 40 // tokens

/**
 * Where the outlet's own gloss that opens at token i ends ("..., meaning they await ...", "the Center, which favours
 * ..., "): the token after it, or i itself where none opens. `end` is the offset at which the report ends.
 */
export function glossAt({ text, tokens: t }: ArticleText, i: number, end: number): number {
  const word = t.lower[i] as string
  if (isApposition(t.lower, i)) return endOfApposition(t, i, end)
  if (t.lower[i - 1] !== ',') return i
  const opens =
    EXPLAINS.has(word) || ((word === 'which' || word === 'who') && namesBody(text, t.lower, t.start, i - 2))
  if (!opens) return i
  for (let k = i + 1; k < t.count && k - i < LONGEST_GLOSS; k++) {
    if ((t.start[k] as number) >= end) return k
    if (t.kind[k] === MARK && /^[,;:“"—–]$/.test(t.lower[k] as string)) return k
  }
  return i
}

/** A name or the noun of a body stands at token i. */
function namesBody(text: string, lower: string[], start: Int32Array, i: number): boolean {
  if (i < 0) return false
  if (BODIES.has(lower[i] as string)) return true
  const char = text[start[i] as number] as string
  return char !== char.toLowerCase()
}

const CLOSES = new Set(['”', '"', '’', "''"])

/** "“in the foreseeable future,” the test set by the court": what stands after quoted words and a comma explains them. */
const isApposition = (lower: string[], i: number): boolean =>
  /^(?:the|an?)$/.test(lower[i] as string) && CLOSES.has(lower[i - 1] as string) && lower[i - 2] === ','

const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|do|does|did|said|says|n't)$|n't$/

/** The token at which such an apposition ends; where it starts when it is a clause. */
function endOfApposition({ lower, start, count }: ArticleText['tokens'], i: number, end: number): number {
  for (let k = i + 1; k < count && k - i < LONGEST_GLOSS; k++) {
    if ((start[k] as number) >= end) return k
    if (FINITE.test(lower[k] as string)) return i
    if (/^[,;:“"—–]$/.test(lower[k] as string)) return k
  }
  return i
}

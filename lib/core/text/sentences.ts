import type { Span } from './span'
import { MARK, NUMBER, type Tokens, WORD } from './tokens'

/** Words after which a full stop does not end a sentence when a capital follows. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gov lt col gen sgt capt cpl maj adm rep reps sen sens hon rev pres atty dept jr sr st ste mt ft inc ltd co corp bros no nos vs v fig sec vol art jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo assn asst univ approx est'.split(
    ' ',
  ),
)
/** Abbreviations that do end a sentence when a capital follows: "10 p.m. The", "in the U.S. The" is left to the rules. */
const INITIALISM = /^(?:u|s|d|c|a|p|m|n|e|w|b)$/

const isStop = (word: string): boolean => word === '.' || word === '!' || word === '?' || word === '…'
const isCloser = (word: string): boolean =>
  word === '"' || word === '”' || word === '’' || word === "'" || word === ')' || word === ']'

/**
 * The token at which each sentence starts, ascending; the last entry is the token count. `paragraphs` are spans
 * that always start a sentence.
 */
export function sentenceStarts(text: string, t: Tokens, paragraphs: Span[]): Int32Array {
  const starts: number[] = []
  let p = 0
  for (let i = 0; i < t.count; i++) {
    const at = t.start[i] as number
    let fresh = false
    while (p < paragraphs.length && (paragraphs[p] as Span).start <= at) {
      fresh = true
      p++
    }
    if (fresh || (i > 0 && endsBefore(text, t, i))) starts.push(i)
  }
  starts.push(t.count)
  return Int32Array.from(starts)
}

/** True when a sentence ends right before token i. */
function endsBefore(text: string, t: Tokens, i: number): boolean {
  if (!t.gap[i] || t.kind[i - 1] !== MARK) return false
  let at = i - 1
  while (at > 0 && isCloser(t.lower[at] as string) && !t.gap[at]) at--
  const stop = t.lower[at] as string
  if (!isStop(stop) || at === 0) return false
  if (!opensSentence(text, t, i)) return false
  if (stop !== '.') return true
  if (at < i - 1) return true
  const before = t.lower[at - 1] as string
  if (t.gap[at]) return true
  if (t.kind[at - 1] === NUMBER) return true
  if (t.kind[at - 1] !== WORD) return true
  if (before.length === 1 && before !== 'i') return initialEnds(text, t, at - 1, i)
  if (ABBREVIATIONS.has(before)) return false
  return true
}

/** A capital, a digit, a quotation mark or a bracket may open a sentence. */
function opensSentence(text: string, t: Tokens, i: number): boolean {
  const code = text.charCodeAt(t.start[i] as number)
  if (t.kind[i] === NUMBER) return true
  if (t.kind[i] === WORD) {
    const char = text[t.start[i] as number] as string
    return char !== char.toLowerCase()
  }
  return (
    code === 34 ||
    code === 0x201c ||
    code === 0x2018 ||
    code === 39 ||
    code === 40 ||
    code === 91 ||
    code === 0x2014 ||
    code === 96
  )
}

const FUNCTION_WORDS = new Set(
  'the a an in on at it he she they we but and this that these those there his her their its for as when while if after before however according'.split(
    ' ',
  ),
)

/** "U.S. The" ends, "U.S. Rep." and "J. Smith" do not: a function word after an initialism opens a sentence. */
function initialEnds(_text: string, t: Tokens, letter: number, i: number): boolean {
  const chained = letter >= 2 && t.lower[letter - 1] === '.' && !t.gap[letter - 1]
  if (!chained) return false
  return INITIALISM.test(t.lower[letter] as string) && FUNCTION_WORDS.has(t.lower[i] as string)
}

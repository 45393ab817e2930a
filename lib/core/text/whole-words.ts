import type { Span } from './span'

const WORD = /[\p{L}\p{N}\p{M}_]/u
const MARK = /\p{M}/u
const JOINER = /[\u200D\uFE0F\u{1F3FB}-\u{1F3FF}]/u // keeps emoji together with what follows or precedes
const DIGIT = /\p{Nd}/u

/**
 * Whether a span neither starts nor ends inside a word, a number or a character made of several parts: "600"
 * is not found in "1,600", "ICE" not in "POLICE", "e" not in "é" written as two characters.
 */
export function isWholeWords(text: string, { start, end }: Span): boolean {
  const first = characterAt(text, start)
  const last = characterBefore(text, end)
  const before = characterBefore(text, start)
  const after = characterAt(text, end)
  if (MARK.test(after) || JOINER.test(after) || before === '\u200D') return false
  if (WORD.test(first) && WORD.test(before)) return false
  if (WORD.test(last) && WORD.test(after)) return false
  return !continuesNumber(text, start, end, first, last, before, after)
}

function continuesNumber(
  text: string,
  start: number,
  end: number,
  first: string,
  last: string,
  before: string,
  after: string,
): boolean {
  const isMark = (character: string) => character === ',' || character === '.'
  const goesOnBefore = DIGIT.test(first) && isMark(before) && DIGIT.test(characterBefore(text, start - 1))
  const goesOnAfter = DIGIT.test(last) && isMark(after) && DIGIT.test(characterAt(text, end + 1))
  return goesOnBefore || goesOnAfter
}

/** The whole character that starts at an offset, "" at the end of the text. */
function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset)
  return code === undefined ? '' : String.fromCodePoint(code)
}

/** The whole character that ends at an offset, "" at the start of the text. */
function characterBefore(text: string, offset: number): string {
  const low = text.slice(Math.max(0, offset - 1), offset)
  const isLowSurrogate = low >= '\uDC00' && low <= '\uDFFF'
  return isLowSurrogate ? text.slice(Math.max(0, offset - 2), offset) : low
}

import type { Span } from './span'

/** A hard-wrapped text breaks lines at about this width; longer lines are paragraphs of their own. */
const WRAPPED_WIDTH = 100

/**
 * The paragraphs of a text as spans, in order, without the white space around them. A blank line always ends one;
 * a single line break does too, unless the text is hard-wrapped (its lines are short and most do not end a sentence).
 */
export function paragraphs(text: string): Span[] {
  const wrapped = isHardWrapped(text)
  const out: Span[] = []
  let start = 0
  while (start < text.length) {
    const end = wrapped ? endAtBlankLine(text, start) : endOfLine(text, start)
    const span = trim(text, start, end)
    if (span) out.push(span)
    start = end + 1
  }
  return out
}

const endOfLine = (text: string, from: number): number => {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}

function endAtBlankLine(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const line = endOfLine(text, at)
    let next = line + 1
    while (next < text.length && (text[next] === ' ' || text[next] === '\t' || text[next] === '\r')) next++
    if (line >= text.length || text[next] === '\n') return line
    at = line + 1
  }
  return text.length
}

function isHardWrapped(text: string): boolean {
  if (!text.includes('\n\n')) return false
  let lines = 0
  let open = 0
  let at = 0
  while (at < text.length) {
    const end = endOfLine(text, at)
    if (end - at > WRAPPED_WIDTH) return false
    const last = text.charCodeAt(end - 1)
    const blank = end === at
    const beforeBlank = text[end + 1] === '\n'
    if (!blank && !beforeBlank) {
      lines++
      if (last !== 46 && last !== 63 && last !== 33 && last !== 34 && last !== 0x201d) open++
    }
    at = end + 1
  }
  return lines > 2 && open / lines > 0.6
}

const trim = (text: string, from: number, to: number): Span | null => {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start] as string)) start++
  while (end > start && /\s/.test(text[end - 1] as string)) end--
  return start < end ? { start, end } : null
}

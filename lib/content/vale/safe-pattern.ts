import { RE2JS } from 're2js'
import type { StylePattern } from '@/lib/core/style/guide'

const MOST_STEPS = 500 // instructions of a compiled pattern; a rule on words needs a tenth of that
const LONGEST_LINE = 20_000 // UTF-16 units; a longer line is looked at in pieces

export type PatternReading = { ok: true; pattern: StylePattern } | { ok: false; reason: string }

export interface PatternSettings {
  ignoreCase: boolean
  /** the match begins and ends at the edge of a word */
  wholeWords: boolean
  /** matches that are, as a whole, one of these are left alone; patterns too */
  exceptions: readonly string[]
}

/**
 * A pattern that runs in time linear in each line of a text: compiled by RE2, which does not backtrack. What RE2 has not
 * (looking ahead or behind, references to a group) is refused with its reason, and so is what grows too large.
 */
export function safePattern(source: string, settings: PatternSettings): PatternReading {
  const { ignoreCase, wholeWords, exceptions } = settings
  try {
    const whole = compiled(wholeWords ? `\\b(?:${source})\\b` : source, ignoreCase)
    const left = exceptions.map((exception) => compiled(`^(?:${exception})$`, ignoreCase))
    if (whole.programSize() > MOST_STEPS) return { ok: false, reason: 'is too large to be run safely' }
    if (compiled(source, ignoreCase).matches('')) return { ok: false, reason: 'matches nothing at all' }
    const find = (text: string) =>
      spans(whole, text).filter(({ start, end }) => !left.some((one) => one.matches(text.slice(start, end))))
    return { ok: true, pattern: { source, find } }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { ok: false, reason: `cannot be run safely: ${reason.replace(/^error parsing regexp: /, '')}` }
  }
}

function compiled(source: string, ignoreCase: boolean): RE2JS {
  return RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0)
}

function spans(pattern: RE2JS, text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const { from, piece } of pieces(text)) {
    const matcher = pattern.matcher(piece)
    while (matcher.find()) {
      const [start, end] = [matcher.start(), matcher.end()]
      if (end > start) found.push({ start: from + start, end: from + end })
    }
  }
  return found
}

function* pieces(text: string): Generator<{ from: number; piece: string }> {
  let from = 0
  for (const line of text.split('\n')) {
    for (let at = 0; at < line.length; at += LONGEST_LINE) {
      yield { from: from + at, piece: line.slice(at, at + LONGEST_LINE) }
    }
    from += line.length + 1
  }
}

import { locate, type SearchableText } from './locate'
import type { Span } from './span'

const GAP = /\s*(?:\.\.\.|…)\s*/
// The two parts belong to one clause; a longer gap would join words of different sentences.
const MOST_UNITS_BETWEEN = 200

/** Head and tail of a phrase written with an ellipsis between, "releasing ... into our communities"; else null. */
export function splitPhrase(phrase: string): { head: string; tail: string } | null {
  const gap = GAP.exec(phrase)
  if (!gap) return null
  const head = phrase.slice(0, gap.index).trim()
  const tail = phrase.slice(gap.index + gap[0].length).trim()
  return head === '' || tail === '' ? null : { head, tail }
}

/** Every place at which the head stands with its tail soon after it. */
export function locateSplit(
  source: SearchableText,
  { head, tail }: { head: string; tail: string },
): { head: Span; tail: Span }[] {
  const tails = locate(source, tail)
  return locate(source, head).flatMap((span) => {
    const next = tails.find((each) => each.start >= span.end && each.start - span.end <= MOST_UNITS_BETWEEN)
    return next ? [{ head: span, tail: next }] : []
  })
}

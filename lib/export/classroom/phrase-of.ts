import type { Span } from '@/lib/core/text/span'

const MOST_WORDS = 12 // of a phrase that may leave with a coding (DESIGN section 5)

/** The words of a mark as they may be taken away: of a text that is somebody's, at most twelve; null for longer ones or none. */
export function phraseOf(body: string | null, isConstructed: boolean, { start, end }: Span): string | null {
  const phrase = body?.slice(start, end) ?? null
  if (phrase === null || isConstructed) return phrase
  return phrase.trim().split(/\s+/).length > MOST_WORDS ? null : phrase
}

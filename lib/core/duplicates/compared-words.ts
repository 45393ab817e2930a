import type { Span } from '@/lib/core/text/span'
import { MARK, type Tokens } from '@/lib/core/text/tokens'

/** A word as two versions of a text compare it, with its place. */
export interface ComparedWord extends Span {
  key: string
}

// Marks that an editor moves without changing what is said. Quotation marks are not among them: a word put in quotes
// is said by somebody else. Nor are "?", "%" and signs of money.
const TRIVIAL = /^[,.;:!()[\]{}…–—‐‑·•_-]$/
const QUOTE = /^["“”„«»‘’']$/

/** The words and telling marks among tokens [first, next): case kept, kinds of quotation marks and apostrophes alike. */
export function comparedWords(text: string, t: Tokens, first: number, next: number): ComparedWord[] {
  const out: ComparedWord[] = []
  for (let i = first; i < next; i++) {
    const [start, end] = [t.start[i] as number, t.end[i] as number]
    const written = text.slice(start, end)
    if (t.kind[i] === MARK) {
      if (TRIVIAL.test(written)) continue
      out.push({ start, end, key: QUOTE.test(written) ? '"' : written })
    } else out.push({ start, end, key: written.replaceAll('’', "'") })
  }
  return out
}

import { NUMBER, WORD } from '../../text/tokens'
import type { Candidate } from './candidate'
import { type Page, verbAt, word } from './page'

/** Words inside a quotation: numbers count, a hyphenated compound is one, clitics belong to their word. */
export function wordsOfQuotation(page: Page, q: number): number {
  const quote = page.quotes[q]
  if (!quote) return 0
  let n = 0
  for (let i = quote.first; i < quote.next; i++) {
    const kind = page.t.kind[i]
    if (kind !== WORD && kind !== NUMBER) continue
    const joined =
      !page.t.gap[i] &&
      i > quote.first &&
      (word(page, i).startsWith("'") || (word(page, i - 1) === '-' && !page.t.gap[i - 1]))
    if (!joined) n++
  }
  return n
}

/**
 * For each quotation the candidate it is credited to (an index, or -1): of those that report it the one with the
 * narrowest content; between equals the credit that follows the quotation, then the nearer cue.
 */
export function creditOf(page: Page, candidates: Candidate[]): Int32Array {
  const credit = new Int32Array(page.quotes.length).fill(-1)
  const width = new Float64Array(page.quotes.length).fill(Number.POSITIVE_INFINITY)
  candidates.forEach((one, c) => {
    let size = 0
    for (const { first, next } of one.pieces) size += next - first
    for (const { first, next } of one.pieces) {
      for (let i = first; i < next; i++) {
        const q = (page.article.quotationOf[i] as number) - 1
        if (q < 0) continue
        const quote = page.quotes[q]
        if (isLabel(page, one, q)) {
          i = Math.max(i, (quote?.next ?? i) - 1)
          continue
        }
        const distance = one.cue
          ? Math.abs(one.cue.first - (one.cue.first < i ? (quote?.first ?? i) : (quote?.next ?? i)))
          : 0
        const weight = size - (one.after ? 0.5 : 0) + distance / 1e6
        if (weight < (width[q] as number)) {
          width[q] = weight
          credit[q] = c
        }
        i = Math.max(i, (quote?.next ?? i) - 1)
      }
    }
  })
  return credit
}

/** Up to so many words under a verb that says nothing of them are a label the outlet sets apart. */
const LONGEST_LABEL = 3
const BLAMING = new Set('blame fault credit accuse thank attribute'.split(' '))

/** "blames law enforcement in “sanctuary cities”": a quoted label that the cue does not say (convention C12). */
export function isLabel(page: Page, { cue }: Pick<Candidate, 'cue'>, q: number): boolean {
  if (!cue) return false
  const verb = verbAt(page, cue.next - 1) ?? verbAt(page, cue.first)
  return verb !== null && BLAMING.has(verb.base) && wordsOfQuotation(page, q) <= LONGEST_LABEL
}

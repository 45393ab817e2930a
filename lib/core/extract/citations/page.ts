import type { ArticleText } from '../../text/article-text'
import type { Quotation } from '../../text/quotations'
import type { Tokens } from '../../text/tokens'
import { lineStarts } from './lines'
import { type SectorIndex, sectorOf } from './sector-of'
import type { Sector } from './sectors'
import { VERBS, type Verb } from './verb-lexicon'
import { wordColumns } from './word-columns'

/** An article with the columns that the recognisers of citations share. All positions are token indexes. */
export interface Page {
  article: ArticleText
  text: string
  t: Tokens
  is: Int32Array
  verb: Int16Array
  form: Uint8Array
  quotes: Quotation[]
  /** 1 + number of the quotation whose opening (closing) mark stands at a token; 0 elsewhere */
  opens: Int32Array
  closes: Int32Array
  /** token at which each line starts; the last entry is the token count */
  lines: Int32Array
  /** the sector that the description of a source tells, by the lists this article is read with */
  sectorOf: (description: string) => Sector | null
}

/** Makes an article ready; `sectors` are the words that tell sectors, those compiled in where not given. */
export function pageOf(article: ArticleText, sectors?: SectorIndex): Page {
  const { text, tokens: t, quotations: quotes, quotationOf } = article
  const columns = wordColumns(text, t, quotationOf)
  const opens = new Int32Array(t.count + 1)
  const closes = new Int32Array(t.count + 1)
  quotes.forEach((quote, q) => {
    let open = quote.first - 1
    while (open > 0 && (t.start[open] as number) > quote.start) open--
    if (open >= 0) opens[open] = q + 1
    if (quote.closed) {
      for (let i = quote.next; i < t.count && (t.start[i] as number) < quote.end; i++) closes[i] = q + 1
    }
  })
  return {
    ...{ article, text, t, ...columns, quotes, opens, closes },
    lines: lineStarts(article, columns, closes),
    sectorOf: (description) => sectorOf(description, sectors),
  }
}

/** The token after a quotation, its closing mark and a second half of a doubled mark passed. */
export function afterQuote(page: Page, q: number): number {
  const quote = page.quotes[q] as Quotation
  if (!quote.closed) return quote.next
  let i = quote.next + 1
  while (i < page.t.count && (page.t.start[i] as number) < quote.end) i++
  return i
}

/** The mark that ends the words of a quotation; the closing marks of quotations inside it are passed. */
export function lastMark(page: Page, q: number): string {
  const quote = page.quotes[q] as Quotation
  let i = quote.next - 1
  while (i > quote.first && /^[’'”"]$/.test(word(page, i))) i--
  return word(page, i)
}

/** The token before which a quotation opens. */
export function beforeQuote(page: Page, q: number): number {
  const quote = page.quotes[q] as Quotation
  let i = quote.first - 1
  while (i > 0 && (page.t.start[i] as number) > quote.start) i--
  return i
}

export const verbAt = (page: Page, i: number): Verb | null => {
  const id = page.verb[i]
  return id ? (VERBS[id - 1] as Verb) : null
}

export const word = (page: Page, i: number): string => page.t.lower[i] ?? ''
export const bits = (page: Page, i: number): number => page.is[i] ?? 0

/** A dash between clauses; a hyphen inside a word touches it. */
export const isDash = (page: Page, i: number): boolean => {
  const w = word(page, i)
  return w === '—' || w === '–' || (w === '-' && page.t.gap[i] === 1)
}

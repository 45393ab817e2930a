import type { Candidate } from './candidate'
import { subjectAfter } from './inverted-subject'
import { lineSubject } from './line-subject'
import type { Stretch } from './noun-phrase'
import { afterQuote, beforeQuote, bits, lastMark, type Page, word } from './page'
import { Form } from './verb-lexicon'
import { AUXILIARY, Is } from './word-columns'

/** Fewer words than this are taken for a name or a scare quote, not for something quoted. */
const FEWEST_QUOTED = 5
const LONGEST_CREDIT = 10 // tokens of "..., X VERBED" after a closing mark

/** Quotations that no cue has claimed: credits with verbs the lexicon lacks, colons, and quotations that go on. */
export function citeQuotations(
  page: Page,
  found: Candidate[],
  lineOf: (token: number) => number,
  paragraphOf: (line: number) => number,
): Candidate[] {
  const extra: Candidate[] = []
  const sorted = found
  let f = 0
  let last: Candidate | null = null
  const claimed = claims(page, found)
  for (let q = 0; q < page.quotes.length; q++) {
    const quote = page.quotes[q]
    if (!quote || claimed[q]) continue
    const open = beforeQuote(page, q)
    if (page.article.outside[quote.first]) continue
    while (f < sorted.length && startOf(sorted[f] as Candidate) < open) {
      const one = sorted[f] as Candidate
      if (!(last?.after && last.line === one.line && !one.after)) last = one
      f++
    }
    const line = lineOf(open)
    const first = page.lines[line] as number
    const next = page.lines[line + 1] as number
    const end = afterQuote(page, q)
    const content: Stretch = { first: open, next: end }
    const words = wordsIn(page, quote.first, quote.next)
    const credit = words >= 2 ? unknownCredit(page, q, end, next) : null
    if (credit) {
      const made: Candidate = { ...credit, pieces: [content], stance: false, after: true, line }
      extra.push(made)
      last = made
      continue
    }
    const alone = open === first && standsAlone(page, end, next)
    if (alone && last && last.line < line) {
      if (paragraphOf(last.line) === paragraphOf(line)) {
        last.pieces.push(content)
        continue
      }
    }
    if (words < FEWEST_QUOTED && !quote.continues && !(alone && isSentence(page, q))) continue
    const before = open - 1
    const colon =
      before >= first && word(page, before) === ':'
        ? before
        : open === first && first > 0 && word(page, first - 1) === ':'
          ? first - 1
          : -1
    if (colon >= 0) {
      const from = page.lines[lineOf(colon)] as number
      const made: Candidate = {
        cue: { first: colon, next: colon + 1 },
        source: lineSubject(page, from, colon),
        pieces: [content],
        stance: false,
        after: false,
        line,
      }
      extra.push(made)
      last = made
      continue
    }
    if (alone) {
      const made: Candidate = {
        cue: null,
        source: null,
        pieces: [content],
        stance: false,
        after: false,
        line,
      }
      extra.push(made)
      last = made
      continue
    }
    if (isSentence(page, q)) {
      const made: Candidate = {
        cue: null,
        source: lineSubject(page, first, open),
        pieces: [content],
        stance: false,
        after: false,
        line,
      }
      extra.push(made)
      last = made
    }
  }
  return extra
}

export const startOf = (one: Candidate): number =>
  Math.min(one.cue?.first ?? Number.POSITIVE_INFINITY, one.pieces[0]?.first ?? Number.POSITIVE_INFINITY)

/** 1 for each quotation that some citation reports, or that stands inside what one reports. */
function claims(page: Page, found: Candidate[]): Uint8Array {
  const out = new Uint8Array(page.quotes.length)
  for (const one of found) {
    for (const { first, next } of one.pieces) {
      for (let i = first; i < next; i++) {
        const q = page.article.quotationOf[i]
        if (!q) continue
        out[q - 1] = 1
        i = Math.max(i, (page.quotes[q - 1]?.next ?? i) - 1)
      }
    }
  }
  return out
}

const wordsIn = (page: Page, first: number, next: number): number => {
  let n = 0
  for (let i = first; i < next; i++) if (!(bits(page, i) & Is.Mark)) n++
  return n
}

/** Only marks stand between the quotation and the end of its line. */
function standsAlone(page: Page, end: number, next: number): boolean {
  for (let i = end; i < next; i++) if (!(bits(page, i) & Is.Mark) && !page.article.outside[i]) return false
  return true
}

/** A capital at its start and a full stop, "?" or "!" at its end. */
function isSentence(page: Page, q: number): boolean {
  const quote = page.quotes[q]
  if (!quote) return false
  return (bits(page, quote.first) & Is.Capital) !== 0 && /^[.?!,]$/.test(lastMark(page, q))
}

/** "Q," X laughed: a name and a past verb that the lexicon does not know. */
function unknownCredit(
  page: Page,
  q: number,
  end: number,
  lineNext: number,
): { cue: Stretch; source: Stretch } | null {
  if (!/^[,?!—–-]$/.test(lastMark(page, q)) && word(page, end) !== ',') return null
  const from = word(page, end) === ',' ? end + 1 : end
  if (from < lineNext && bits(page, from) & Is.Past && bits(page, from + 1) & (Is.Capital | Is.Determiner)) {
    const source = bits(page, from) & AUXILIARY ? null : subjectAfter(page, from + 1, lineNext)
    return source && { cue: { first: from, next: from + 1 }, source }
  }
  for (let i = from; i < lineNext && i - from < LONGEST_CREDIT; i++) {
    const b = bits(page, i)
    if (page.opens[i] || b & Is.Quoted) return null
    if (i > from && (b & Is.Past || (page.form[i] as number) & (Form.Past | Form.Present))) {
      return { cue: { first: i, next: i + 1 }, source: { first: from, next: i } }
    }
    if (b & (AUXILIARY | Is.And | Is.That | Is.Wh | Is.Subordinator) && word(page, i) !== "'s") return null
    if (b & Is.Mark && !/^[.'’-]$/.test(word(page, i))) return null
    if (i === from && b & (Is.Preposition | Is.To | Is.Past)) return null
  }
  return null
}

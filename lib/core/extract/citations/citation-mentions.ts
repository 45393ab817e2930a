import { type ArticleText, positionAt } from '../../text/article-text'
import type { CitationMention, Phrase } from '../mention'
import type { Candidate } from './candidate'
import { duplicatesOf } from './duplicates'
import type { Stretch } from './noun-phrase'
import { lastMark, type Page, pageOf, word } from './page'
import { creditOf, wordsOfQuotation } from './quoted-words'
import { candidatesOf } from './recognise'
import { toldBySaying } from './said-of'
import { saysNothing } from './says-nothing'
import type { SectorIndex } from './sector-of'
import { NOBODY, type Speaker } from './speaker'
import { emptyMemory } from './speaker-memory'
import { speakerOf } from './speakers'
import { viaOf } from './via'
import { AUXILIARY, Is } from './word-columns'

/** Quoted words below this make a partial quotation even when nothing else is reported. */
const FEWEST_FOR_DIRECT = 4

/**
 * The citations of an article in the order of the text: who is cited, by which cue, for which words. One entry a cue;
 * a quotation without a cue is anchored on its first word. Rules: codebook 1, rules 5 and 6.
 */
export function readCitations(article: ArticleText, sectors?: SectorIndex): CitationMention[] {
  const page = pageOf(article, sectors)
  const candidates = candidatesOf(page)
  for (const one of candidates) one.stance ||= saysNothing(page, one, page.lines[one.line] as number)
  const credit = creditOf(page, candidates)
  const quoted = new Int32Array(candidates.length)
  credit.forEach((c, q) => {
    if (c >= 0) quoted[c] = (quoted[c] as number) + wordsOfQuotation(page, q)
  })
  const memory = emptyMemory(page)
  const speakers = candidates.map((one) => {
    if (one.source) {
      const speaker = speakerOf(memory, one.source, page.lines[one.line] as number)
      return toldBySaying(memory, one, speaker)
    }
    return one.cue === null ? memory.last : NOBODY
  })
  const duplicates = duplicatesOf(page, candidates)
  const places = new Map(candidates.map((one, c) => [one, c]))
  return candidates.map((one, c) => {
    const repeats = duplicates[c] as number
    const full = speakers[repeats >= 0 ? repeats : c] as Speaker
    const speaker = repeats > c ? { ...full, named: false } : full
    return mention(
      page,
      one,
      speaker,
      quoted[c] as number,
      viaOf(page, candidates, speakers, c, places),
      repeats >= 0 ? anchorOf(candidates[repeats] as Candidate) : null,
    )
  })
}

const phrase = (page: Page, { first, next }: Stretch): Phrase => {
  const start = page.t.start[first] as number
  const end = page.t.end[next - 1] as number
  return { start, end, text: page.text.slice(start, end) }
}

/** The cue, or the first word of what is said. */
function anchorOf(one: Candidate): Stretch {
  if (one.cue) return one.cue
  return one.pieces[0] ?? { first: 0, next: 1 }
}

function mention(
  page: Page,
  one: Candidate,
  speaker: Speaker,
  quotedWords: number,
  via: string | null,
  repeats: Stretch | null,
): CitationMention {
  let anchor = anchorOf(one)
  if (!one.cue) {
    let first = anchor.first
    while (first + 1 < anchor.next && (page.is[first] as number) & Is.Mark) first++
    anchor = { first, next: first + 1 }
  }
  const at = phrase(page, anchor)
  return {
    start: at.start,
    end: at.end,
    text: at.text,
    source: one.source ? phrase(page, one.source) : null,
    name: speaker.name,
    title: speaker.title,
    organisation: speaker.organisation,
    sector: speaker.sector,
    named: speaker.named,
    cue: one.cue ? at : null,
    content: one.pieces.map((piece) => ({
      start: page.t.start[piece.first] as number,
      end: page.t.end[piece.next - 1] as number,
    })),
    mode: modeOf(page, one, quotedWords),
    document: speaker.document,
    attitude: one.stance,
    quotedWords,
    via,
    duplicateOf: repeats ? phrase(page, repeats) : null,
    position: positionAt(page.article, at.start),
  }
}

/** Direct where all that is said stands in marks and makes a clause; partial where some of it does. */
function modeOf(page: Page, one: Candidate, quotedWords: number): CitationMention['mode'] {
  if (quotedWords === 0) return 'paraphrase'
  let own = 0
  for (const { first, next } of one.pieces) {
    for (let i = first; i < next; i++) {
      if (
        !((page.is[i] as number) & (Is.Mark | Is.Quoted)) &&
        word(page, i) !== 'that' &&
        word(page, i) !== 'and' &&
        word(page, i) !== 'but'
      )
        own++
    }
  }
  return own === 0 && (!one.cue || quotedWords >= FEWEST_FOR_DIRECT || isSentence(page, one.pieces))
    ? 'direct'
    : 'partial'
}

/** "It was full," is a sentence though it is short: a capital, a finite verb, a mark at its end. */
function isSentence(page: Page, pieces: readonly Stretch[]): boolean {
  return pieces.some(({ first, next }) => {
    const q = (page.article.quotationOf[first] || page.article.quotationOf[first + 1] || 0) - 1
    const quote = page.quotes[q]
    if (!quote || !((page.is[quote.first] as number) & Is.Capital) || !/^[.,?!]$/.test(lastMark(page, q)))
      return false
    for (let i = quote.first; i < Math.min(quote.next, next); i++) {
      if ((page.is[i] as number) & (AUXILIARY | Is.Past)) return true
    }
    return false
  })
}

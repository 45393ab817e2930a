import { boilerplate } from './boilerplate'
import { paragraphs } from './paragraphs'
import { type Quotation, quotations } from './quotations'
import { sentenceStarts } from './sentences'
import type { Span } from './span'
import { type Tokens, tokenize } from './tokens'

/** A text made ready to be read: its tokens, sentences, quotations and what in it is not the article. */
export interface ArticleText {
  text: string
  tokens: Tokens
  paragraphs: Span[]
  /** token at which each sentence starts; the last entry is the token count */
  sentences: Int32Array
  /** sentence of each token */
  sentenceOf: Int32Array
  quotations: Quotation[]
  /** 0, or the number of the quotation (from 1) whose words a token is among */
  quotationOf: Int32Array
  /** 1 for tokens that are not the article: polls, follow lines, bylines, addresses, datelines */
  outside: Uint8Array
  headline: Span | null
  lede: Span | null
}

export type Position = 'headline' | 'lede' | 'body'

const LONGEST_HEADLINE = 200 // characters

/** Reads a text once for all recognisers. Total over any string; linear in its length. */
export function articleText(text: string): ArticleText {
  const tokens = tokenize(text)
  const parts = paragraphs(text)
  const sentences = sentenceStarts(text, tokens, parts)
  const sentenceOf = new Int32Array(tokens.count)
  for (let s = 0; s + 1 < sentences.length; s++) sentenceOf.fill(s, sentences[s], sentences[s + 1])
  const quotes = quotations(tokens, parts)
  const quotationOf = new Int32Array(tokens.count)
  quotes.forEach((quote, q) => {
    quotationOf.fill(q + 1, quote.first, quote.next)
  })
  const aside = boilerplate(text, parts)
  const outside = marked(tokens, aside)
  const own = firstOwn(parts, aside)
  const headline = headlineOf(text, own)
  const lede = own[headline ? 1 : 0] ?? null
  return {
    text,
    tokens,
    paragraphs: parts,
    sentences,
    sentenceOf,
    quotations: quotes,
    quotationOf,
    outside,
    headline,
    lede,
  }
}

function marked(t: Tokens, spans: Span[]): Uint8Array {
  const out = new Uint8Array(t.count)
  let s = 0
  for (let i = 0; i < t.count && s < spans.length; i++) {
    const at = t.start[i] as number
    while (s < spans.length && (spans[s] as Span).end <= at) s++
    if (s < spans.length && (spans[s] as Span).start <= at) out[i] = 1
  }
  return out
}

/** The first two paragraphs that are not left out whole: what may be headline and lede. */
function firstOwn(parts: Span[], aside: Span[]): Span[] {
  const own: Span[] = []
  let s = 0
  for (const part of parts) {
    if (own.length === 2) break
    while (s < aside.length && (aside[s] as Span).end < part.end) s++
    const around = aside[s]
    if (!around || around.start > part.start) own.push(part)
  }
  return own
}

/** The first paragraph is a headline when it is short and does not end as a sentence does. */
function headlineOf(text: string, own: Span[]): Span | null {
  const first = own[0]
  if (!first || own.length < 2 || first.end - first.start > LONGEST_HEADLINE) return null
  return /[.!?,;:]["”’)]*$/.test(text.slice(first.start, first.end)) ? null : first
}

/** Where in the article an offset stands; anything after the lede is body. */
export function positionAt(article: ArticleText, offset: number): Position {
  const { headline, lede } = article
  if (headline && offset < headline.end && offset >= headline.start) return 'headline'
  return lede && offset < lede.end && offset >= lede.start ? 'lede' : 'body'
}

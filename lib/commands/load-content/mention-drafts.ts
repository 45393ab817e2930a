import type { ArticleFile } from '@/lib/content/schema/article'
import type { MentionKind, Prisma, SpanRole } from '@/lib/db/generated/client'
import { storedModifier, storedVoice } from './enum-values'

type SpanPair = [number, number]
type Without<Input> = Omit<Input, 'mentionId' | 'kind'>

/** A mention that has no id yet: its own row, its spans and the row of its kind. */
export interface MentionDraft {
  kind: MentionKind
  /** from 1 within its kind */
  ordinal: number
  mention: Omit<Prisma.MentionCreateManyInput, 'codingId' | 'kind' | 'ordinal'>
  spans: Omit<Prisma.SpanCreateManyInput, 'mentionId'>[]
  term?: Without<Prisma.TermCreateManyInput>
  quantity?: Without<Prisma.QuantityCreateManyInput>
  window?: Without<Prisma.WindowCreateManyInput>
  citation?: Without<Prisma.CitationCreateManyInput>
}

/**
 * The mentions of an article's file, in its order: terms, quantities, windows, citations. `quotes` are the words in
 * quotation marks that a citation credits, by its place from 1.
 */
export function mentionDrafts(
  article: ArticleFile,
  quotes: ReadonlyMap<number, SpanPair[]> = new Map(),
): MentionDraft[] {
  return [
    ...article.terms.map(termDraft),
    ...article.quantities.map(quantityDraft),
    ...article.windows.map(windowDraft),
    ...article.citations.map((citation, index) => citationDraft(citation, index, quotes.get(index + 1))),
  ]
}

function termDraft(term: ArticleFile['terms'][number], index: number): MentionDraft {
  const { phrase, gloss, note, count, voice, speaker, position, facet, concept, denotes } = term
  return {
    kind: 'term',
    ordinal: index + 1,
    mention: { text: phrase, gloss, note, count, voice: storedVoice[voice], speaker, position },
    spans: spanRows({ whole: term.at, tail: term.tail }),
    term: { facetId: facet, conceptId: concept, denotes },
  }
}

function quantityDraft(quantity: ArticleFile['quantities'][number], index: number): MentionDraft {
  const { phrase, gloss, note, at, voice, position, attributedTo, modifier } = quantity
  const speaker = voice === 'outlet' ? null : attributedTo
  return {
    kind: 'quantity',
    ordinal: index + 1,
    mention: { text: phrase, gloss, note, count: countOf(at), voice: storedVoice[voice], speaker, position },
    spans: spanRows({ whole: at }),
    quantity: {
      value: quantity.value,
      low: quantity.low,
      high: quantity.high,
      modifier: modifier && storedModifier[modifier],
      measure: quantity.measure,
      unitId: quantity.unit,
      unitStated: quantity.unitStated,
      population: quantity.population,
      actId: quantity.act,
      actStated: quantity.actStated,
      windowStated: quantity.window,
      attributedTo,
      shareOf: quantity.shareOf,
      per: quantity.per,
    },
  }
}

function windowDraft(window: ArticleFile['windows'][number], index: number): MentionDraft {
  const { phrase, gloss, note, at, position, kind, start, end, literal, basis, dates } = window
  return {
    kind: 'window',
    ordinal: index + 1,
    mention: { text: phrase, gloss, note, count: countOf(at), position },
    spans: spanRows({ whole: at }),
    window: {
      windowKindId: kind,
      start: dayOf(start),
      end: dayOf(end),
      literalStart: dayOf(literal?.start ?? null),
      literalEnd: dayOf(literal?.end ?? null),
      basis,
      dates,
    },
  }
}

function citationDraft(
  citation: ArticleFile['citations'][number],
  index: number,
  quote: SpanPair[] | undefined,
): MentionDraft {
  const { phrase, gloss, note, at, position, name, title, organisation, sector } = citation
  return {
    kind: 'citation',
    ordinal: index + 1,
    // A quotation without a cue has no words of its own to show.
    mention: { text: phrase ?? '', gloss, note, count: countOf(at), position },
    spans: spanRows({ whole: at, quote }),
    citation: {
      name,
      title,
      organisation,
      sectorId: sector,
      named: citation.named,
      modeId: citation.mode,
      isDocument: citation.document,
      cue: phrase,
      quotedWords: citation.quotedWords,
      via: citation.via,
    },
  }
}

/** The rows of a mention's spans, numbered: its own places, then second parts, then quoted words. */
export function spanRows(byRole: Partial<Record<SpanRole, SpanPair[] | undefined>>): MentionDraft['spans'] {
  const spans = (['whole', 'tail', 'quote'] as const).flatMap((role) =>
    (byRole[role] ?? []).map(([start, end]) => ({ role, start, end })),
  )
  return spans.map((span, index) => ({ ordinal: index + 1, ...span }))
}

function countOf(at: SpanPair[] | undefined): number {
  return at?.length || 1
}

/** An ISO day as the client wants it: midnight UTC. */
export function dayOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`)
}

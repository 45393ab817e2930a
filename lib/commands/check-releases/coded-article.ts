import { type CodedPeriod, statedPeriod } from '@/lib/core/align/stated-period'
import type { Voice } from '@/lib/core/compare/types'
import type { Reading } from '@/lib/core/extract/mention'
import type {
  CodedArticle,
  CodedCitation,
  CodedMention,
  CodedQuantity,
  CodedTerm,
  CodedWindow,
} from '@/lib/core/findings/coded-article'
import { refOf, type StoredCoding, type StoredMention, spoken } from './stored-coding'

/**
 * A stored coding as findings read it. `reading` is the engine's of the attached text, null where none is: a coding
 * marks the cue of a citation and not what it credits, so that stretch is the engine's for cues that both have.
 */
export function codedArticleOf(coding: StoredCoding, reading: Reading | null): CodedArticle {
  const { article, mentions, extent } = coding
  const text = article.text?.body ?? null
  const periods = mentions.flatMap(({ text: phrase, window }): CodedPeriod[] =>
    window
      ? [{ phrase, kind: window.windowKindId, start: isoDay(window.start), end: isoDay(window.end) }]
      : [],
  )
  const of = <Coded>(code: (mention: StoredMention) => Coded | null): Coded[] =>
    mentions.flatMap((mention) => code(mention) ?? [])
  return {
    id: article.id,
    outletName: article.outletNameStated ?? article.outlet.name,
    headline: article.headline,
    published: publishedOf(article),
    language: article.language === 'es' ? 'es' : 'en',
    extent,
    text,
    terms: of(codedTerm),
    quantities: of((mention) => codedQuantity(mention, periods)),
    windows: of(codedWindow),
    citations: of((mention) => codedCitation(mention, text, reading)),
  }
}

function publishedOf({ published, publishedPrecision }: StoredCoding['article']): string | null {
  const day = isoDay(published)
  return publishedPrecision === 'month' ? (day?.slice(0, 'YYYY-MM'.length) ?? null) : day
}

function isoDay(date: Date | null): string | null {
  return date?.toISOString().slice(0, 'YYYY-MM-DD'.length) ?? null
}

function mentionOf(mention: StoredMention): CodedMention {
  const { text: phrase, voice, speaker, position, anchors } = mention
  const [anchor] = anchors
  return {
    ref: refOf(mention),
    phrase,
    start: anchor?.start ?? null,
    end: anchor?.end ?? null,
    voice: voice === null ? null : (spoken(voice) as Voice),
    speaker,
    position,
  }
}

function codedTerm(mention: StoredMention): CodedTerm | null {
  const { term } = mention
  return term && { ...mentionOf(mention), facet: term.facetId, concept: term.conceptId }
}

function codedQuantity(mention: StoredMention, periods: readonly CodedPeriod[]): CodedQuantity | null {
  const { quantity } = mention
  if (!quantity) return null
  const { value, low, high, modifier, measure, unitStated, population, actStated, attributedTo, shareOf } =
    quantity
  const window = quantity.windowStated ?? quantity.windowInherited
  return {
    ...mentionOf(mention),
    ...{ value, low, high, measure, unitStated, population, actStated, attributedTo, shareOf },
    modifier: modifier && spoken(modifier),
    unit: quantity.unitId,
    act: quantity.actId,
    window: window === null ? null : statedPeriod(window, periods),
  }
}

function codedWindow(mention: StoredMention): CodedWindow | null {
  const { window } = mention
  if (!window) return null
  const literal = { from: isoDay(window.literalStart), until: isoDay(window.literalEnd) }
  return {
    ...mentionOf(mention),
    kind: window.windowKindId,
    from: isoDay(window.start),
    until: isoDay(window.end),
    literal: literal.from === null && literal.until === null ? null : literal,
    basis: window.basis,
    dates: window.dates,
  }
}

function codedCitation(
  mention: StoredMention,
  text: string | null,
  reading: Reading | null,
): CodedCitation | null {
  const { citation } = mention
  // A pull quote repeats a citation that is coded where its speaker is named.
  if (!citation || citation.duplicateOf !== null) return null
  const { name, title, organisation, named, quotedWords, via } = citation
  const own = mentionOf(mention)
  const { start, end } = own
  const same =
    start === null || end === null
      ? undefined
      : reading?.citations.find((other) => other.start < end && start < other.end)
  return {
    ...{ ...own, speaker: name, name, title, organisation, named, quotedWords, via },
    sector: citation.sectorId,
    mode: citation.modeId as CodedCitation['mode'],
    document: citation.isDocument,
    content: (same?.content ?? []).map((stretch) => ({
      ...stretch,
      text: text?.slice(stretch.start, stretch.end) ?? '',
    })),
  }
}

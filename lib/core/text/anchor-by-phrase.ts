import type { AnchoredMention, MentionSpan, MentionToAnchor } from './anchored-mention'
import { foldPhrase, locateFolded, type SearchableText, searchable } from './locate'
import { isQuoted, quotationRanges } from './quotation-ranges'
import { ledeOf, regionAt } from './regions'
import { overlaps, type Span } from './span'
import { locateSplit, splitPhrase } from './split-phrase'

/** A place at which a phrase stands: its span, or head and tail. */
interface Place {
  spans: MentionSpan[]
  at: Span
}

const AS_PRINTED = 4 // phrases are coded as printed, letter by letter
const RIGHT_PART = 2 // the coder named headline, lede or body for each mention
const RIGHT_VOICE = 1 // a quoted voice stands between marks, an outletʼs own mostly does not

/**
 * Finds every mention again by its words. Longer phrases choose first and no two mentions of one kind share a
 * place, so that "criminal illegal aliens" is not also counted as "illegal aliens". A phrase coded n times
 * takes up to n places: those printed letter by letter before those that differ in quotes, spaces or case,
 * then those in the part of the text and the voice that the coder named, then the earliest. A phrase that is
 * not there stays without anchors.
 */
export function anchorByPhrase(text: string, mentions: readonly MentionToAnchor[]): AnchoredMention[] {
  const source = searchable(text)
  const lede = ledeOf(text)
  const quotations = quotationRanges(text)
  const taken = new Map<string, Span[]>()
  const anchored = new Map<MentionToAnchor, MentionSpan[]>()

  for (const mention of inOrderOfChoice(mentions)) {
    const takenByKind = taken.get(mention.kind) ?? []
    taken.set(mention.kind, takenByKind)
    const free = placesOf(source, mention).filter(({ at }) => !takenByKind.some((span) => overlaps(span, at)))
    const closeness = ({ at }: Place) =>
      (text.slice(at.start, at.end) === mention.text ? AS_PRINTED : 0) +
      (mention.position === null || regionAt(lede, at.start) === mention.position ? RIGHT_PART : 0) +
      (isQuoted(quotations, at) === (mention.voice === 'quoted') ? RIGHT_VOICE : 0)
    const chosen = free
      .sort((a, b) => closeness(b) - closeness(a) || a.at.start - b.at.start)
      .slice(0, mention.count)
      .sort((a, b) => a.at.start - b.at.start)
    takenByKind.push(...chosen.map(({ at }) => at))
    anchored.set(
      mention,
      chosen.flatMap(({ spans }) => spans),
    )
  }
  return mentions.map((mention) => ({
    mention,
    anchors: (anchored.get(mention) ?? []).map((span) => ({ ...span, method: 'phrase' })),
  }))
}

/** Longest phrase first; equal phrases as the coder met them. */
function inOrderOfChoice(mentions: readonly MentionToAnchor[]): MentionToAnchor[] {
  const length = new Map(mentions.map((mention) => [mention, foldPhrase(mention.text).length]))
  return [...mentions].sort((a, b) => (length.get(b) ?? 0) - (length.get(a) ?? 0) || a.ordinal - b.ordinal)
}

/** All places at which the phrase stands, or else its two parts. */
function placesOf(source: SearchableText, mention: MentionToAnchor): Place[] {
  const places = locateFolded(source, mention.text)
  if (places.length > 0) return places.map((at) => ({ at, spans: [{ ...at, role: 'whole' }] }))
  const parts = splitPhrase(mention.text)
  if (!parts) return []
  return locateSplit(source, parts).map(({ head, tail }) => ({
    at: head,
    spans: [
      { ...head, role: 'whole' },
      { ...tail, role: 'tail' },
    ],
  }))
}

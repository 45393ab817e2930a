import type { Span } from './span'

export type MentionKind = 'term' | 'quantity' | 'window' | 'citation'
export type SpanRole = 'whole' | 'tail' | 'quote'

/** A span with the part of the mention that stands there. */
export interface MentionSpan extends Span {
  role: SpanRole
}

/** A mention to be found in a text. */
export interface MentionToAnchor {
  id: number
  kind: MentionKind
  /** its place in the coding from 1, within its kind */
  ordinal: number
  text: string
  /** how many times the coder counted it */
  count: number
  voice: 'outlet' | 'quoted' | 'paraphrased' | 'scare quotes' | null
  position: 'headline' | 'lede' | 'body' | null
  /** the coderʼs own offsets in the coded text; empty where only words were coded */
  spans: MentionSpan[]
}

/** Where a mention stands in the attached text. No anchors: it was not found there. */
export interface AnchoredMention {
  mention: MentionToAnchor
  anchors: (MentionSpan & { method: 'hash' | 'phrase' })[]
}

/** In how many places the phrase itself was anchored; tails and quoted words belong to one of them. */
export function placesAnchored({ anchors }: AnchoredMention): number {
  return anchors.filter((anchor) => anchor.role === 'whole').length
}

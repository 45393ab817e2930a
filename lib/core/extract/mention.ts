import type { Position } from '../text/article-text'

/** A place in the text. Offsets count UTF-16 units, `end` exclusive; `text` is what stands there. */
export interface Phrase {
  start: number
  end: number
  text: string
}

export type Voice = 'outlet' | 'quoted' | 'paraphrased' | 'scare quotes'

/** What every mention carries besides its own particulars. */
export interface Spoken extends Phrase {
  voice: Voice
  /** who speaks, as the text names them; null for the outlet and where nobody is named */
  speaker: string | null
  position: Position
}

/** A time that something is dated by. */
export interface WindowMention extends Spoken {
  /** an id of the codebook's window kinds, or "duration", "frequency", "reference" for what dates nothing */
  kind: string
  /** inclusive ISO days; null when open or not to be told */
  from: string | null
  until: string | null
  /** what the words say on the day of publication, where the text tells that they mean other days; else null */
  literal: { from: string | null; until: string | null } | null
  basis: 'stated' | 'implied' | 'relative'
}

export interface QuantityMention extends Spoken {
  /** ends of the value, null when open or vague; a share in percent is 0-100, one in words ("a third") 0-1 */
  low: number | null
  high: number | null
  modifier: string
  /** what the modifier leaves open: an average, "all but", "hundreds", a bare round number */
  detail: 'average' | 'complement' | 'vague' | 'noneRound' | null
  measure: 'count' | 'share' | 'rate' | 'rank' | 'money' | 'duration' | 'ratio'
  /** what is counted, singular and in lower case, as printed ("criminal illegal alien") */
  unitNoun: string | null
  /** what a rate is per ("month"), singular; null when it is none */
  per: string | null
  /** an id of the codebook's units, or null */
  unit: string | null
  population: string | null
  /** an id of the codebook's acts, or null, and the words it was read from */
  act: string | null
  actStated: string | null
  /** the window printed in the same sentence that dates it */
  window: Phrase | null
  attributedTo: string | null
  shareOf: string | null
}

export interface CitationMention extends Phrase {
  /** who is cited, as named at this place */
  source: Phrase | null
  /** the full name that a later mention stands for ("Ray" for "Dave Ray") */
  name: string | null
  title: string | null
  organisation: string | null
  sector: string
  named: boolean
  cue: Phrase | null
  content: { start: number; end: number }[]
  mode: 'direct' | 'partial' | 'paraphrase'
  document: boolean
  /** the cue ascribes a thought or a stand ("opposed", "is expected to"), not words */
  attitude: boolean
  quotedWords: number
  via: string | null
  /** the citation whose quotation a pull quote repeats; a repeat counts nowhere */
  duplicateOf: Phrase | null
  position: Position
}

export interface TermMention extends Spoken {
  facet: string
  concept: string | null
  head: string | null
  modifiers: string[]
  /** the second part of a split phrase */
  tail: Phrase | null
}

/** Everything read from one article, each list in the order of the text. */
export interface Reading {
  terms: TermMention[]
  windows: WindowMention[]
  quantities: QuantityMention[]
  citations: CitationMention[]
}

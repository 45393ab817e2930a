import type { PrintedFigure } from '../align/printed-figure'
import type { Extent, Position, Voice } from '../compare/types'

/** A coded phrase as findings read it. `ref` is the caller's own ("q3"); offsets are null where only the opening was seen. */
export interface CodedMention {
  ref: string
  phrase: string
  start: number | null
  end: number | null
  voice: Voice | null
  speaker: string | null
  position: Position | null
}

export interface CodedTerm extends CodedMention {
  facet: string
  concept: string | null
}

export type CodedQuantity = CodedMention & PrintedFigure

export interface CodedWindow extends CodedMention {
  kind: string
  /** what the words mean, ISO days, inclusive; null when open or not to be told */
  from: string | null
  until: string | null
  /** what the words say literally on the day of publication, where that was coded apart */
  literal: { from: string | null; until: string | null } | null
  basis: 'stated' | 'implied' | 'relative' | null
  /** what it dates, in the coder's words; null for the engine */
  dates: string | null
}

export interface CodedCitation extends CodedMention {
  name: string
  title: string | null
  organisation: string | null
  sector: string
  named: boolean
  mode: 'direct' | 'partial' | 'paraphrase' | null
  document: boolean
  quotedWords: number | null
  via: string | null
  /** what is attributed: stretches of the text, and their words where a text is there; empty without one */
  content: { start: number; end: number; text: string }[]
}

/** An article as coded, by a person or by the engine, with as much of its text as there is. */
export interface CodedArticle {
  id: string
  outletName: string
  headline: string | null
  /** ISO day or month, null when not seen */
  published: string | null
  language: 'en' | 'es'
  /** `opening`: only the beginning was coded, so that nothing can be said of what is absent */
  extent: Extent
  /** the canonical text, where one is attached */
  text: string | null
  terms: CodedTerm[]
  quantities: CodedQuantity[]
  windows: CodedWindow[]
  citations: CodedCitation[]
}

/**
 * The plain rows that the comparisons are made from, as a query hands them over. Dates are ISO days, absent is
 * null; `ordinal` is the place in the coding from 1, within the mentionʼs kind.
 */
import type { CitationEntry, FigureRow, Position, PrintedNumber, Relation, Shift, Voice } from './types'

/** What all four kinds of mention carry. */
export interface MentionRow {
  articleId: string
  ordinal: number
  text: string
  gloss: string | null
  voice: Voice | null
  speaker: string | null
  position: Position | null
  count: number
  note: string | null
  /** the coder, where it is of a coding that the article does not show */
  byCoder?: string
}

export interface TermRow extends MentionRow {
  facet: string
  /** null: a wording that the codebook lacks */
  concept: string | null
  denotes: string | null
}

export interface QuantityRow
  extends MentionRow,
    Pick<
      PrintedNumber,
      | 'value'
      | 'low'
      | 'high'
      | 'modifier'
      | 'measure'
      | 'unit'
      | 'unitLabel'
      | 'unitStated'
      | 'population'
      | 'actStated'
      | 'windowStated'
      | 'attributedTo'
    > {}

/** A quantity tied to a figure of the release. */
export interface AlignmentRow {
  articleId: string
  /** as the quantityʼs */
  byCoder?: string
  /** the ordinal of the quantity in its coding */
  ordinal: number
  figureId: string
  coderKind: 'person' | 'engine'
  coder: string
  relation: Relation
  difference: number | null
  shifts: Shift[]
  reasons: string[]
}

export interface WindowMentionRow extends MentionRow {
  kind: string
  kindLabel: string
  start: string | null
  end: string | null
  literalStart: string | null
  literalEnd: string | null
  basis: 'stated' | 'implied' | 'relative' | null
  dates: string | null
}

export interface CitationRow
  extends MentionRow,
    Pick<
      CitationEntry,
      'name' | 'title' | 'organisation' | 'sector' | 'named' | 'mode' | 'document' | 'quotedWords' | 'via'
    > {
  /** the ordinal of the citation that this pull quote repeats */
  duplicateOf: number | null
}

/** A figure of the record before its place on the ladder is known. */
export type RecordedFigure = Omit<FigureRow, 'depth'>

/** An entry of a list of the codebook, in the lists' order. */
export interface CodebookEntryRow {
  id: string
  label: string
  definition: string
}

export interface ConceptRow extends CodebookEntryRow {
  facet: string
}

/** A ruling on words, before it is known which articles appeared under it. */
export interface RulingRow {
  id: string
  body: string
  on: string
  /** the day on which the same body replaced it; null while it stands */
  until: string | null
  ruling: string
  scope: string
  source: string
  url: string | null
}

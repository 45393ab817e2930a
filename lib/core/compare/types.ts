/**
 * The rows that screens and the JSON API show. Plain data: dates are ISO days, absent is null, offsets are
 * UTF-16 units. Every phrase carries the reference ("<article id>#q3") under which its evidence is found.
 */

export type Voice = 'outlet' | 'quoted' | 'paraphrased' | 'scare quotes'
export type Position = 'headline' | 'lede' | 'body'
export type Extent = 'whole' | 'opening'

/** Why a cell is empty: nothing stated in a text coded whole, or only its opening was coded. */
export type Absence = 'not stated' | 'not in the part coded'

/** A period; either end null when open or not stated. */
export interface Period {
  kind: string
  /** the kindʼs label in the codebook */
  kindLabel: string
  start: string | null
  end: string | null
  stated: string
}

/** An address that may or may not be linked; see content/link-hosts.yaml. */
export interface SourceLink {
  /** null: not linked, shown as "seen as a copy" */
  href: string | null
  /** the host or the words to show */
  label: string
  /** the address is only the place where a copy was seen */
  copy: boolean
}

/** How much of the engine's coding a person went over who began with a copy of it. Counts are of mentions. */
export interface BegunByMachine {
  /** "engine 0.1.0" */
  from: string
  lookedAt: number
  of: number
}

/** One outletʼs article as a column. */
export interface Column {
  articleId: string
  outletId: string
  outletName: string
  outletKind: string
  headline: string | null
  headlineGloss: string | null
  /** ISO day or month ("2017-05"), null when not seen */
  published: string | null
  publishedBasis: string
  language: 'en' | 'es'
  extent: Extent
  /** UTF-16 units of the part coded, null when not recorded */
  characters: number | null
  /** an engine with its version: "Parallax engine 0.1.0" */
  coder: string
  coderKind: 'person' | 'engine'
  codebookVersion: number
  checked: { on: string; against: string; corrections: number } | null
  /** of a person's coding that began as a copy of the engine's; left out for all others */
  begunByMachine?: BegunByMachine
  link: SourceLink | null
  /** a text is attached, so the reader can show the phrase in place */
  hasText: boolean
  /** how many more printed its text and are put away, where a reader counts such a text once */
  otherPrintings?: number
}

/** What every coded phrase on screen carries. */
export interface CodedPhrase {
  /** "<article id>#q3": kind letter t q w c, and the place in the coding from 1 */
  ref: string
  phrase: string
  gloss: string | null
  voice: Voice | null
  speaker: string | null
  position: Position | null
  count: number
  note: string | null
}

/** A cell of any comparison table. */
export interface Cell<Entry> {
  absence: Absence | null
  entries: Entry[]
}

// ------------------------------------------------------------------ numbers

export type Relation =
  | 'exact'
  | 'rounded'
  | 'within bound'
  | 'transposed'
  | 'one digit off'
  | 'other rung'
  /** a number that the publisher or somebody else gave for the same thing at another time */
  | 'another count'
  /** the record has the figure from this article alone */
  | 'only source'
  | 'differs'
  | 'not comparable'
  | 'no value'

/**
 * What stands changed between the record and the printed number. The unit is marked by rule wherever the two
 * units differ; the others, and the unit besides, were read by hand from the coderʼs notes.
 */
export type Shift = 'unit' | 'population' | 'act' | 'window'

export interface FigureRow {
  id: string
  label: string
  /** null where the record holds the figure without its number */
  value: number | null
  measure: string
  unit: string
  unitLabel: string
  unitStated: string
  population: string
  act: string | null
  actStated: string
  nature: 'stock' | 'flow' | null
  /** how the source of the figure limits its number, "more than"; null where the number stands alone */
  modifier: string | null
  window: Period
  partOf: string | null
  /** 0 for a figure that is part of nothing */
  depth: number
  derived: string | null
  confidence: string
  confidenceNote: string | null
  source: SourceLink | null
  revisions: {
    kind: 'publisher' | 'misprint' | 'other'
    value: number | null
    on: string | null
    note: string
    source: SourceLink | null
  }[]
}

export interface PrintedNumber extends CodedPhrase {
  value: number | null
  low: number | null
  high: number | null
  modifier: string | null
  measure: string | null
  unit: string | null
  unitLabel: string | null
  unitStated: string | null
  population: string | null
  actStated: string | null
  windowStated: string | null
  attributedTo: string | null
  /** null for a number that nobody tied to a figure of the record */
  alignment: {
    relation: Relation
    /** printed minus recorded; null when the two cannot be subtracted */
    difference: number | null
    /** difference as a share of the recordʼs value */
    relativeDifference: number | null
    shifts: Shift[]
    reasons: string[]
    madeBy: string
  } | null
}

export interface NumberRow {
  figure: FigureRow
  /** one for each column, in the columnsʼ order */
  cells: Cell<PrintedNumber>[]
}

/** A figure with the ways in which its parts add up to it exactly, largest parts first. */
export interface Rung {
  figureId: string
  /** each an exact sum: 662,566 = 435,719 + 226,847 */
  breakdowns: string[][]
  /** parts that belong to no exact sum */
  loose: string[]
}

// ------------------------------------------------------------------ words

export interface WordEntry extends CodedPhrase {
  denotes: string | null
}

export interface WordRow {
  /** null: wordings that the codebook lacks */
  concept: string | null
  label: string
  definition: string | null
  cells: Cell<WordEntry>[]
}

export interface WordGroup {
  facet: string
  label: string
  definition: string
  rows: WordRow[]
}

// ------------------------------------------------------------------ windows

export interface WindowEntry extends CodedPhrase {
  kind: string
  kindLabel: string
  start: string | null
  end: string | null
  literal: { start: string | null; end: string | null } | null
  basis: 'stated' | 'implied' | 'relative' | null
  dates: string | null
}

export interface WindowRow {
  articleId: string
  cell: Cell<WindowEntry>
}

// ------------------------------------------------------------------ officials

export interface CitationEntry extends CodedPhrase {
  name: string
  title: string | null
  organisation: string | null
  sector: string
  named: boolean
  mode: 'direct' | 'partial' | 'paraphrase' | null
  document: boolean
  quotedWords: number | null
  via: string | null
}

export interface OfficialRow {
  /** the name as first met, without what stands in brackets */
  name: string
  titles: string[]
  organisation: string | null
  named: boolean
  cells: Cell<CitationEntry>[]
}

export interface SectorGroup {
  sector: string
  label: string
  rows: OfficialRow[]
}

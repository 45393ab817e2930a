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
  coder: string
  codebookVersion: number
  checked: { on: string; against: string; corrections: number } | null
  link: SourceLink | null
  /** a text is attached, so the reader can show the phrase in place */
  hasText: boolean
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
  | 'differs'
  | 'not comparable'
  | 'no value'

/** What stands changed between the record and the printed number, as the coderʼs note says. */
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

// ------------------------------------------------------------------ the whole

export interface ReleaseHead {
  id: string
  title: string
  shortTitle: string
  standfirst: string
  teaser: string
  teaserEvidence: string[]
  publisher: string
  publisherKind: string
  document: string
  documentKind: string
  released: string | null
  releasedBasis: string | null
  link: SourceLink | null
  obtainedHow: string
  window: Period
  versions: { status: string; on: string | null; note: string; source: SourceLink | null }[]
  scopeNotes: { note: string; sources: SourceLink[] }[]
  headlineFigures: string[]
}

/** A ruling on words that was in force when articles of the release appeared: context, never a violation. */
export interface TerminologyContext {
  id: string
  body: string
  on: string
  until: string | null
  ruling: string
  scope: string
  source: string
  link: SourceLink | null
  /** articles published while it stood */
  articleIds: string[]
}

export interface ReleaseComparison {
  release: ReleaseHead
  columns: Column[]
  numbers: NumberRow[]
  ladder: Rung[]
  /** numbers tied to no figure of the record, by column */
  otherNumbers: { articleId: string; entries: PrintedNumber[] }[]
  words: WordGroup[]
  windows: WindowRow[]
  officials: SectorGroup[]
  terminology: TerminologyContext[]
}

/** One line of the front page. */
export interface ReleaseSummary {
  id: string
  shortTitle: string
  documentKind: string
  publisher: string
  released: string | null
  teaser: string
  window: Period
  headlineFigures: {
    id: string
    label: string
    value: number | null
    measure: string
    unitLabel: string
    unitStated: string
  }[]
  outlets: number
  articles: number
}

/** A mention in an articleʼs own page, with where it stands in the attached text. */
export type ArticleMention = (
  | ({
      kind: 'term'
      facet: string
      facetLabel: string
      concept: string | null
      conceptLabel: string | null
    } & WordEntry)
  | ({
      kind: 'quantity'
      figureId: string | null
      figureLabel: string | null
      figureValue: number | null
    } & PrintedNumber)
  | ({ kind: 'window' } & WindowEntry)
  | ({ kind: 'citation'; sectorLabel: string } & CitationEntry)
) & {
  /** where it stands in the attached text; empty when there is no text or it did not anchor */
  anchors: { start: number; end: number; role: 'whole' | 'tail' | 'quote'; method: 'hash' | 'phrase' }[]
}

export interface ArticleDetail {
  column: Column
  byline: string | null
  bylineBasis: string | null
  headlineFromUrl: string | null
  headlineInReposts: string | null
  outletNameStated: string | null
  outletBasis: string | null
  urlNote: string | null
  copyLink: SourceLink | null
  alsoSeenAt: SourceLink[]
  charactersBasis: string | null
  countRule: string | null
  ledeRule: string | null
  releases: { id: string; shortTitle: string; isPrimary: boolean }[]
  mentions: ArticleMention[]
  remarks: string[]
  terminology: TerminologyContext[]
  text: { body: string; sha256: string; length: number; attachedAt: string; isCodedText: boolean } | null
}

export interface OutletDetail {
  id: string
  name: string
  kind: string
  homepage: SourceLink | null
  place: string | null
  articles: {
    articleId: string
    headline: string | null
    headlineFromUrl: string | null
    published: string | null
    extent: Extent
    release: { id: string; shortTitle: string }
    mentions: { terms: number; quantities: number; windows: number; citations: number }
  }[]
  /** the cursor of the next page, null on the last */
  next: string | null
}

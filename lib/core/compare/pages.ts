import type {
  BegunByMachine,
  CitationEntry,
  Column,
  Extent,
  FigureRow,
  NumberRow,
  Period,
  PrintedNumber,
  Rung,
  SectorGroup,
  SourceLink,
  WindowEntry,
  WindowRow,
  WordEntry,
  WordGroup,
} from './types'

/** What whole pages and the JSON API show; types.ts has the rows they are made of. */

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
  /** written for teaching: everything about it is invented */
  isConstructed: boolean
  /** whether it ships with Parallax or was entered here */
  origin: 'content' | 'entered'
  /** by whom and when (ISO time, UTC); null for content's */
  entered: Entered | null
}

/** Who entered a record here, and when (ISO time, UTC). */
export interface Entered {
  by: string
  at: string
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
    modifier: string | null
    measure: string
    unitLabel: string
    unitStated: string
  }[]
  outlets: number
  articles: number
  /** whether it ships with Parallax or was entered here */
  origin: 'content' | 'entered'
  entered: Entered | null
}

/** As much of a figure as a number tied to it needs beside it. */
export type TiedFigure = Pick<
  FigureRow,
  'id' | 'label' | 'value' | 'modifier' | 'measure' | 'unitLabel' | 'unitStated'
>

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
      /** the figure of record that it is tied to */
      figure: TiedFigure | null
      /** the act or status, an id of the codebook */
      act: string | null
    } & PrintedNumber)
  | ({
      kind: 'window'
      /** the codebookʼs kind: as of, fiscal year ... */
      windowKind: string
    } & WindowEntry)
  | ({
      kind: 'citation'
      sectorLabel: string
      /** the place of the citation that this pull quote repeats; such a one counts nowhere */
      duplicateOf: number | null
    } & CitationEntry)
) & {
  /** where it stands in the attached text; empty when there is no text or it did not anchor */
  anchors: { start: number; end: number; role: 'whole' | 'tail' | 'quote'; method: 'hash' | 'phrase' }[]
}

/** Who made a coding. */
export interface Coder {
  id: string
  kind: 'person' | 'engine'
  name: string
  /** of an engine alone */
  engineVersion: string | null
}

/** All that one coder found in an article. */
export interface ArticleCoding {
  coder: Coder
  codebookVersion: number
  extent: Extent
  /** the one that pages and comparisons show */
  isShown: boolean
  /** the text that is attached is the very one that was coded */
  isOfAttachedText: boolean
  /** UTF-16 units of the part coded, null when not recorded */
  characters: number | null
  /** of a person's coding that began as a copy of the engine's; left out for all others */
  begunByMachine?: BegunByMachine
  mentions: ArticleMention[]
}

export interface ArticleDetail {
  column: Column
  /** written for teaching, by an invented outlet: everything in it is invented */
  isConstructed: boolean
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
  /** how it came in, when somebody imported it; null for what comes with Parallax */
  imported: { by: string; at: string; name: string | null; notes: string[] } | null
}

export interface OutletDetail {
  id: string
  name: string
  kind: string
  homepage: SourceLink | null
  place: string | null
  /** invented, with all its articles */
  isConstructed: boolean
  articles: {
    articleId: string
    headline: string | null
    headlineFromUrl: string | null
    /** of the article: "en", "es" */
    language: string
    published: string | null
    extent: Extent
    /** who made the coding that is shown */
    coderKind: Coder['kind']
    /** the one it is compared by; null for an imported article that nobody tied to one */
    release: { id: string; shortTitle: string } | null
    mentions: { terms: number; quantities: number; windows: number; citations: number }
  }[]
  /** the cursor of the next page, null on the last */
  next: string | null
}

import type { Standing } from '../../findings/omissions'
import type {
  CitationEntry,
  CodedPhrase,
  FigureRow,
  Period,
  PrintedNumber,
  WindowEntry,
  WordEntry,
} from '../types'
import type { ColumnKey } from './column-key'
import type { CompareRow, WorkspaceArticle, WorkspaceColumn } from './rows'
import type { ReadText } from './texts'

/** One phrase with all that its evidence shows. */
export type OpenPhrase =
  | {
      kind: 'word'
      entry: WordEntry
      row: { facetLabel: string; concept: string | null; label: string; definition: string | null }
    }
  | { kind: 'number'; entry: PrintedNumber; figure: FigureRow | null }
  /** `record`: the window of the release that the article is compared under; null where there is none */
  | { kind: 'window'; entry: WindowEntry; record: Period | null }
  | { kind: 'citation'; entry: CitationEntry; sectorLabel: string }

/** What is open under a row: every phrase of a cell, or one with all that is known of it. */
export interface Opened {
  rowId: string
  label: string
  columnKey: ColumnKey
  columnName: string
  phrases: { entry: CodedPhrase; article: WorkspaceArticle }[]
  /** the one phrase there is or that was asked for */
  phrase: (OpenPhrase & { article: WorkspaceArticle }) | null
  /** of what a record has: its own words for it, and whether each article states it */
  againstRecord?: { words: string[]; standings: { article: WorkspaceArticle; standing: Standing }[] }
}

/** The texts that can be read side by side, and the articles that have none or for which there is no room. */
export interface ColumnTexts {
  texts: ReadText[]
  /** articles that no text is attached to */
  textless: { articleId: string; outletName: string }[]
  /** articles with a text beyond those that fit */
  over: number
}

/** The comparison that a view asks for. */
export interface Workspace {
  /** columns from left to right, hidden ones too */
  columns: WorkspaceColumn[]
  /** those that are shown; the rowsʼ cells stand in their order */
  shown: WorkspaceColumn[]
  rows: CompareRow[]
  opened: Opened | null
  /** the texts themselves, where they are what is shown */
  texts: ColumnTexts | null
  /** the release that all columns share, whose record they can be held against; null where there is none */
  release: { id: string; shortTitle: string } | null
  /** all columns are invented for teaching */
  isConstructed: boolean
  choices: {
    facets: { id: string; label: string }[]
    sectors: { id: string; label: string }[]
    outletKinds: string[]
    /** people with a coding of these articles */
    coders: { id: string; label: string }[]
  }
  /** what of the view could not be shown, in a sentence each */
  problems: string[]
}

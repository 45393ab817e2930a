import type { Absence, Column, Voice } from '../types'
import type { TotalLength } from './coded-length'
import type { ColumnKey, ColumnKind } from './column-key'

/** An article of a column. */
export interface WorkspaceArticle extends Column {
  /** words of the coded part, counted in the text that is attached; null where it is not that very text */
  words: number | null
  /** the release that it is compared under, null where nobody tied it to one */
  release: string | null
  releaseTitle: string | null
  /** whose coding it is, where that is not the one that the article shows; the references of its mentions name them */
  byCoder?: string
  /** its coding comes with Parallax; else it was made here and can be deleted */
  isShipped: boolean
  /** the near-duplicates that its attached text is one of; null where it is like no other */
  copyGroup: string | null
  /** of the attached text, UTF-16 units */
  textLength: number | null
}

/** A column with its articles, filters applied. */
export interface WorkspaceColumn {
  key: ColumnKey
  kind: ColumnKind
  id: string
  /** the outletʼs name, of an article too; a releaseʼs short title */
  name: string
  /** of an article its headline, of an outlet its kind, of a release its publisher */
  about: string | null
  /** a release whose record was entered here; absent where it was not, and in views frozen before this was kept */
  isEntered?: boolean
  articles: WorkspaceArticle[]
  /** the coder whose codings were asked for, in words that follow "coded" and "none", and how many articles have none; absent where nobody was */
  coding?: { words: string; without: number }
  /** further printings of their texts, not among them because each text is counted once */
  printings: number
  length: TotalLength
}

/** Why a cell of the workspace is empty; a filter may have taken what was there. */
export type Emptiness =
  | Absence
  | 'set aside by a filter'
  | 'no article'
  | 'no such coding'
  | 'headline not seen'
  | 'cannot be judged'

/** One wording of a cell with how often it stands there. */
export interface Sample {
  phrase: string
  voice: Voice | null
  language: Column['language']
  times: number
  /** what is said of it beside it: how a number relates to the record */
  aside: string | null
  /** the article that it leads to, for headlines; null elsewhere */
  articleId?: string
}

/** One subject in one column. */
export interface CompareCell {
  /** null where there is something */
  emptiness: Emptiness | null
  /** instances, not wordings */
  times: number
  /** articles of the column that have it */
  articles: number
  /** times in 1,000 words, over articles of known length; null where none is */
  rate: number | null
  /** the same times apart: by voice, or by manner of citing; parts without any left out */
  parts: { label: string; times: number }[]
  /** the most frequent wordings, at most three */
  samples: Sample[]
  /** different wordings in all */
  wordings: number
  /** the one mention there is ("<article id>#t3"); null for none or several */
  ref: string | null
}

/** One subject in all columns, in their order. */
export interface CompareRow {
  id: string
  group: { id: string; label: string; definition: string | null }
  label: string
  aside: string | null
  cells: CompareCell[]
  /** times in all columns; an article that stands in two columns counted once */
  times: number
}

import type { Column, Voice } from '../compare/types'

/** A view as it is embedded: tables and words, apart from how they are drawn. */
export interface EmbedView {
  title: string
  /** what kind of view it is, before the title, and what it shows, after it */
  kicker: string
  lead: string | null
  tables: EmbedTable[]
  notes: string[]
  /** address of the living view from the root, with its query and section */
  living: string
  /** whose data it is and of when: "Letter, 25 September 2024"; null where there is no one release */
  dated: string | null
  isConstructed: boolean
}

export interface EmbedTable {
  /** said by screen readers, and shown where there are several tables */
  caption: string
  /** the first is that of the rowsʼ own heads */
  heads: { name: string; about: string | null }[]
  rows: EmbedRow[]
  /** columns of words rather than of cells to compare: as wide as what is in them */
  isList?: boolean
}

export interface EmbedRow {
  /** stands above the first of its rows */
  group: string | null
  head: string
  about: string | null
  cells: EmbedCell[]
}

/** One cell; what is absent says so in `quiet`. */
export interface EmbedCell {
  /** the number that counts */
  strong?: string
  beside?: string
  lines?: EmbedLine[]
  /** smaller, after the rest */
  quiet?: string | null
  /** 1 to 5, none for 0 */
  shade?: number
  bar?: { parts: { count: number; look: 'ink' | 'bound' | 'rounded' | 'rung' | 'rule' }[]; most: number }
}

/** A phrase as printed, or words about one where `voice` is undefined. */
export interface EmbedLine {
  words: string
  voice?: Voice | null
  lang?: Column['language']
  /** how often it stands there, where that is more than once */
  times?: number
  aside?: string | null
  tags?: { tone: string; words: string }[]
  /** from the root */
  href?: string
}

/** A view to embed, or why there is none. */
export type EmbedFound = { view: EmbedView } | { reason: string }

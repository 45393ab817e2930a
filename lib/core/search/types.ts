import type { Position, Voice } from '../compare/types'

/** What can be found, in the order in which it is shown. */
export const searchKinds = [
  'release',
  'figure',
  'source',
  'phrase',
  'article',
  'outlet',
  'word',
  'concept',
] as const
export type SearchKind = (typeof searchKinds)[number]

/** What narrows a search. Null: not narrowed. Days are "YYYY-MM-DD", both included. */
export interface SearchFilters {
  release: string | null
  outlet: string | null
  from: string | null
  to: string | null
  /** phrases in this voice alone; what is no phrase is then not looked for */
  voice: Voice | null
  /** look among the constructed exercises, and nowhere else; without it they are never found */
  exercises: boolean
}

/** Words of the hit that answer the question, as they stand in its text. */
interface Found {
  found: string[]
}

export interface ReleaseHit extends Found {
  kind: 'release'
  id: string
  shortTitle: string
  title: string
  publisher: string
  document: string
  documentKind: string
  standfirst: string
  released: string | null
  /** its record was entered here and does not ship with Parallax */
  isEntered: boolean
}

export interface FigureHit extends Found {
  kind: 'figure'
  id: string
  label: string
  value: number | null
  measure: string
  unitStated: string
  population: string
  actStated: string
  windowStated: string
  release: TiedRelease
  /** where another number is printed for it, one place of each outlet; at most four, the furthest kind of difference first */
  otherwise: (PhrasePlace & { phrase: string })[]
  /** its record was entered here and does not ship with Parallax */
  isEntered: boolean
}

/** An official, a body or a document that articles cite under one name. */
export interface SourceHit extends Found {
  kind: 'source'
  name: string
  /** the titles that articles give it, the most frequent first; at most three */
  titles: string[]
  organisation: string | null
  /** the name of its page under /people; null for one that is not named, or of an exercise */
  page: string | null
  sectorLabel: string
  /** articles that cite it, among those that were looked at */
  articles: number
  /** the newest of them, each outlet once */
  cited: PhrasePlace[]
}

export interface PhraseHit extends Found, PhrasePlace {
  kind: 'phrase'
  phrase: string
  gloss: string | null
  mention: 'term' | 'quantity' | 'window'
  /** the facet of a term, the unit of a number, the kind of a window; null when not coded */
  codedAs: string | null
  voice: Voice | null
  speaker: string | null
  position: Position | null
  language: 'en' | 'es'
}

export interface ArticleHit extends Found {
  kind: 'article'
  id: string
  headline: string | null
  headlineGloss: string | null
  byline: string | null
  outletName: string
  published: string | null
  language: 'en' | 'es'
  release: TiedRelease | null
}

export interface OutletHit extends Found {
  kind: 'outlet'
  id: string
  name: string
  outletKind: string
  place: string | null
  articles: number
}

/** A word of the glossary. */
export interface WordHit extends Found {
  kind: 'word'
  id: string
  word: string
  /** other spellings and plurals */
  forms: string[]
  definition: string
}

/** An entry of the codebook that stands for words: a concept with its facet. */
export interface ConceptHit extends Found {
  kind: 'concept'
  id: string
  label: string
  definition: string
  facetLabel: string
}

/** Where a phrase stands: the release is the one under which its article is compared. */
export interface PhrasePlace {
  /** "<article id>#q3" */
  ref: string
  outletName: string
  published: string | null
  coderKind: 'person' | 'engine'
  release: TiedRelease | null
}

export interface TiedRelease {
  id: string
  shortTitle: string
}

export type SearchHit =
  | ReleaseHit
  | FigureHit
  | SourceHit
  | PhraseHit
  | ArticleHit
  | OutletHit
  | WordHit
  | ConceptHit

/** What was found of one kind. */
export interface SearchGroup {
  kind: SearchKind
  /** how many there are; no more than `SEARCH_COUNTED` are counted, of words near to a misspelt one fewer */
  count: number
  /** there are more than were counted */
  isMore: boolean
  hits: SearchHit[]
}

/** Beyond so many hits of a kind nobody reads on: they are not counted, and the best are picked among so many. */
export const SEARCH_COUNTED = 1000

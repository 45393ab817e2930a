import type { z } from 'zod'
import type { ArticleFile } from './schema/article'
import type { CodebookEntry, ConceptEntry, codebookHead } from './schema/codebook'
import type { CoderEntry } from './schema/coders'
import type { PlantedEntry } from './schema/exercise'
import type { FurtherCodingFile } from './schema/further-coding'
import type { LinkHostList } from './schema/link-hosts'
import type { OutletFile } from './schema/outlet'
import type { RecordFile } from './schema/record'
import type { TerminologyRules } from './schema/terminology-rules'

export interface Codebook {
  head: z.infer<typeof codebookHead>
  facets: CodebookEntry[]
  concepts: ConceptEntry[]
  units: CodebookEntry[]
  acts: CodebookEntry[]
  windowKinds: CodebookEntry[]
  sectors: CodebookEntry[]
  modes: CodebookEntry[]
}

export interface ReleaseContent {
  /** path from content/ */
  path: string
  record: RecordFile
}

export interface ArticleContent {
  /** path from content/ */
  path: string
  /** "<release id>--<file name>" */
  id: string
  releaseId: string
  /** the file's name without ".yaml" */
  slug: string
  article: ArticleFile
}

/** A text of content/, canonical, with the SHA-256 of its UTF-8 bytes. */
export interface ContentText {
  /** path from content/ */
  path: string
  body: string
  sha256: string
}

/** An article of an exercise, which content/ holds with its text. */
export interface ExerciseArticle extends ArticleContent {
  text: ContentText
  /** the words in quotation marks, as spans, by the place of their citation from 1 */
  quotes: ReadonlyMap<number, [number, number][]>
}

/** A constructed release with all that belongs to it. None of it is among the real ones. */
export interface ExerciseContent {
  id: string
  release: ReleaseContent
  outlets: OutletFile[]
  articles: ExerciseArticle[]
  /** the text of the official document */
  document: ContentText
  /** the differences that were written into the articles on purpose */
  planted: PlantedEntry[]
  /** paths of all its files from content/ */
  paths: string[]
}

/** A coding of an article beside the one in the article's own file. */
export interface FurtherCoding {
  /** path from content/ */
  path: string
  articleId: string
  coder: string
  coding: FurtherCodingFile
}

/** Everything in content/ that goes into the database, checked against itself. */
export interface Content {
  codebook: Codebook
  coders: CoderEntry[]
  outlets: OutletFile[]
  releases: ReleaseContent[]
  articles: ArticleContent[]
  exercises: ExerciseContent[]
  furtherCodings: FurtherCoding[]
  terminologyRules: TerminologyRules['rules']
  linkHosts: LinkHostList
}

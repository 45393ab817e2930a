import type { z } from 'zod'
import type { ArticleFile } from './schema/article'
import type { CodebookEntry, ConceptEntry, codebookHead } from './schema/codebook'
import type { CoderEntry } from './schema/coders'
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

/** Everything in content/ that goes into the database, checked against itself. */
export interface Content {
  codebook: Codebook
  coders: CoderEntry[]
  outlets: OutletFile[]
  releases: ReleaseContent[]
  articles: ArticleContent[]
  terminologyRules: TerminologyRules['rules']
  linkHosts: LinkHostList
}

import type { Aligned } from '../align/aligned'
import type { ReleaseRecord } from '../align/record-figure'
import type { CodedArticle } from './coded-article'

/** A phrase that a finding rests on. */
export interface Evidence {
  /** the article it stands in */
  articleId: string
  /** the mention ("q3"), or null for words that were not coded */
  ref: string | null
  text: string
  start: number | null
  end: number | null
}

/** What a rule noticed. A note to a reader, never a verdict. */
export interface Finding {
  rule: string
  /** one sentence in plain words that claims no more than was seen */
  statement: string
  evidence: Evidence[]
  /** the figures of the record that it is about */
  figureIds: string[]
}

/** What a rule looks at: one article, the record, and the other articles about the same release. */
export interface Checked {
  record: ReleaseRecord
  article: CodedArticle
  /** by the quantity's ref */
  aligned: ReadonlyMap<string, Aligned>
  others: readonly { article: CodedArticle; aligned: ReadonlyMap<string, Aligned> }[]
}

/** One thing that Parallax looks for. */
export interface Rule {
  id: string
  /** its name on screen, a few words */
  title: string
  /** why it matters to a reader, one sentence, about the kind of difference and never about the outlet */
  why: string
  find: (checked: Checked) => Finding[]
}

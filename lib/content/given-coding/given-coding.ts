import type { CodingFields } from '@/lib/core/coding/coding-fields'
import type { PortableMention } from '@/lib/core/coding/portable-mention'
import type { ContentError } from '../content-error'

/** What tells one article from another, in words; null where it was not seen. */
export interface ArticleNamed {
  articleId: string | null
  outlet: string | null
  headline: string | null
  url: string | null
  copyUrl: string | null
  /** a day, or a month */
  published: string | null
}

/** A coding as a file gives it, free of the form that the file had. */
export interface GivenCoding {
  form: 'yaml' | 'annotations'
  /** who made it, by the file; the name and kind where it has them */
  coder: { id: string; name: string | null; kind: 'person' | 'engine' | null }
  /** ISO 8601 */
  recordedAt: string | null
  /** the coding that it began as a copy of, in words */
  beganFrom: string | null
  /** what the file says of the article that it is of */
  of: ArticleNamed
  coding: CodingFields
  remarks: string[]
  /** the text that its places point into; null where it has none */
  text: { sha256: string; length: number | null } | null
  /** terms, quantities, windows, citations, each numbered from 1 within its kind */
  mentions: PortableMention[]
}

/** Annotations that another tool wrote: they quote words, but do not say what these are. */
export interface OtherAnnotations {
  annotations: number
  /** the words that they quote, in their order */
  quotes: string[]
}

export type GivenCodingResult =
  | { code: 'coding'; coding: GivenCoding }
  /** nothing of it can be taken; what is wrong, by line where the form has lines */
  | { code: 'errors'; errors: ContentError[] }
  | ({ code: 'other-annotations' } & OtherAnnotations)

import type { CodingFields } from '@/lib/core/coding/coding-fields'
import type { PortableMention } from '@/lib/core/coding/portable-mention'

/** One coding of an article with all that is stored of both, free of the database's own numbers. */
export interface PortableCoding {
  articleId: string
  /** the fields of the article's file in content/ that are no part of its coding, as that file has them */
  article: Record<string, unknown> & { url: string | null }
  /** the release that it is compared under; null where nobody tied it to one */
  release: string | null
  alsoReleases: string[]
  coder: { id: string; kind: 'person' | 'engine'; name: string; engineVersion: string | null }
  /** when it was recorded; null for one that came with content/ */
  recordedAt: Date | null
  /** the coding that it began as a copy of, in words; null for one that did not */
  beganFrom: string | null
  coding: CodingFields
  remarks: string[]
  /** SHA-256 of the text that was coded; its body where that very text is attached. The length is not stored elsewhere. */
  text: { sha256: string; body: string | null } | null
  /** terms, quantities, windows, citations */
  mentions: PortableMention[]
}

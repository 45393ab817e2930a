import type { Actor } from '@/lib/core/people/actor'
import type { ImportWay } from '@/lib/db/generated/client'
import type { Facts } from './facts'

/** An article as somebody brings it in: its text with what is known of it. */
export interface ArticleToImport {
  text: string
  facts: Facts
  /** whether the text is the whole article or its opening alone */
  extent: 'whole' | 'opening'
  way: ImportWay
  /** the file, link or line that it came from; null for a paste */
  name: string | null
  /** what a reader should know of the text */
  notes: readonly string[]
  /** the release that it is about; null: none is told yet */
  releaseId: string | null
  /** who imports it */
  actor: Actor
}

/** Why an article was not imported; nothing was written. `message` is a sentence for the person who gave it. */
export interface NotImported {
  code: 'refused'
  reason: 'empty' | 'too-long' | 'not-text' | 'other-language' | 'bad-fact' | 'no-release'
  message: string
}

import type { AlikeText } from '@/lib/commands/import/alike-texts'
import type { ArticleHere } from '@/lib/commands/import/article-here'
import type { Facts } from '@/lib/commands/import/facts'
import type { FormerVersion } from '@/lib/commands/import/former-version'
import type { NamedCandidate } from '@/lib/commands/import/release-candidates'

/** The fields of the form that a person may change before saving. */
export const EDITABLE = ['headline', 'byline', 'published', 'outlet', 'link'] as const
export type EditableField = (typeof EDITABLE)[number]

/** Chosen in the place of a release: one that is not here yet, to be entered. No release has this id. */
export const NEW_RELEASE = 'new'

/** What was typed into the first step, kept when it could not be read. */
export interface Typed {
  text: string
  link: string
}

/** What was read, for a person to look over. */
export interface ReviewState {
  step: 'review'
  /** grows with each answer, so that the form is drawn anew */
  answer: number
  error: string | null
  way: 'paste' | 'file' | 'link'
  name: string | null
  text: string
  words: number
  /** as read, with where each came from */
  facts: Facts
  /** as they stand in the form now */
  values: Record<EditableField, string>
  isOpening: boolean
  notes: string[]
  conflicts: string[]
  here: ArticleHere | null
  /** the version of its page that it would follow */
  former: FormerVersion | null
  /** what is here and much the same, as others printed it */
  alike: AlikeText[]
  candidates: NamedCandidate[]
  /** the release that is proposed; null: none is clear */
  proposed: string | null
  /** the release that is chosen, or NEW_RELEASE; empty: none */
  release: string
}

/** Where the form for importing stands. */
export type ImportState = { step: 'give'; answer: number; error: string | null; typed: Typed } | ReviewState

export const EMPTY: ImportState = { step: 'give', answer: 0, error: null, typed: { text: '', link: '' } }

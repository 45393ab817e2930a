import type { ContentError } from '@/lib/content/content-error'
import type { GivenCoding, OtherAnnotations } from '@/lib/content/given-coding/given-coding'
import type { PortableMention } from '@/lib/core/coding/portable-mention'

type Kind = PortableMention['kind']

/** How the mentions of one kind stand in the attached text. */
export interface KindReview {
  kind: Kind
  mentions: number
  /** at the places that the file tells, for it is of the very text that is attached */
  exact: number
  /** found again by their words */
  byWords: number
  /** in no place; all, where no text is attached */
  nowhere: number
}

/** A mention that stands in no place, or in fewer than were counted. */
export interface LooseMention {
  kind: Kind
  ordinal: number
  phrase: string
  found: number
  of: number
  why: 'other-words-there' | 'no-words' | 'not-in-text'
}

/** What would be saved, and how it stands to what is here. */
export interface CodingReview {
  form: GivenCoding['form']
  /** who made it, by the file; the name where it, or the database, has one */
  madeBy: { id: string; name: string | null; kind: 'person' | 'engine' | null }
  /** ISO 8601; null where the file does not say */
  recordedAt: string | null
  extent: 'whole' | 'opening'
  codebook: number
  remarks: number
  /** whether the file names this article; if not, what it names */
  article:
    | { isThis: true }
    | { isThis: false; outlet: string | null; headline: string | null; url: string | null }
  /**
   * same: the attached text has the hash that the file names. other: it has another one. none-here: no text is attached.
   * none-named: the file names no text, so that only words can be looked for.
   */
  text: 'same' | 'other' | 'none-here' | 'none-named'
  /** kinds with mentions alone */
  kinds: KindReview[]
  loose: LooseMention[]
  /** numbers that the file ties to figures of record, and those whose figure is not here: they are saved without the tie */
  ties: { kept: number; lost: { ordinal: number; phrase: string; figure: string }[] }
  becomes: {
    /** the person whose coding it becomes */
    name: string
    coderId: string
    /** the coding that it will be told to have begun as a copy of, in words */
    beganFrom: string | null
    /** comparisons will show it, in place of the machineʼs */
    isShown: boolean
    /** the personʼs own coding of this article that is here already */
    existing: { version: number; mentions: number; isSame: boolean } | null
  }
}

/** Why there is nothing to review. */
export type CodingRefusal =
  | { code: 'no-article' }
  /** the file is not in order; errors by line or place, ids that are not known named */
  | { code: 'errors'; errors: ContentError[] }
  | ({
      code: 'other-annotations'
      /** how many of the quotes stand in the attached text; null where none is attached */
      found: number | null
    } & OtherAnnotations)
  /** the coding of this name comes with content/, and is corrected in its file */
  | { code: 'of-content'; name: string }

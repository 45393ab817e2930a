import type { CodingRefusal, CodingReview } from '@/lib/commands/import-coding/coding-review'

/** Where the form for bringing a coding in stands. */
export type CodingState =
  | {
      step: 'give'
      /** grows with each answer, so that the form is drawn anew */
      answer: number
      error: string | null
      /** what was pasted, kept when it could not be taken */
      typed: string
      /** why nothing of the file is taken */
      refusal: CodingRefusal | null
    }
  | {
      step: 'review'
      answer: number
      error: string | null
      file: { name: string; source: string }
      review: CodingReview
    }
  | {
      step: 'saved'
      answer: number
      code: 'imported' | 'replaced' | 'unchanged'
      /** whose coding it is */
      name: string
      mentions: number
    }

export const EMPTY: Extract<CodingState, { step: 'give' }> = {
  ...{ step: 'give', answer: 0, error: null, typed: '', refusal: null },
}

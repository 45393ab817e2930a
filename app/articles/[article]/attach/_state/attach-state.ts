import type { AttachReview } from '@/lib/commands/review-attach'

/** Where the form for attaching a text to an article stands. */
export type AttachState =
  | {
      step: 'give'
      /** grows with each answer, so that the form is drawn anew */
      answer: number
      error: string | null
      /** what was typed, kept when it could not be read */
      typed: { text: string; link: string }
      /** what the text that was given turned out to be, where it is not this articleʼs */
      other: Extract<AttachReview, { code: 'no-match' | 'attached-elsewhere' }> | null
    }
  | {
      step: 'review'
      answer: number
      error: string | null
      /** the file or link that it came from; null for a paste */
      name: string | null
      /** what a reader should know of the text, as the reading said it */
      notes: string[]
      review: Extract<AttachReview, { code: 'fits' }>
    }

export const EMPTY: AttachState = {
  step: 'give',
  answer: 0,
  error: null,
  typed: { text: '', link: '' },
  other: null,
}

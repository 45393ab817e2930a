/** Where a small form on a review stands: what went wrong, and what was typed, which comes back with every error. */
export interface StepState {
  error: string | null
  typed: string
  /** grows with each answer, so that the form is drawn anew */
  answer: number
}

export const FRESH: StepState = { error: null, typed: '', answer: 0 }

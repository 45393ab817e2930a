'use client'

import { useActionState } from 'react'
import { codingStep } from '../_actions/coding-step'
import { type CodingState, EMPTY } from '../_state/coding-state'
import { GiveCoding } from './give-coding'
import { ReviewCoding } from './review-coding'
import { SavedNote } from './saved-note'

/** All steps of bringing a coding in: giving the file, seeing what it would become, saved. Works without JavaScript. */
export function CodingForm({ articleId }: { articleId: string }) {
  const [state, act, isPending] = useActionState<CodingState, FormData>(codingStep, EMPTY)
  const shared = { articleId, act, isPending }
  // Drawn anew with each answer: fields keep what the server gave back, and focus goes where the next step is.
  switch (state.step) {
    case 'give':
      return <GiveCoding key={state.answer} {...shared} state={state} />
    case 'review':
      return <ReviewCoding key={state.answer} {...shared} state={state} />
    case 'saved':
      return <SavedNote key={state.answer} {...shared} state={state} />
  }
}

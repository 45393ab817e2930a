import { redirect } from 'next/navigation'
import type { Actor } from '@/lib/core/people/actor'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { admit } from '../../../_people/acting'
import { textOf } from '../../../import/_actions/form-fields'
import type { StepState } from './step-state'

const GONE = 'There is no such review, or it is not yours.'
const SIGNED = 'It is signed meanwhile, and nothing of it changes any more. Nothing was saved.'
const UNREACHABLE = 'The database cannot be reached at the moment. Nothing was saved. Try again.'

interface Step {
  state: StepState
  form: FormData
  /** the field whose words come back with an error */
  typed?: string
  /** what is done; returns null when it was, else a code or a sentence */
  act: (reviewId: string, actor: Actor) => Promise<string | null>
}

/** Runs one small form of a review: lets it in, does it, and leads back to the review, or says why not. */
export async function runStep({ state, form, typed, act }: Step): Promise<StepState> {
  const reviewId = textOf(form, 'review')
  const wrong = (error: string): StepState => ({
    ...{ error, typed: typed ? textOf(form, typed) : '', answer: state.answer + 1 },
  })
  const admitted = await admit('review')
  if ('refusal' in admitted) return wrong(admitted.refusal)
  try {
    const fault = await act(reviewId, admitted.actor)
    if (fault !== null) return wrong(fault === 'no-review' ? GONE : fault === 'signed' ? SIGNED : fault)
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return wrong(UNREACHABLE)
  }
  redirect(`/review/${reviewId}`)
}

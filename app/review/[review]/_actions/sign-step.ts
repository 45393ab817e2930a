'use server'

import { redirect } from 'next/navigation'
import { deleteReview } from '@/lib/commands/review/delete-review'
import { signOff } from '@/lib/commands/review/sign-off'
import { tickItem } from '@/lib/commands/review/tick-item'
import { isCheckItem } from '@/lib/core/review/checklist'
import { admit } from '../../../_people/acting'
import { textOf } from '../../../import/_actions/form-fields'
import { runStep } from './run-step'
import type { StepState } from './step-state'

/** Ticks a point of the checklist, or takes the tick back. */
export async function tickStep(state: StepState, form: FormData): Promise<StepState> {
  return runStep({
    ...{ state, form },
    act: async (reviewId, actor) => {
      const [item = '', done] = textOf(form, 'tick').split(' ')
      if (!isCheckItem(item)) return 'There is no such point any more. Reload the page.'
      const { code } = await tickItem({ reviewId, item, isDone: done === 'done', actor })
      return code === 'ticked' ? null : code
    },
  })
}

/** Signs the version that was read. */
export async function signStep(state: StepState, form: FormData): Promise<StepState> {
  return runStep({
    ...{ state, form },
    act: async (reviewId, actor) => {
      const result = await signOff({ reviewId, version: Number(textOf(form, 'version')) || 0, actor })
      switch (result.code) {
        case 'signed-off':
          return null
        case 'own':
          return 'You wrote in this draft. A second person signs it.'
        case 'not-a-person':
          return 'A program cannot sign.'
        case 'changed':
          return `Version ${result.latest} was saved after you opened this page. Nothing was signed: reload the page and read it.`
        case 'open-notes':
          return `${result.count} of the notes to look at are open. Change the words, or put each aside with a reason.`
        case 'unticked':
          return `Not ticked yet: ${result.items.join(' ')}`
        default:
          return result.code
      }
    },
  })
}

/** Deletes a review with its texts, once that was confirmed, and leads to the list. */
export async function removeReview(_: string | null, form: FormData): Promise<string | null> {
  const admitted = await admit('review')
  if ('refusal' in admitted) return admitted.refusal
  if (!form.has('sure')) return 'Nothing was deleted: tick the box first.'
  const { code } = await deleteReview({ reviewId: textOf(form, 'review'), actor: admitted.actor })
  if (code === 'signed') return 'It is signed, and stays.'
  if (code === 'not-author') return 'Its author alone can delete it.'
  if (code === 'no-review') return 'There is no such review, or it is not yours.'
  redirect('/review')
}

'use server'

import { addComment } from '@/lib/commands/review/add-comment'
import { textOf } from '../../../import/_actions/form-fields'
import { runStep } from './run-step'
import type { StepState } from './step-state'

/** Adds a remark on words of the draft. */
export async function commentStep(state: StepState, form: FormData): Promise<StepState> {
  return runStep({
    ...{ state, form, typed: 'body' },
    act: async (reviewId, actor) => {
      const at = textOf(form, 'start')
      const { code } = await addComment({
        ...{ reviewId, actor, body: textOf(form, 'body') },
        // Browsers send "\r\n" at line ends; the draft has "\n".
        quote: textOf(form, 'quote').replaceAll('\r\n', '\n'),
        version: Number(textOf(form, 'version')) || 0,
        start: /^\d+$/.test(at) ? Number(at) : null,
      })
      if (code === 'added') return null
      if (code === 'empty') return 'There is no comment yet. Write what there is to say.'
      if (code === 'no-words')
        return 'These words do not stand in the draft. Select them in it, or write them as they stand there.'
      return code
    },
  })
}

'use server'

import { z } from 'zod'
import { decideNote } from '@/lib/commands/review/decide-note'
import { textOf } from '../../../import/_actions/form-fields'
import { runStep } from './run-step'
import type { StepState } from './step-state'

const decision = z.object({
  match: z.string().min(1).max(2_000),
  kind: z.enum(['dismissed', 'reopened']),
  scope: z.enum(['story', 'desk', 'everywhere']),
  seen: z.coerce.number().int().min(0),
})

/** Puts a note aside or opens it again. */
export async function noteStep(state: StepState, form: FormData): Promise<StepState> {
  return runStep({
    ...{ state, form, typed: 'reason' },
    act: async (reviewId, actor) => {
      const read = decision.safeParse(Object.fromEntries(form))
      if (!read.success) return 'This is not what the form sends. Reload the page and try again.'
      const result = await decideNote({ ...read.data, reviewId, reason: textOf(form, 'reason'), actor })
      if (result.code === 'decided') return null
      if (result.code === 'no-reason') return 'Say why it is put aside: the reason goes into the memo.'
      if (result.code !== 'changed') return result.code
      const what = result.kind === 'dismissed' ? `put it aside: “${result.reason}”` : 'opened it again'
      return `${result.byName} ${what}, after you opened this page. Nothing of yours was saved; reload the page to go on from there.`
    },
  })
}

'use server'

import { z } from 'zod'
import { acceptSuggestion } from '@/lib/commands/review/accept-suggestion'
import { textOf } from '../../../import/_actions/form-fields'
import { runStep } from './run-step'
import type { StepState } from './step-state'

const change = z.object({ start: z.int().min(0), end: z.int().min(0), text: z.string().max(500) })

/** Takes a suggestion into the draft, as its next version. */
export async function acceptStep(state: StepState, form: FormData): Promise<StepState> {
  return runStep({
    ...{ state, form },
    act: async (reviewId, actor) => {
      const version = Number(textOf(form, 'version')) || 0
      const read = change.safeParse(JSON.parse(textOf(form, 'accept') || 'null'))
      if (!read.success) return 'This is not what the form sends. Reload the page and try again.'
      const result = await acceptSuggestion({ reviewId, base: version, change: read.data, actor })
      if (result.code === 'revised') return null
      if (result.code === 'changed')
        return `${result.byName} saved version ${result.latest} after you opened this page. Nothing of yours was saved; reload the page to go on from there.`
      return result.code === 'no-review' || result.code === 'signed'
        ? result.code
        : 'It was not suggested for these words.'
    },
  })
}

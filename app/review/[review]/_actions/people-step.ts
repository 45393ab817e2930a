'use server'

import { assignPerson } from '@/lib/commands/review/assign-person'
import { textOf } from '../../../import/_actions/form-fields'
import { runStep } from './run-step'
import type { StepState } from './step-state'

/** Calls a person in to a review, or lets them go. */
export async function peopleStep(state: StepState, form: FormData): Promise<StepState> {
  return runStep({
    ...{ state, form },
    act: async (reviewId, actor) => {
      const personId = textOf(form, 'person')
      if (personId === '') return 'Choose somebody first.'
      const isAssigned = textOf(form, 'assigned') === 'yes'
      const { code } = await assignPerson({ reviewId, personId, isAssigned, actor })
      if (code === 'no-person') return 'They are no longer here, or may not review.'
      return code === 'assigned' ? null : code
    },
  })
}

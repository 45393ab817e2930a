'use server'

import { admit } from '../../_people/acting'
import type { DeskState } from '../_state/desk-state'
import { checkForm } from './check-form'

/** Checks the draft of the form where no script runs. Returns where the form stands then. Nothing is stored. */
export async function checkStep(state: DeskState, form: FormData): Promise<DeskState> {
  const admitted = await admit('review')
  const found =
    'refusal' in admitted ? { ...state, error: admitted.refusal } : await checkForm(form, admitted.actor)
  return { ...found, answer: state.answer + 1 }
}

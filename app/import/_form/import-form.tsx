'use client'

import { useActionState } from 'react'
import type { ImportChoices } from '@/lib/queries/import-choices'
import { importStep } from '../_actions/import-step'
import { EMPTY } from '../_state/import-state'
import { GiveStep } from './give-step'
import { ReviewStep } from './review-step'

interface ImportFormProps {
  choices: ImportChoices
  /** why no links are fetched; null when they are */
  linksOff: string | null
}

/** Both steps of importing on one page: giving the article, and looking over what was read. Works without JavaScript. */
export function ImportForm({ choices, linksOff }: ImportFormProps) {
  const [state, act, isPending] = useActionState(importStep, EMPTY)
  // Drawn anew with each answer: fields keep what the server gave back, and focus goes where the next step is.
  return state.step === 'give' ? (
    <GiveStep key={state.answer} state={state} act={act} isPending={isPending} linksOff={linksOff} />
  ) : (
    <ReviewStep key={state.answer} state={state} act={act} isPending={isPending} choices={choices} />
  )
}

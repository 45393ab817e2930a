'use client'

import { useActionState } from 'react'
import { attachStep } from '../_actions/attach-step'
import { EMPTY } from '../_state/attach-state'
import { GiveText } from './give-text'
import { ReviewText } from './review-text'

interface AttachFormProps {
  articleId: string
  /** why no links are fetched; null when they are */
  linksOff: string | null
}

/** Both steps of attaching a text: giving it, and seeing how the mentions stand in it. Works without JavaScript. */
export function AttachForm({ articleId, linksOff }: AttachFormProps) {
  const [state, act, isPending] = useActionState(attachStep, EMPTY)
  const shared = { articleId, act, isPending }
  // Drawn anew with each answer: fields keep what the server gave back, and focus goes where the next step is.
  return state.step === 'give' ? (
    <GiveText key={state.answer} {...shared} state={state} linksOff={linksOff} />
  ) : (
    <ReviewText key={state.answer} {...shared} state={state} />
  )
}

'use server'

import { redirect } from 'next/navigation'
import { attachText } from '@/lib/commands/attach-text'
import { type AttachReview, reviewAttach } from '@/lib/commands/review-attach'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { admit, noLinks } from '../../../../_people/acting'
import { textOf } from '../../../../import/_actions/form-fields'
import { type AttachState, EMPTY } from '../_state/attach-state'
import { givenText } from './given-text'

const UNREACHABLE =
  'The database cannot be reached at the moment. Nothing was saved, and what you gave still stands here. Try again.'
const NO_ARTICLE = 'There is no article here to which a text can be attached.'

/**
 * One step of the form for attaching a text to an article: reads what was given and says how the mentions stand in it, or
 * saves it. Returns where the form stands then; what was typed comes back with every error. Leads to the article once its
 * text is attached.
 */
export async function attachStep(state: AttachState, form: FormData): Promise<AttachState> {
  const answer = state.answer + 1
  const wrong = (error: string): AttachState => ({ ...asTyped(state, form), answer, error })
  const admitted = await admit('bring in')
  if ('refusal' in admitted) return wrong(admitted.refusal)
  const { actor } = admitted

  const articleId = textOf(form, 'article')
  try {
    switch (textOf(form, 'step')) {
      case 'read': {
        const given = await givenText(form, await noLinks())
        if ('error' in given) return wrong(given.error)
        const { texts, name, notes } = given
        return reviewed(await reviewAttach({ articleId, texts }), { name, notes })
      }
      case 'again':
        return { ...EMPTY, answer }
      default: {
        const mayReplace = form.has('replace')
        const text = textOf(form, 'text')
        const { code } = await attachText({ text, articleId, actor, mayReplace })
        if (!['attached', 'replaced', 'unchanged'].includes(code)) {
          // What stood in the review no longer holds, or it wants a tick: it is said anew.
          const again = reviewed(await reviewAttach({ articleId, texts: [text] }), givenIn(state))
          if (code !== 'other-text-attached') return again
          const error =
            'Nothing was saved: another text is attached. Tick below that this one takes its place.'
          return { ...again, error }
        }
      }
    }
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return wrong(UNREACHABLE)
  }
  redirect(`/articles/${articleId}`)

  function reviewed(review: AttachReview, given: { name: string | null; notes: string[] }): AttachState {
    switch (review.code) {
      case 'fits':
        return { step: 'review', answer, error: null, review, ...given }
      case 'no-article':
        return wrong(NO_ARTICLE)
      case 'unusable':
        return wrong(review.message)
      default:
        return { step: 'give', answer, error: null, typed: typedIn(form), other: review }
    }
  }
}

/** The form as the person left it. */
function asTyped(state: AttachState, form: FormData): AttachState {
  return state.step === 'give' ? { ...state, typed: typedIn(form), other: null } : state
}

/** What the first step told of where the text came from. */
function givenIn(state: AttachState): { name: string | null; notes: string[] } {
  return state.step === 'review' ? { name: state.name, notes: state.notes } : { name: null, notes: [] }
}

function typedIn(form: FormData): { text: string; link: string } {
  return { text: textOf(form, 'text'), link: textOf(form, 'link') }
}

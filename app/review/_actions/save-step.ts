'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { reviseReview } from '@/lib/commands/review/revise-review'
import { saveReview } from '@/lib/commands/review/save-review'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { admit } from '../../_people/acting'
import { textOf } from '../../import/_actions/form-fields'
import { faultOf, UNREACHABLE } from '../_state/fault-words'
import { NEVER_COOKIE, type SaveState } from '../_state/save-state'

/**
 * Saves the draft of the form: as a new review, or as the next version of one. Leads to the review; what stands in the way
 * comes back in words, and the form keeps what was typed.
 */
export async function saveStep(_: SaveState, form: FormData): Promise<SaveState> {
  const admitted = await admit('review')
  if ('refusal' in admitted) return { error: admitted.refusal, base: null }
  const { actor } = admitted
  const guides = form.getAll('guide').filter((guide) => typeof guide === 'string')
  const draft = {
    ...{ text: textOf(form, 'text'), guides, actor },
    published: textOf(form, 'published') || null,
    release: textOf(form, 'release') || null,
  }
  let place: string
  try {
    const reviewId = textOf(form, 'review')
    if (reviewId === '') {
      // The browser may send the form before its switch is drawn as it was left.
      const never = form.has('never') || (await cookies()).get(NEVER_COOKIE)?.value === 'yes'
      const result = await saveReview({
        ...draft,
        never,
        title: textOf(form, 'title'),
        desk: textOf(form, 'desk'),
      })
      if (result.code === 'never')
        return { error: 'Nothing was saved: this browser is set never to store a draft.', base: null }
      if (result.code !== 'saved') return { error: faultOf(result), base: null }
      place = `/review/${result.reviewId}`
    } else {
      const result = await reviseReview({ ...draft, reviewId, base: Number(textOf(form, 'base')) || 0 })
      switch (result.code) {
        case 'revised':
        case 'same':
          break
        case 'no-review':
          return {
            error: 'There is no such review, or it is not yours. Your text still stands here.',
            base: null,
          }
        case 'signed':
          return {
            error:
              'It was signed meanwhile, and nothing of it changes any more. Your text still stands here.',
            base: null,
          }
        case 'changed': {
          const { byName, latest } = result
          const error = `${byName} saved version ${latest} while you were writing. Nothing of theirs was overwritten and your text still stands here. Look at version ${latest}, take over what is new, then save again.`
          return { error, base: latest }
        }
        default:
          return { error: faultOf(result), base: null }
      }
      place = `/review/${reviewId}`
    }
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return { error: UNREACHABLE, base: null }
  }
  redirect(place)
}

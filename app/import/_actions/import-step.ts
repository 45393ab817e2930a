'use server'

import { redirect } from 'next/navigation'
import { attachText } from '@/lib/commands/attach-text'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { admit, noLinks } from '../../_people/acting'
import { EMPTY, type ImportState, NEW_RELEASE, type ReviewState } from '../_state/import-state'
import { enterReleaseFor, entersRelease, releaseOf, textOf, valuesOf } from './form-fields'
import { readStep } from './read-step'
import { saveStep } from './save-step'

/**
 * One step of the form for importing: reads what was given, saves what was looked over, or attaches it to an article that
 * is here. Returns where the form stands then; what was typed comes back with every error. Leads to the article once
 * there is one, or to the job that works on several.
 */
export async function importStep(state: ImportState, form: FormData): Promise<ImportState> {
  const wrong = (error: string): ImportState => ({ ...asTyped(state, form), answer: state.answer + 1, error })
  /** Nothing was saved, for a reason that the review says itself. */
  const stopped = (found: Partial<ReviewState>): ImportState => {
    const typed = asTyped(state, form)
    return typed.step === 'review' ? { ...typed, error: null, ...found, answer: state.answer + 1 } : typed
  }
  const admitted = await admit('bring in')
  if ('refusal' in admitted) return wrong(admitted.refusal)
  const { actor } = admitted

  let place: string
  try {
    switch (textOf(form, 'step')) {
      case 'read': {
        const ways = { linksOff: await noLinks(), actor }
        const read = await readStep(form, { answer: state.answer + 1, ...ways })
        if (!('job' in read)) return read
        place = `/import/jobs/${read.job}`
        break
      }
      case 'again':
        return { ...EMPTY, answer: state.answer + 1 }
      case 'attach': {
        const article = textOf(form, 'article')
        const given = { text: textOf(form, 'text'), actor, articleId: article }
        const attached = await attachText({ ...given, mayReplace: false })
        if (!('articleId' in attached))
          return wrong('The text is not that of the article, so it was not attached.')
        place = `/articles/${attached.articleId}`
        break
      }
      default: {
        const shown = state.step === 'review' ? state : null
        const saved = await saveStep(form, { actor, shown })
        if ('error' in saved) return wrong(saved.error)
        if (!('articleId' in saved)) return stopped(saved)
        place = entersRelease(form) ? enterReleaseFor(saved.articleId) : `/articles/${saved.articleId}`
      }
    }
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return wrong(
      'The database cannot be reached at the moment. Nothing was saved, and what you gave still stands here. Try again.',
    )
  }
  redirect(place)
}

/** The form as the person left it. */
function asTyped(state: ImportState, form: FormData): ImportState {
  if (state.step === 'give')
    return { ...state, typed: { text: textOf(form, 'text'), link: textOf(form, 'link') } }
  return {
    ...state,
    values: valuesOf(form),
    text: textOf(form, 'text'),
    isOpening: form.has('opening'),
    release: entersRelease(form) ? NEW_RELEASE : (releaseOf(form) ?? ''),
  }
}

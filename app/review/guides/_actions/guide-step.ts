'use server'

import { redirect } from 'next/navigation'
import { saveStyleGuide } from '@/lib/commands/review/save-style-guide'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { admit } from '../../../_people/acting'
import { textOf } from '../../../import/_actions/form-fields'
import type { GuideState } from '../_form/guide-state'

/** Saves a style guide of the house, from the box or a file, or deletes it. What was typed comes back with every error. */
export async function guideStep(state: GuideState, form: FormData): Promise<GuideState> {
  const file = form.get('file')
  const isFile = file instanceof File && file.size > 0
  const yaml = (isFile ? await file.text() : textOf(form, 'yaml')).replaceAll('\r\n', '\n')
  const wrong = (error: string | null, errors: GuideState['errors'] = []): GuideState => ({
    ...{ answer: state.answer + 1, error, errors, yaml },
  })
  const admitted = await admit('review')
  if ('refusal' in admitted) return wrong(admitted.refusal)
  const isDeleted = textOf(form, 'do') === 'delete'
  if (isDeleted && !form.has('sure')) return wrong('Nothing was deleted: tick the box first.')
  try {
    const result = await saveStyleGuide({
      ...{ yaml: isDeleted ? null : yaml, guideId: textOf(form, 'guide') || null, actor: admitted.actor },
      base: Number(textOf(form, 'base')) || 0,
    })
    if (result.code === 'invalid')
      return wrong(
        'Nothing was saved:',
        result.errors.map(({ line, place, message }) => ({ line, place, message })),
      )
    if (result.code === 'changed')
      return wrong(
        `${result.byName} saved this guide after you opened it. Nothing was overwritten, and your text still stands here: copy it, reload the page and put it in again.`,
      )
    if (result.code === 'no-guide')
      return wrong('There is no such guide any more. Your text still stands here.')
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return wrong('The database cannot be reached at the moment. Nothing was saved. Try again.')
  }
  redirect('/review/guides')
}

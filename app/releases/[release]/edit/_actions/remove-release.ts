'use server'

import { redirect } from 'next/navigation'
import { deleteRelease } from '@/lib/commands/enter-release/delete-release'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { admit, keptName, under } from '../../../../_people/acting'
import { textOf } from '../../../../import/_actions/form-fields'

/** What to tell after a release was not deleted; null before. */
export type RemoveError = string | null

/** Deletes a release that was entered here, once that was confirmed, and leads to where it can be brought back. */
export async function removeRelease(_: RemoveError, form: FormData): Promise<RemoveError> {
  const admitted = await admit('enter releases')
  if ('refusal' in admitted) return admitted.refusal
  const { actor } = admitted
  const name = (await keptName(actor)) ?? actor.name
  if (!form.has('sure')) return 'Nothing was deleted: tick the box first.'
  try {
    const { code } = await deleteRelease({ releaseId: textOf(form, 'release'), actor: under(actor, name) })
    if (code === 'no-release')
      return 'This release is no longer here, or ships with Parallax. Nothing was deleted.'
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return 'The database cannot be reached at the moment. Nothing was deleted. Try again.'
  }
  redirect('/releases/new#deleted')
}

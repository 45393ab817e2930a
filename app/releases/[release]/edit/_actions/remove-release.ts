'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { deleteRelease } from '@/lib/commands/enter-release/delete-release'
import { env } from '@/lib/env'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { textOf } from '../../../../import/_actions/form-fields'
import { foreignRequest } from '../../../../import/_actions/own-request'
import { actingName } from '../../../_record/acting-name'

/** What to tell after a release was not deleted; null before. */
export type RemoveError = string | null

/** Deletes a release that was entered here, once that was confirmed, and leads to where it can be brought back. */
export async function removeRelease(_: RemoveError, form: FormData): Promise<RemoveError> {
  const foreign = foreignRequest(await headers(), env().host)
  if (foreign) return foreign
  if (!form.has('sure')) return 'Nothing was deleted: tick the box first.'
  try {
    const { code } = await deleteRelease({ releaseId: textOf(form, 'release'), actor: await actingName() })
    if (code === 'no-release')
      return 'This release is no longer here, or ships with Parallax. Nothing was deleted.'
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return 'The database cannot be reached at the moment. Nothing was deleted. Try again.'
  }
  redirect('/releases/new#deleted')
}

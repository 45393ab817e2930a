'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { assignRelease } from '@/lib/commands/import/assign-release'
import { deleteArticle } from '@/lib/commands/import/delete-article'
import { env } from '@/lib/env'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { actingPerson } from '../../../_actions/acting-person'
import { enterReleaseFor, entersRelease, releaseOf, textOf } from '../../../_actions/form-fields'
import { foreignRequest } from '../../../_actions/own-request'

/** What to tell after a change that was not made; null before the first. */
export type ChangeError = string | null

const UNREACHABLE = 'The database cannot be reached at the moment. Nothing was changed. Try again.'

/** Says which release an imported article is about, and leads to the article, or to where a new release is entered. */
export async function changeRelease(_: ChangeError, form: FormData): Promise<ChangeError> {
  const { host } = env()
  const foreign = foreignRequest(await headers(), host)
  if (foreign) return foreign
  const articleId = textOf(form, 'article')
  if (entersRelease(form)) redirect(enterReleaseFor(articleId))
  try {
    const { code } = await assignRelease({ articleId, releaseId: releaseOf(form), actor: actingPerson(host) })
    if (code === 'no-article') return 'There is no such imported article any more.'
    if (code === 'no-release') return 'There is no such release any more. Choose another one.'
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return UNREACHABLE
  }
  redirect(`/articles/${articleId}`)
}

/** Deletes an imported article with its text, once that was confirmed, and leads to where articles come in. */
export async function removeArticle(_: ChangeError, form: FormData): Promise<ChangeError> {
  const foreign = foreignRequest(await headers(), env().host)
  if (foreign) return foreign
  if (!form.has('sure')) return 'Nothing was deleted: tick the box first.'
  try {
    if (!(await deleteArticle(textOf(form, 'article')))) return 'There is no such imported article any more.'
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return UNREACHABLE
  }
  redirect('/import')
}

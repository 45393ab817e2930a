'use server'

import { redirect } from 'next/navigation'
import { assignRelease } from '@/lib/commands/import/assign-release'
import { deleteArticle } from '@/lib/commands/import/delete-article'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { admit } from '../../../../_people/acting'
import { enterReleaseFor, entersRelease, releaseOf, textOf } from '../../../_actions/form-fields'

/** What to tell after a change that was not made; null before the first. */
export type ChangeError = string | null

const UNREACHABLE = 'The database cannot be reached at the moment. Nothing was changed. Try again.'

/** Says which release an imported article is about, and leads to the article, or to where a new release is entered. */
export async function changeRelease(_: ChangeError, form: FormData): Promise<ChangeError> {
  const admitted = await admit('bring in')
  if ('refusal' in admitted) return admitted.refusal
  const articleId = textOf(form, 'article')
  if (entersRelease(form)) redirect(enterReleaseFor(articleId))
  try {
    const { code } = await assignRelease({ articleId, releaseId: releaseOf(form), actor: admitted.actor })
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
  const admitted = await admit('bring in')
  if ('refusal' in admitted) return admitted.refusal
  if (!form.has('sure')) return 'Nothing was deleted: tick the box first.'
  try {
    const given = { articleId: textOf(form, 'article'), actor: admitted.actor }
    if (!(await deleteArticle(given))) return 'There is no such imported article any more.'
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return UNREACHABLE
  }
  redirect('/import')
}

'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { detachText } from '@/lib/commands/detach-text'
import { env } from '@/lib/env'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { textOf } from '../../../../import/_actions/form-fields'
import { foreignRequest } from '../../../../import/_actions/own-request'

/** Removes the text of an article for good, once that was confirmed, and leads to the article; else says why it did not. */
export async function removeText(_: string | null, form: FormData): Promise<string | null> {
  const foreign = foreignRequest(await headers(), env().host)
  if (foreign) return foreign
  if (!form.has('sure')) return 'Nothing was removed: tick the box first.'
  const articleId = textOf(form, 'article')
  const made = textOf(form, 'made')
  try {
    const codingsMadeHere = made === 'keep' || made === 'delete' ? made : null
    const result = await detachText({ articleId, codingsMadeHere })
    if (result.code === 'no-text') return 'No text is attached any more.'
    if (result.code === 'has-codings') {
      const names = result.codings.map(({ coderName }) => coderName).join(', ')
      return `Nothing was removed: ${names} coded this text here. Say below whether that coding stays.`
    }
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return 'The database cannot be reached at the moment. Nothing was removed. Try again.'
  }
  redirect(`/articles/${articleId}`)
}

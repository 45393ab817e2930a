'use server'

import { redirect } from 'next/navigation'
import { detachText } from '@/lib/commands/detach-text'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { admit } from '../../../../_people/acting'
import { textOf } from '../../../../import/_actions/form-fields'

/** Removes the text of an article for good, once that was confirmed, and leads to the article; else says why it did not. */
export async function removeText(_: string | null, form: FormData): Promise<string | null> {
  const admitted = await admit('bring in')
  if ('refusal' in admitted) return admitted.refusal
  const { actor } = admitted
  if (!form.has('sure')) return 'Nothing was removed: tick the box first.'
  const articleId = textOf(form, 'article')
  const made = textOf(form, 'made')
  try {
    const codingsMadeHere = made === 'keep' || made === 'delete' ? made : null
    const result = await detachText({ articleId, codingsMadeHere, actor })
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

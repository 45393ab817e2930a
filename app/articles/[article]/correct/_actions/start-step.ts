'use server'

import { redirect } from 'next/navigation'
import { startCorrecting } from '@/lib/commands/correct/start-correcting'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { admit, under } from '../../../../_people/acting'
import { textOf } from '../../../../import/_actions/form-fields'
import { codingName } from '../_state/coding-name'
import { keepName } from './keep-name'

export interface StartState {
  name: string
  error: string | null
}

/** Keeps the name, begins the coding or goes on with the one that the person has, and leads to it. */
export async function startStep(_: StartState, form: FormData): Promise<StartState> {
  const typed = textOf(form, 'name')
  const wrong = (error: string): StartState => ({ name: typed, error })
  const admitted = await admit('code')
  if ('refusal' in admitted) return wrong(admitted.refusal)
  const name = codingName(typed)
  if (!name) return wrong('Give a name of up to 60 letters.')
  const actor = under(admitted.actor, name)
  const articleId = textOf(form, 'article')
  try {
    const started = await startCorrecting({ articleId, from: textOf(form, 'from') || null, actor })
    if (!('codingId' in started))
      return wrong(
        'No text of this article is here, or no such coding to begin with. Load the page again to see what there is.',
      )
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return wrong('The database cannot be reached at the moment. Nothing was saved. Try again.')
  }
  await keepName(actor.name)
  redirect(`/articles/${encodeURIComponent(articleId)}/correct`)
}

'use server'

import { redirect } from 'next/navigation'
import { undoChange } from '@/lib/commands/correct/undo-change'
import { takeOutCoding } from '@/lib/commands/import-coding/take-out-coding'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { admit, keptName, under } from '../../../../_people/acting'
import { textOf } from '../../../../import/_actions/form-fields'

const CHANGED = 'Nothing was taken back: the coding was changed since. Load the page again.'

/** Puts the coding back that a file took the place of, or takes out the one that came in; else says why it did not. */
export async function takeBack(_: string | null, form: FormData): Promise<string | null> {
  const admitted = await admit('code')
  if ('refusal' in admitted) return admitted.refusal
  const [codingId, version] = [Number(textOf(form, 'coding')), Number(textOf(form, 'version'))]
  if (!Number.isSafeInteger(codingId) || !Number.isSafeInteger(version)) return CHANGED
  const owner = textOf(form, 'name')
  const name = await keptName(admitted.actor)
  const notYours = `Nothing was taken back: it is ${owner}’s coding. If that is you, say so under “Correct this coding” on the article’s page, then come back.`
  if (!name) return notYours
  try {
    const given = { codingId, version, actor: under(admitted.actor, name) }
    const { code } = form.has('former') ? await undoChange(given) : await takeOutCoding(given)
    if (code === 'no-coding') return notYours
    if (code !== 'changed' && code !== 'taken-out') return CHANGED
    // takeOutCoding says "changed" where there is more to undo; undoChange where it has undone.
    if (code === 'changed' && !form.has('former')) return CHANGED
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return 'The database cannot be reached at the moment. Nothing was taken back. Try again.'
  }
  redirect(`/articles/${encodeURIComponent(textOf(form, 'article'))}/codings`)
}

'use server'

import { redirect } from 'next/navigation'
import { saveStyleGuide } from '@/lib/commands/review/save-style-guide'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { ownGuideVersion } from '@/lib/queries/own-style-guides'
import { admit } from '../../../_people/acting'
import { textOf } from '../../../import/_actions/form-fields'

/** Saves an earlier version of a house's own guide as its next; what went wrong in words, or null. */
export async function undoStep(_state: string | null, form: FormData): Promise<string | null> {
  const admitted = await admit('review')
  if ('refusal' in admitted) return admitted.refusal
  const guideId = textOf(form, 'guide')
  try {
    const yaml = await ownGuideVersion(guideId, Number(textOf(form, 'back')) || 0)
    if (yaml === null) return 'There is no such version any more.'
    const base = Number(textOf(form, 'base')) || 0
    const result = await saveStyleGuide({ yaml, guideId, base, actor: admitted.actor })
    if (result.code === 'changed') return `${result.byName} saved this guide meanwhile. Nothing was undone.`
    if (result.code !== 'saved') return 'Nothing was undone: the guide is not as it was.'
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return 'The database cannot be reached at the moment. Nothing was undone. Try again.'
  }
  redirect(`/review/guides?guide=${encodeURIComponent(guideId)}#yours`)
}

'use server'

import { redirect } from 'next/navigation'
import { saveStyleGuide } from '@/lib/commands/review/save-style-guide'
import { newGuideText } from '@/lib/content/style/edit-guide-text'
import { shippedStyleGuides } from '@/lib/content/style/shipped-style-guides'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { ownStyleGuideTexts } from '@/lib/queries/own-style-guides'
import { admit } from '../../../_people/acting'
import { textOf } from '../../../import/_actions/form-fields'
import type { NewGuideState } from '../_form/new-guide-state'

/** Begins a house's own guide, without a rule yet, and leads to it. */
export async function newGuideStep(state: NewGuideState, form: FormData): Promise<NewGuideState> {
  const [name, about] = [textOf(form, 'name'), textOf(form, 'about')]
  const wrong = (error: string): NewGuideState => ({ answer: state.answer + 1, error, name, about })
  const admitted = await admit('review')
  if ('refusal' in admitted) return wrong(admitted.refusal)
  if (name.trim() === '') return wrong('Give the guide a name: drafts are held to it by that name.')
  if (about.trim() === '') return wrong('Say in a sentence whose rules these are: it stands beside the name.')
  let id: string
  try {
    const taken = [...shippedStyleGuides(), ...(await ownStyleGuideTexts())].map((one) => one.id)
    const yaml = newGuideText({ name, about }, taken)
    const result = await saveStyleGuide({ yaml, guideId: null, base: 0, actor: admitted.actor })
    if (result.code === 'invalid') return wrong(result.errors.map(({ message }) => message).join('; '))
    if (result.code !== 'saved') return wrong('Nothing was saved. Try again.')
    id = result.guideId
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return wrong('The database cannot be reached at the moment. Nothing was saved. Try again.')
  }
  redirect(`/review/guides?guide=${encodeURIComponent(id)}#yours`)
}

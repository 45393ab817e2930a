'use server'

import { redirect } from 'next/navigation'
import { freezeView } from '@/lib/commands/freeze-view'
import { frozenComparison, whyNotFrozen } from '@/lib/core/compare/workspace/frozen'
import { readView } from '@/lib/core/compare/workspace/read-view'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { workspaceWithPhrases } from '@/lib/queries/workspace'
import { admit } from '../../_people/acting'
import { textOf } from '../../import/_actions/form-fields'

export interface FreezeState {
  error: string | null
}

/** Keeps the comparison that an address shows at this moment, and leads to where it is kept. */
export async function freezeStep(_: FreezeState, form: FormData): Promise<FreezeState> {
  const admitted = await admit('freeze')
  if ('refusal' in admitted) return { error: admitted.refusal }
  const { view } = readView(Object.fromEntries(new URLSearchParams(textOf(form, 'address'))))
  let id: string
  try {
    const { comparison, phrases } = await workspaceWithPhrases({ ...view, open: null })
    const error = whyNotFrozen(view, comparison)
    if (error) return { error }
    const shown = { ...view, columns: comparison.columns.map(({ key }) => key) }
    id = await freezeView({
      comparison: frozenComparison(shown, comparison, phrases()),
      actor: admitted.actor,
    })
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return { error: 'The database cannot be reached at the moment. Nothing was saved. Try again.' }
  }
  redirect(`/frozen/${id}`)
}

'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { freezeView } from '@/lib/commands/freeze-view'
import { frozenComparison, whyNotFrozen } from '@/lib/core/compare/workspace/frozen'
import { readView } from '@/lib/core/compare/workspace/read-view'
import { env } from '@/lib/env'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { workspaceWithPhrases } from '@/lib/queries/workspace'
import { actingPerson } from '../../import/_actions/acting-person'
import { textOf } from '../../import/_actions/form-fields'
import { foreignRequest } from '../../import/_actions/own-request'

export interface FreezeState {
  error: string | null
}

const FOREIGN =
  'This came from a page of another site, or this server was asked for under another name. Nothing was saved. Open the page itself and try again.'

/** Keeps the comparison that an address shows at this moment, and leads to where it is kept. */
export async function freezeStep(_: FreezeState, form: FormData): Promise<FreezeState> {
  const listensOn = env().host
  if (foreignRequest(await headers(), listensOn)) return { error: FOREIGN }
  const { view } = readView(Object.fromEntries(new URLSearchParams(textOf(form, 'address'))))
  let id: string
  try {
    const { comparison, phrases } = await workspaceWithPhrases({ ...view, open: null })
    const error = whyNotFrozen(view, comparison)
    if (error) return { error }
    const shown = { ...view, columns: comparison.columns.map(({ key }) => key) }
    id = await freezeView({
      comparison: frozenComparison(shown, comparison, phrases()),
      actor: actingPerson(listensOn),
    })
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return { error: 'The database cannot be reached at the moment. Nothing was saved. Try again.' }
  }
  redirect(`/frozen/${id}`)
}

'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { DEFAULT_DAYS, MOST_DAYS, openClass } from '@/lib/commands/classroom/open-class'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { admit } from '../../_people/acting'
import { textOf } from '../../import/_actions/form-fields'

export interface OpenState {
  title: string
  days: string
  error: string | null
}

const given = z.object({
  title: z.string().trim().min(1).max(120),
  days: z.coerce.number().int().min(1).max(MOST_DAYS),
})

/** Opens a class and leads to it. */
export async function openStep(_: OpenState, form: FormData): Promise<OpenState> {
  const typed = { title: textOf(form, 'title'), days: textOf(form, 'days') || String(DEFAULT_DAYS) }
  const asked = await admit('teach')
  if ('refusal' in asked) return { ...typed, error: asked.refusal }
  const read = given.safeParse(typed)
  if (!read.success)
    return { ...typed, error: `Give the class a name of up to 120 letters, and 1 to ${MOST_DAYS} days.` }
  let id: string
  try {
    ;({ id } = await openClass({ ...read.data, actor: asked.actor }))
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return { ...typed, error: 'The database cannot be reached at the moment. Nothing was saved. Try again.' }
  }
  redirect(`/classes/${id}`)
}

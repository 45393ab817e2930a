'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { settlePhrase } from '@/lib/commands/classroom/settle-phrase'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { admit } from '../../../../_people/acting'
import { textOf } from '../../../../import/_actions/form-fields'

const given = z.object({
  assignmentId: z.string().min(1).max(40),
  text: z.coerce.number().int().min(1).max(12),
  start: z.coerce.number().int().min(0),
  end: z.coerce.number().int().min(1),
  code: z.string().max(60),
  reason: z.string().trim().min(1).max(500),
})

/** Keeps how a phrase was settled, and why; the sentence to answer with where something is wrong. */
export async function settleStep(_: string | null, form: FormData): Promise<string | null> {
  const asked = await admit('teach')
  if ('refusal' in asked) return asked.refusal
  const fields = ['text', 'start', 'end', 'code', 'reason'].map((name) => [name, textOf(form, name)])
  const read = given.safeParse({ ...Object.fromEntries(fields), assignmentId: textOf(form, 'assignment') })
  if (!read.success) return 'Say why, in a sentence of up to 500 letters. Nothing was saved.'
  try {
    const { code, ...rest } = read.data
    const result = await settlePhrase({ ...rest, code: code === '' ? null : code, actor: asked.actor })
    if (result.code !== 'settled') return 'This phrase or this code is no longer here. Load the page again.'
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return 'The database cannot be reached at the moment. Nothing was saved. Try again.'
  }
  revalidatePath(`/classes/${textOf(form, 'class')}`, 'layout')
  return null
}

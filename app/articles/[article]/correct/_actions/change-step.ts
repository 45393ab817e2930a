'use server'

import { cookies } from 'next/headers'
import { z } from 'zod'
import { changeCoding } from '@/lib/commands/correct/change-coding'
import { undoChange } from '@/lib/commands/correct/undo-change'
import type { Change } from '@/lib/core/correct/change'
import { correction } from '@/lib/queries/correction'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import type { Answer } from '../_state/answer'
import { codingName, NAME_COOKIE } from '../_state/coding-name'
import { changeSchema } from './change-schema'
import { notOwnPage } from './own-page'

const target = z.object({
  articleId: z.string().min(1).max(300),
  coderId: z.string().min(1).max(300),
  codingId: z.number().int().positive(),
  version: z.number().int().min(0),
})

type Target = z.infer<typeof target>

/** Makes one change to a coding for the person whose name the cookie keeps; the coding as it is then comes back. */
export async function changeStep(given: Target & { change: Change }): Promise<Answer> {
  const read = target.extend({ change: changeSchema }).safeParse(given)
  if (!read.success)
    return failed('The page sent something that cannot be read. Nothing was saved; load it again.')
  const { codingId, version, change } = read.data
  return answered(read.data, (actor) => changeCoding({ codingId, version, actor, change }))
}

/** Takes back the last change that is not undone yet. */
export async function undoStep(given: Target): Promise<Answer> {
  const read = target.safeParse(given)
  if (!read.success)
    return failed('The page sent something that cannot be read. Nothing was saved; load it again.')
  const { codingId, version } = read.data
  return answered(read.data, (actor) => undoChange({ codingId, version, actor }))
}

async function answered(
  { articleId, coderId }: Target,
  write: (actor: string) => Promise<Answer['result']>,
): Promise<Answer> {
  const foreign = await notOwnPage()
  if (foreign) return failed(foreign)
  const actor = codingName((await cookies()).get(NAME_COOKIE)?.value)
  if (!actor)
    return failed('Your name is no longer known here. Load the page again and give it; nothing was saved.')
  try {
    const result = await write(actor)
    return { result, correction: await correction(articleId, coderId) }
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return failed('The database cannot be reached at the moment. Nothing was saved. Try again.')
  }
}

function failed(message: string): Answer {
  return { result: { code: 'failed', message }, correction: null }
}

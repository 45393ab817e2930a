'use server'

import { z } from 'zod'
import { changeCoding } from '@/lib/commands/correct/change-coding'
import { undoChange } from '@/lib/commands/correct/undo-change'
import type { Change } from '@/lib/core/correct/change'
import type { Actor } from '@/lib/core/people/actor'
import { correction } from '@/lib/queries/correction'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { admit, keptName, under } from '../../../../_people/acting'
import type { Answer } from '../_state/answer'
import { changeSchema } from './change-schema'

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
  write: (actor: Actor) => Promise<Answer['result']>,
): Promise<Answer> {
  const admitted = await admit('code')
  if ('refusal' in admitted) return failed(admitted.refusal)
  const name = await keptName(admitted.actor)
  if (!name)
    return failed('Your name is no longer known here. Load the page again and give it; nothing was saved.')
  try {
    const result = await write(under(admitted.actor, name))
    return { result, correction: await correction(articleId, coderId) }
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return failed('The database cannot be reached at the moment. Nothing was saved. Try again.')
  }
}

function failed(message: string): Answer {
  return { result: { code: 'failed', message }, correction: null }
}

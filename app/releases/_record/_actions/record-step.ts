'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { checkRecordText } from '@/lib/commands/enter-release/check-record-text'
import { createRelease } from '@/lib/commands/enter-release/create-release'
import { type UpdateResult, updateRelease } from '@/lib/commands/enter-release/update-release'
import type { Actor } from '@/lib/core/people/actor'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { admit, under } from '../../../_people/acting'
import { codingName, NAME_COOKIE } from '../../../articles/[article]/correct/_state/coding-name'
import { textOf } from '../../../import/_actions/form-fields'
import type { Outcome, RecordState } from '../_state/record-state'

const A_YEAR = 365 * 24 * 60 * 60 // seconds

/**
 * Checks the record that was typed, or saves it: as a new release, for the article that the form names, or as another
 * version of one that was entered here. With a script in the page the answer says where to go on; without one it leads there.
 */
export async function recordStep(state: RecordState, form: FormData): Promise<RecordState> {
  const typed = { yaml: textOf(form, 'yaml').replaceAll('\r\n', '\n'), name: textOf(form, 'name') }
  const answer = (outcome: Outcome): RecordState => ({ answer: state.answer + 1, outcome, typed })
  const failed = (message: string) => answer({ kind: 'failed', message })
  const admitted = await admit('enter releases')
  if ('refusal' in admitted) return failed(admitted.refusal)
  const name = codingName(typed.name)
  const actor = name && under(admitted.actor, name)
  const isSave = textOf(form, 'step') === 'save'
  if (isSave && !actor) return failed('Give the name under which it is saved, of up to 60 letters.')

  let outcome: Outcome
  try {
    const releaseId = textOf(form, 'release') || null
    if (isSave && actor) {
      outcome =
        releaseId === null
          ? await create(typed.yaml, form, actor)
          : await update(releaseId, typed.yaml, form, actor)
    } else {
      const checked = await checkRecordText(typed.yaml, releaseId)
      outcome = checked.ok ? { kind: 'right' } : { kind: 'errors', errors: checked.errors }
    }
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return failed(
      'The database cannot be reached at the moment. Nothing was saved, and what you typed still stands here. Try again.',
    )
  }
  if (outcome.kind !== 'saved') return answer(outcome)
  const kept = { path: '/', maxAge: A_YEAR, httpOnly: true, sameSite: 'lax' } as const
  if (actor) (await cookies()).set(NAME_COOKIE, actor.name, kept)
  if (textOf(form, 'by') !== 'script') redirect(outcome.href)
  return answer(outcome)
}

async function create(yaml: string, form: FormData, actor: Actor): Promise<Outcome> {
  const result = await createRelease({ yaml, articleId: textOf(form, 'article') || null, actor })
  return result.code === 'invalid'
    ? { kind: 'errors', errors: result.errors }
    : { kind: 'saved', href: `/releases/${result.releaseId}` }
}

async function update(releaseId: string, yaml: string, form: FormData, actor: Actor): Promise<Outcome> {
  const from = Number(textOf(form, 'from'))
  return told(releaseId, await updateRelease({ releaseId, yaml, from, mayUntie: form.has('untie'), actor }))
}

function told(releaseId: string, result: UpdateResult): Outcome {
  switch (result.code) {
    case 'updated':
    case 'unchanged':
      return { kind: 'saved', href: `/releases/${releaseId}` }
    case 'invalid':
      return { kind: 'errors', errors: result.errors }
    case 'unties':
      return { kind: 'unties', figures: result.figures }
    case 'changed-meanwhile':
      return {
        kind: 'failed',
        message: `${result.actor} has saved version ${result.number} of this record since you opened it. Nothing was saved. Copy what you changed, open this page anew and put it in there.`,
      }
    case 'no-release':
      return {
        kind: 'failed',
        message: 'This release is no longer here, or ships with Parallax. Nothing was saved.',
      }
  }
}

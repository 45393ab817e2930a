'use server'

import { redirect } from 'next/navigation'
import { changePassword } from '@/lib/commands/people/change-password'
import { endSession } from '@/lib/commands/people/end-session'
import { makeToken } from '@/lib/commands/people/make-token'
import { removePasskey } from '@/lib/commands/people/remove-passkey'
import { revokeToken } from '@/lib/commands/people/revoke-token'
import { SCOPES } from '@/lib/core/people/actor'
import { dropSession } from '../../_people/keep-cookies'
import { passed } from '../../_people/passed'
import { done, problem, type Told } from '../../_people/told'
import { textOf } from '../../import/_actions/form-fields'

const GONE = 'It is not here any more. Load the page again.'

/** Sets another password, for whoever knows the present one. */
export async function passwordStep(_: Told, form: FormData): Promise<Told> {
  return passed('own account', async (actor) => {
    const [present, next] = [textOf(form, 'present'), textOf(form, 'next')]
    const result = await changePassword({ present, next, actor })
    switch (result.code) {
      case 'changed':
        return done('The password is changed. You are signed out everywhere but here.')
      case 'wrong':
        return problem('The present password is not this one. Nothing was changed.')
      case 'too-many':
        return problem('There were too many tries. Wait some minutes, then try again.')
      case 'problem':
        return problem(result.message)
    }
  })
}

/** Ends one session, or all but this one. */
export async function sessionStep(_: Told, form: FormData): Promise<Told> {
  return passed('own account', async (actor) => {
    const id = textOf(form, 'session')
    const ended = await endSession({ which: id === '' ? 'all others' : { id }, actor })
    if (id === '') return done(ended === 0 ? 'There was no other session.' : 'All other sessions are over.')
    return ended === 0 ? problem(GONE) : done('That session is over.')
  })
}

/** Signs out here, and leads to the front page. */
export async function signOutStep(_: Told, _form: FormData): Promise<Told> {
  const told = await passed('own account', async (actor) => {
    if (actor.kind === 'person') await endSession({ which: { id: actor.sessionId }, actor })
    return done('You are signed out.')
  })
  if (told.problem !== null) return told
  await dropSession()
  redirect('/sign-in')
}

/** Removes a passkey. */
export async function passkeyStep(_: Told, form: FormData): Promise<Told> {
  return passed('own account', async (actor) =>
    (await removePasskey({ id: textOf(form, 'passkey'), actor })) ? done('It is removed.') : problem(GONE),
  )
}

/** Makes an access token, and shows it this once. */
export async function tokenStep(_: Told, form: FormData): Promise<Told> {
  return passed('own account', async (actor) => {
    const name = textOf(form, 'name').trim().slice(0, 60)
    const scopes = SCOPES.filter((scope) => form.getAll('scope').includes(scope))
    if (name === '') return problem('Say what the token is for.')
    if (scopes.length === 0) return problem('Tick at least one thing that the token may do.')
    const token = await makeToken({ name, scopes, actor })
    return done('Copy the token now: it is not shown again.', token)
  })
}

/** Revokes an access token. */
export async function revokeStep(_: Told, form: FormData): Promise<Told> {
  return passed('own account', async (actor) => {
    const id = Number(textOf(form, 'token'))
    const isDone = Number.isSafeInteger(id) && (await revokeToken({ id, actor }))
    return isDone ? done('It is revoked.') : problem(GONE)
  })
}

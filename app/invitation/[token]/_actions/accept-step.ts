'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { acceptInvitation } from '@/lib/commands/people/accept-invitation'
import { signIn } from '@/lib/commands/people/sign-in'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { admit } from '../../../_people/acting'
import { houseOrigin, loginName } from '../../../_people/house-here'
import { keepCookies } from '../../../_people/keep-cookies'
import { problem, type Told, UNREACHABLE } from '../../../_people/told'
import { textOf } from '../../../import/_actions/form-fields'

const NOT_OPEN =
  'This link no longer leads in: it was used, withdrawn, or is older than a week. Ask for another one.'

/** Comes in by an invitation: under a name, with a password or by the house’s own login, and is signed in at once. */
export async function acceptStep(_: Told, form: FormData): Promise<Told> {
  const admitted = await admit('come in')
  if ('refusal' in admitted) return problem(admitted.refusal)
  const origin = houseOrigin()
  if (origin === null) return problem('This server serves this computer alone: nobody signs in here.')
  const byLogin = textOf(form, 'way') === 'login' && loginName() !== null
  const password = byLogin ? null : textOf(form, 'password')
  try {
    const token = textOf(form, 'token')
    const result = await acceptInvitation({ token, name: textOf(form, 'name'), password })
    if (result.code === 'not-open') return problem(NOT_OPEN)
    if (result.code === 'problem') return problem(result.message)
    if (password !== null) {
      const given = { email: result.email, password, headers: new Headers(await headers()), origin }
      const signed = await signIn(given)
      if (signed.code === 'signed-in') await keepCookies(signed.cookies)
    }
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return problem(UNREACHABLE)
  }
  redirect(byLogin ? '/sign-in' : '/account')
}

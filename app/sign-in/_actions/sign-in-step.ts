'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { signIn } from '@/lib/commands/people/sign-in'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { admit } from '../../_people/acting'
import { houseOrigin, pathAfter } from '../../_people/house-here'
import { keepCookies } from '../../_people/keep-cookies'
import { problem, type Told, UNREACHABLE } from '../../_people/told'
import { textOf } from '../../import/_actions/form-fields'

const WRONG =
  'Address and password do not go together. Nobody is told which of the two is wrong. Forgotten? An owner of this house can send you a link for a new one.'
const TOO_MANY =
  'There were too many tries. Wait some minutes, then try again. A passkey still works in the meantime.'

/** Signs in with address and password, and leads to the page that was asked for. */
export async function signInStep(_: Told, form: FormData): Promise<Told> {
  const admitted = await admit('come in')
  if ('refusal' in admitted) return problem(admitted.refusal)
  const origin = houseOrigin()
  if (origin === null) return problem('Nobody has to sign in on this computer.')
  try {
    const given = { email: textOf(form, 'email'), password: textOf(form, 'password') }
    const result = await signIn({ ...given, headers: new Headers(await headers()), origin })
    if (result.code === 'too-many') return problem(TOO_MANY)
    if (result.code === 'wrong') return problem(WRONG)
    await keepCookies(result.cookies)
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return problem(UNREACHABLE)
  }
  redirect(pathAfter(textOf(form, 'next')))
}

'use server'

import { redirect } from 'next/navigation'
import { joinClass } from '@/lib/commands/classroom/join-class'
import { pupilHome } from '@/lib/queries/classroom/pupil'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { admit } from '../../_people/acting'
import { forgetPupilToken, keepPupilToken } from '../../class/_pupil/pupil-cookie'
import { textOf } from '../../import/_actions/form-fields'

export interface JoinState {
  code: string
  pseudonym: string
  error: string | null
}

const WORDS = {
  'no-class':
    'No class has this code. Look at it again: it has six letters and digits. A class also ends on its day.',
  'bad-name': 'Choose a name of up to 30 letters or digits.',
  taken:
    'Somebody in this class has this name already. Choose another one, or come back with your return code below.',
  full: 'This class is full: sixty have joined. Tell your teacher.',
} as const

/** Takes somebody into a class under a name of their choice, and leads to what there is to do. */
export async function joinStep(_: JoinState, form: FormData): Promise<JoinState> {
  const given = { code: textOf(form, 'code'), pseudonym: textOf(form, 'pseudonym') }
  const asked = await admit('come in')
  if ('refusal' in asked) return { ...given, error: asked.refusal }
  try {
    const result = await joinClass({ ...given, actor: asked.actor })
    if (result.code !== 'joined') return { ...given, error: WORDS[result.code] }
    await keepPupilToken(result.token, result.expiresOn)
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return { ...given, error: 'The database cannot be reached at the moment. Try again.' }
  }
  redirect('/class?new')
}

/** Lets a pupil back in who has the return code of her first visit, on whatever computer. */
export async function returnStep(_: string | null, form: FormData): Promise<string | null> {
  const asked = await admit('come in')
  if ('refusal' in asked) return asked.refusal
  const token = textOf(form, 'token')
  const home = await pupilHome(token)
  if (!home) return 'This return code is not known, or its class is over. It has sixteen letters and digits.'
  await keepPupilToken(token, new Date(home.expiresOn))
  redirect('/class')
}

/** Leaves the class on this computer; what was saved stays in the class. */
export async function leaveStep(): Promise<void> {
  if ('refusal' in (await admit('come in'))) return
  await forgetPupilToken()
  redirect('/join')
}

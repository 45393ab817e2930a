import { VISITOR } from '@/lib/core/people/actor'
import { database } from '@/lib/db/client'
import { hashOf } from '@/lib/db/sign-in/tokens'
import { demand, record } from './history'
import { askLibrary, type Cookie } from './library-request'
import { countTry, FREE_TRIES, forgetTries } from './try-count'

export type SignInResult =
  | { code: 'signed-in'; cookies: Cookie[] }
  /** address or password: which of the two, and whether anybody has the address, is not told */
  | { code: 'wrong' }
  /** too many wrong passwords for this address, or too many tries from one place; whether or not anybody has the address */
  | { code: 'too-many' }

/**
 * Signs somebody in by address and password. Each try is counted before the password is looked at; a right one forgets the
 * count.
 */
export async function signIn({
  email,
  password,
  headers,
  origin,
}: {
  email: string
  password: string
  /** those of the request, which tell where it came from */
  headers: Headers
  origin: string
}): Promise<SignInResult> {
  demand(VISITOR, 'people/sign-in')
  const address = email.trim().toLowerCase()
  const addressHash = hashOf(address)
  const tries = await countTry(addressHash)
  if (tries === null) return { code: 'too-many' }
  const { status, cookies } = await askLibrary('/sign-in/email', {
    ...{ origin, headers, body: { email: address, password } },
  })
  if (status === 200) {
    await forgetTries(addressHash)
    return { code: 'signed-in', cookies }
  }
  if (tries === FREE_TRIES) {
    const thing = { kind: 'sign-in', id: addressHash.slice(0, 12) } as const
    const summary = `${FREE_TRIES} wrong passwords for one address: closed for a while`
    await record(database(), VISITOR, { command: 'people/sign-in', thing, summary })
  }
  return { code: status === 429 ? 'too-many' : 'wrong' }
}

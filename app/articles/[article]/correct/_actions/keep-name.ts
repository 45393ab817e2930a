import { cookies } from 'next/headers'
import { NAME_COOKIE } from '../_state/coding-name'

const A_YEAR = 365 * 24 * 60 * 60 // seconds

/** Keeps the name under which a person codes, on this computer alone. */
export async function keepName(name: string): Promise<void> {
  const kept = { path: '/', maxAge: A_YEAR, httpOnly: true, sameSite: 'lax' } as const
  ;(await cookies()).set(NAME_COOKIE, name, kept)
}

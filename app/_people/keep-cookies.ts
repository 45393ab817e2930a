import { cookies } from 'next/headers'
import type { Cookie } from '@/lib/commands/people/library-request'

/** Gives the browser the cookies of a sign-in: no script reads them, and no other site sends them with a form. */
export async function keepCookies(given: readonly Cookie[]): Promise<void> {
  const jar = await cookies()
  for (const { name, value, maxAge, isSecure } of given)
    jar.set(name, value, { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure, maxAge })
}

/** Takes the session of this browser away. */
export async function dropSession(): Promise<void> {
  const jar = await cookies()
  for (const { name } of jar.getAll()) if (/^(?:__Secure-)?parallax\./.test(name)) jar.delete(name)
}

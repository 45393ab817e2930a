import { cookies } from 'next/headers'
import { houseOrigin } from '../../_people/house-here'

const COOKIE = 'pupil'

/** The pupilʼs secret, as this browser keeps it; null where it keeps none. */
export async function pupilToken(): Promise<string | null> {
  return (await cookies()).get(COOKIE)?.value || null
}

/** Keeps a secret in this browser until the class ends; scripts cannot read it, and where a house has https, it goes by that alone. */
export async function keepPupilToken(token: string, expiresOn: Date): Promise<void> {
  const expires = new Date(expiresOn.getTime() + 86_400_000)
  const secure = houseOrigin()?.startsWith('https:') ?? false
  ;(await cookies()).set(COOKIE, token, { path: '/', expires, httpOnly: true, sameSite: 'lax', secure })
}

/** Forgets the secret of this browser; what was saved stays in the class. */
export async function forgetPupilToken(): Promise<void> {
  ;(await cookies()).delete(COOKIE)
}

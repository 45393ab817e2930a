import { parseSetCookieHeader } from 'better-auth/cookies'
import { PEER_HEADER } from '@/lib/core/people/cookie-names'
import { LIBRARY_PATH, signInLibrary } from '@/lib/db/sign-in/library'

/** A cookie that an answer of the library sets. */
export interface Cookie {
  name: string
  value: string
  maxAge: number | undefined
  isSecure: boolean
}

// What the library judges a request by: where it came from, and what it brings.
const TOLD = [
  'cookie',
  'origin',
  'referer',
  'user-agent',
  'sec-fetch-site',
  'sec-fetch-mode',
  'sec-fetch-dest',
  PEER_HEADER,
]

/**
 * Asks the sign-in library as a browser would, so that its rate limits and its look at the origin hold for forms that work
 * without a script, too. Returns the status, the cookies to set and what it answered.
 */
export async function askLibrary(
  path: string,
  { origin, headers, body }: { origin: string; headers: Headers; body: Record<string, unknown> },
): Promise<{ status: number; cookies: Cookie[]; answer: unknown }> {
  const told = new Headers({ 'content-type': 'application/json' })
  for (const name of TOLD) {
    const value = headers.get(name)
    if (value !== null) told.set(name, value)
  }
  const response = await signInLibrary(origin).handler(
    new Request(`${origin}${LIBRARY_PATH}${path}`, {
      ...{ method: 'POST', headers: told, body: JSON.stringify(body) },
    }),
  )
  const cookies = response.headers.getSetCookie().flatMap((line) =>
    [...parseSetCookieHeader(line)].map(([name, attributes]) => ({
      name,
      value: decodeURIComponent(attributes.value),
      maxAge: attributes['max-age'],
      isSecure: attributes.secure === true,
    })),
  )
  return { status: response.status, cookies, answer: await response.json().catch(() => null) }
}

import { HOUSE_LOGIN } from '@/lib/db/sign-in/library'
import { askLibrary, type Cookie } from './library-request'

/** Where the house’s own login stands for this browser, and the cookies by which it is known when it comes back; null when it cannot be reached. */
export async function startHouseLogin({
  origin,
  headers,
  after,
}: {
  origin: string
  headers: Headers
  /** the path to go to once signed in */
  after: string
}): Promise<{ url: string; cookies: Cookie[] } | null> {
  // A link has no origin to be judged by; the cookies that are set here bind the way back to this browser.
  const own = new Headers(headers)
  own.set('origin', origin)
  const body = {
    provider: HOUSE_LOGIN,
    callbackURL: after,
    errorCallbackURL: '/sign-in',
    disableRedirect: true,
  }
  const { status, cookies, answer } = await askLibrary('/sign-in/social', { origin, headers: own, body })
  const url = status === 200 && answer !== null && typeof answer === 'object' && 'url' in answer && answer.url
  return typeof url === 'string' ? { url, cookies } : null
}

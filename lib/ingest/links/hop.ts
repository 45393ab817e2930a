import { checkedLink } from './checked-link'
import type { FetchLimits } from './fetch-limits'
import { Refused } from './refusal'
import { type Answer, request, type Sent } from './request'
import { type AddressRule, type Resolver, resolveHost } from './resolve-host'
import type { RobotsCache } from './robots-rules'

/** What tests put in place of the network's own: by default names are the system's and addresses must be public. */
export interface FetchSurroundings {
  resolve: Resolver
  isAllowed: AddressRule
  anyPort: boolean
  robots: RobotsCache
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Asks for one URL, or sends to it, its host resolved and checked right before. The answer must be closed. Throws. */
export async function ask(
  url: URL,
  limits: FetchLimits,
  here: Omit<FetchSurroundings, 'robots'>,
  signal: AbortSignal,
  sent?: Sent,
): Promise<Answer> {
  const at = await within(resolveHost(url, here.resolve, here.isAllowed), signal)
  return request(url, at, here.isAllowed, limits, signal, sent)
}

/** The system's resolver cannot be stopped, but it need not be waited for. */
async function within<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  let stop: () => void = () => {}
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop)
  })
  try {
    return await Promise.race([work, stopped])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** Where an answer passes on to, checked as the first link was; null when it does not. Throws Refused. */
export function redirectOf({ status, headers }: Answer, url: URL, here: FetchSurroundings): URL | null {
  if (!REDIRECTS.has(status)) return null
  const location = headers.location
  if (typeof location !== 'string') {
    throw new Refused('bad-redirect', `${url.href} passes on to another address but does not say which.`)
  }
  return checkedLink(location, url, here.anyPort)
}

/** A header's only or first value. */
export const headerOf = (header: string | string[] | undefined): string | null =>
  (Array.isArray(header) ? header[0] : header) ?? null

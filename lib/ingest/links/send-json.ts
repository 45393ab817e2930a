import { checkedLink } from './checked-link'
import { FETCH_LIMITS, type FetchLimits } from './fetch-limits'
import { ask, type FetchSurroundings } from './hop'
import { isPublicAddress } from './public-address'
import { refusalOf } from './request'
import { systemResolver } from './resolve-host'

/** How sending went: the status that came back, or why nothing was sent. */
export type SendResult = { ok: true; status: number } | { ok: false; message: string }

/**
 * Sends JSON to an address by the rules by which pages are fetched: http and https, only hosts all of whose addresses are
 * public, at the very address that was checked. No redirect is followed and of the answer only its status is read.
 */
export async function sendJson(
  link: string,
  body: string,
  headers: Record<string, string>,
  surroundings: Partial<Omit<FetchSurroundings, 'robots'>> = {},
  limits: FetchLimits = FETCH_LIMITS,
): Promise<SendResult> {
  const here = { resolve: systemResolver, isAllowed: isPublicAddress, anyPort: false, ...surroundings }
  try {
    const url = checkedLink(link, null, here.anyPort)
    const sent = {
      body,
      headers: { 'content-type': 'application/json', 'user-agent': 'Parallax/1', ...headers },
    }
    const answer = await ask(url, limits, here, AbortSignal.timeout(limits.totalMs), sent)
    await answer.close()
    return { ok: true, status: answer.status }
  } catch (error) {
    const refused = refusalOf(error, link.slice(0, 200), limits)
    if (!refused) throw error
    return { ok: false, message: refused.message }
  }
}

/** Why nothing could be sent to an address, whatever its name resolves to; null where something could. */
export function whyNotSentTo(link: string): string | null {
  try {
    checkedLink(link, null, false)
    return null
  } catch (error) {
    const refused = refusalOf(error, link.slice(0, 200), FETCH_LIMITS)
    if (!refused) throw error
    return refused.message
  }
}

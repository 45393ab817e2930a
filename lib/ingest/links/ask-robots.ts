import type { FetchLimits } from './fetch-limits'
import { ask, type FetchSurroundings, headerOf, redirectOf } from './hop'
import { readBody } from './read-body'
import { Refused } from './refusal'
import { refusalOf } from './request'
import { mayFetch, type RobotsRules } from './robots-rules'

const MOST_ROBOTS_BYTES = 512_000 // RFC 9309, 2.5

/** Throws Refused unless the robots.txt of the URL's origin lets it be fetched. */
export async function askRobots(
  url: URL,
  limits: FetchLimits,
  here: FetchSurroundings,
  signal: AbortSignal,
): Promise<void> {
  const rules = await here.robots.rules(url.origin, () => loadRobots(url, limits, here, signal))
  if (mayFetch(url, rules)) return
  if (rules.kind === 'unreachable') {
    throw new Refused(
      'robots-unreachable',
      `${url.host} does not say what may be fetched: its robots.txt fails to answer. Try again later, or paste the article.`,
    )
  }
  throw new Refused(
    'robots',
    `${url.host} asks programs not to fetch ${url.pathname} (robots.txt). Open it in your browser, copy the article and paste it.`,
  )
}

/** A missing robots.txt allows everything, one that fails allows nothing (RFC 9309, 2.3.1). */
async function loadRobots(
  url: URL,
  limits: FetchLimits,
  here: FetchSurroundings,
  signal: AbortSignal,
): Promise<RobotsRules> {
  let at = new URL('/robots.txt', url)
  try {
    for (let hops = 0; hops <= limits.redirects; hops++) {
      const answer = await ask(at, limits, here, signal)
      try {
        const next = redirectOf(answer, at, here)
        if (next) {
          at = next
          continue
        }
        if (answer.status >= 500) return { kind: 'unreachable' }
        if (answer.status !== 200) return { kind: 'rules', text: '' }
        const bytes = await readBody(
          answer.body,
          headerOf(answer.headers['content-encoding']) ?? undefined,
          at.href,
          MOST_ROBOTS_BYTES,
          true,
        )
        return { kind: 'rules', text: new TextDecoder().decode(bytes) }
      } finally {
        await answer.close()
      }
    }
    return { kind: 'rules', text: '' }
  } catch (error) {
    // The page's own host being private or unknown is the page's refusal; anything else is robots.txt failing.
    if (error instanceof Refused && at.host === url.host) throw error
    if (signal.aborted) throw error
    const refused = refusalOf(error, at.href, limits)
    if (!refused) throw error
    if (refused.code === 'connection' || refused.code === 'timeout') throw refused
    return { kind: 'unreachable' }
  }
}

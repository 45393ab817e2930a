import { askRobots } from './ask-robots'
import { checkedLink } from './checked-link'
import { FETCH_LIMITS, type FetchLimits } from './fetch-limits'
import { ask, type FetchSurroundings, headerOf, redirectOf } from './hop'
import { isPublicAddress } from './public-address'
import { megabytes, readBody } from './read-body'
import { type Refusal, Refused } from './refusal'
import { type Answer, refusalOf } from './request'
import { systemResolver } from './resolve-host'
import { RobotsCache } from './robots-rules'

/** A page as it was sent, decompressed. `address` is where it stood in the end; `passed` the addresses before. */
export type FetchedPage =
  | { ok: true; bytes: Uint8Array; address: string; passed: string[]; contentType: string | null }
  | { ok: false; refusal: Refusal }

const TYPES =
  /^(?:text\/(?:html|plain|markdown|xml)|application\/(?:xhtml\+xml|xml|rss\+xml|atom\+xml|rdf\+xml|feed\+json|pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))$/i
const shared = new RobotsCache()

/**
 * Fetches one page safely. Only http and https, only hosts all of whose addresses are public, at the very address that
 * was checked; each redirect is checked anew; robots.txt is honoured; size, time and type are limited. Everything
 * expected to fail comes back as a refusal with its reason.
 */
export async function fetchPage(
  link: string,
  limits: FetchLimits = FETCH_LIMITS,
  surroundings: Partial<FetchSurroundings> = {},
): Promise<FetchedPage> {
  const here: FetchSurroundings = {
    resolve: systemResolver,
    isAllowed: isPublicAddress,
    anyPort: false,
    robots: shared,
    ...surroundings,
  }
  const signal = AbortSignal.timeout(limits.totalMs)
  try {
    return await follow(link, limits, here, signal)
  } catch (error) {
    const refused = refusalOf(error, link.slice(0, 200), limits)
    if (!refused) throw error
    return { ok: false, refusal: { code: refused.code, message: refused.message } }
  }
}

async function follow(
  link: string,
  limits: FetchLimits,
  here: FetchSurroundings,
  signal: AbortSignal,
): Promise<FetchedPage> {
  const passed: string[] = []
  let url = checkedLink(link, null, here.anyPort)
  for (;;) {
    await askRobots(url, limits, here, signal)
    const answer = await ask(url, limits, here, signal)
    try {
      const next = redirectOf(answer, url, here)
      if (!next) return await taken(answer, url, passed, limits)
      if (passed.length >= limits.redirects) {
        throw new Refused(
          'too-many-redirects',
          `${link} was passed on more than ${limits.redirects} times. Give the address where it ends.`,
        )
      }
      passed.push(url.href)
      url = next
    } finally {
      await answer.close()
    }
  }
}

async function taken(
  { status, headers, body }: Answer,
  url: URL,
  passed: string[],
  limits: FetchLimits,
): Promise<FetchedPage> {
  const name = url.href
  if (status !== 200) {
    const why =
      status === 404 || status === 410
        ? 'there is no such page'
        : status === 401 || status === 403 || status === 451
          ? 'the site does not let it be read'
          : `the site answered with status ${status}`
    throw new Refused(
      'status',
      `${name} was not fetched: ${why} (${status}). Open it in your browser, copy the article and paste it.`,
    )
  }
  const contentType = headerOf(headers['content-type'])
  const type = contentType?.split(';')[0]?.trim() ?? ''
  if (type !== '' && !TYPES.test(type)) {
    throw new Refused('content-type', `${name} is "${type}", not a page, a text, a feed or a PDF.`)
  }
  const encoding = headerOf(headers['content-encoding'])
  const length = Number(headerOf(headers['content-length']))
  if (length > limits.bytes) {
    throw new Refused(
      'too-big',
      `${name} says that it has ${megabytes(length)}; at most ${megabytes(limits.bytes)} are fetched.`,
    )
  }
  const bytes = await readBody(body, encoding ?? undefined, name, limits.bytes)
  return { ok: true, bytes, address: url.href, passed, contentType }
}

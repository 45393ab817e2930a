import type { IncomingHttpHeaders } from 'node:http'
import { bringsSession, PEER_HEADER } from '@/lib/core/people/cookie-names'
import { isLoopback } from '@/lib/core/people/loopback'

/** A request for a page that depends on nothing but what stands here and on the database. */
export interface PageRequest {
  /** the same for requests that get the same page while the database does not change */
  key: string
  /** the headers that the page is made from; others are kept from it */
  headers: Record<string, string>
}

// Pages to read. Not those of forms, which know a readerʼs name, nor Method, which reads files.
const PAGES =
  /^\/(?:(?:articles|outlets|people|releases|terms)\/[^/]+|releases\/[^/]+\/figures\/[^/]+|frozen\/[^/]+|exercises(?:\/[^/]+)?|compare|outlets|people|search|terms|timeline|embed\/.+|)$/
const NOT_PAGES = new Set(['/releases/new'])
// The address under which the reader has Parallax, also behind another server, and what Next asks for when it moves between pages.
const READ_BY_PAGES = /^(?:host|forwarded|x-forwarded-[a-z]+|x-real-ip|rsc|next-[a-z-]+)$/
// Where Next writes the title into the head for those that run no scripts.
const SCRIPTLESS = /bot|crawl|spider|slurp|lighthouse|preview|facebook|google|whatsapp|embed/i
const THEME = /(?:^|;\s*)(theme=[a-z]+)/

/**
 * What the answer to a request depends on beside the database; null where that is more than can be told here: for other
 * methods, forms, the API and files, and for whoever brings a session. `day` is the day printed at the foot of a page on paper;
 * `peer` is where the request came from, of which a page may depend on whether that is this computer.
 */
export function pageRequest(
  { method, url = '/', headers }: { method?: string; url?: string; headers: IncomingHttpHeaders },
  { day, peer }: { day: string; peer: string },
): PageRequest | null {
  const path = url.split('?', 1)[0] ?? ''
  if (method !== 'GET' || !PAGES.test(path) || NOT_PAGES.has(path) || headers['next-action']) return null
  if (bringsSession(headers.cookie, headers.authorization)) return null
  const kept: Record<string, string> = { [PEER_HEADER]: isLoopback(peer) ? '127.0.0.1' : 'elsewhere' }
  for (const [name, value] of Object.entries(headers)) {
    if (READ_BY_PAGES.test(name) && value !== undefined) kept[name] = String(value)
  }
  const theme = THEME.exec(headers.cookie ?? '')?.[1]
  if (theme) kept.cookie = theme
  const agent = headers['user-agent'] ?? ''
  if (SCRIPTLESS.test(agent)) kept['user-agent'] = agent
  return { key: JSON.stringify([day, url, Object.entries(kept).sort()]), headers: kept }
}

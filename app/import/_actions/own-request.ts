import { isLoopback } from '@/lib/core/people/loopback'

/** Why a request that wants to write is not let through; null when it comes from a page of ours. */
export function foreignRequest(
  headers: Pick<Headers, 'get'>,
  listensOn: string,
  url: string | null,
): string | null {
  const host = headers.get('host') ?? ''
  // A page of another site can have its own name lead to this computer, and is then "of the same origin".
  if (url === null && isLoopback(listensOn) && !isLoopback(host)) {
    return `This server listens to this computer alone, but was asked for as “${host}”. Nothing was saved. Set HOST to the address that it is to serve.`
  }
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  // What was asked for over http is not known where another server stands before this one, unless the address says so.
  const isFromHere = url === null ? origin !== null && hostOf(origin) === host : origin === url
  const isOwn = site === null ? isFromHere : site === 'same-origin'
  return isOwn
    ? null
    : 'This came from a page of another site. Nothing was saved. Open the page here itself and give it again.'
}

/** Why no links are fetched; null when they are. Whoever can reach the server could make it ask for pages. */
export function linksOff(
  headers: Pick<Headers, 'get'>,
  listensOn: string,
  url: string | null,
): string | null {
  if (url === null && isLoopback(listensOn) && isLoopback(headers.get('host') ?? '')) return null
  return 'Links are off: this server can be reached from other computers, and whoever reaches it could have it fetch pages in its name. Open the article, copy it and paste it here.'
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}

import { type Embeddable, embeddableAt } from './embeddable'

const LONGEST = 4_000 // characters of an address; a comparison of twelve articles with every filter has under 2,000

/** A view of ours that an address names, with the query that narrows it. */
export interface OwnAddress {
  shown: Embeddable
  search: URLSearchParams
  /** "https://parallax.example", as the address has it */
  origin: string
}

/**
 * What of ours can be embedded under a whole address; null for another host, another scheme, an address with a user in it,
 * and a page that cannot be embedded. `host`: under which we were asked, "parallax.example:3000".
 */
export function ownAddress(given: string, host: string): OwnAddress | null {
  if (given.length > LONGEST || !URL.canParse(given)) return null
  const url = new URL(given)
  const isOurs =
    (url.protocol === 'https:' || url.protocol === 'http:') &&
    url.host === host.toLowerCase() &&
    url.username === '' &&
    url.password === ''
  const shown = isOurs ? embeddableAt(url.pathname, url.hash.slice(1)) : null
  return shown && { shown, search: url.searchParams, origin: url.origin }
}

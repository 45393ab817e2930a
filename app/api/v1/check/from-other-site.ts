/**
 * Whether a request was made by a page of another site, in the browser of somebody who is let in here. Programs send neither
 * header; browsers send them, and pages cannot change them.
 */
export function fromOtherSite(headers: Pick<Headers, 'get'>): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  const origin = headers.get('origin')
  if (origin === null) return false
  return !URL.canParse(origin) || new URL(origin).host !== headers.get('host')
}

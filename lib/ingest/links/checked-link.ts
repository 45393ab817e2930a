import { isIP } from 'node:net'
import { Refused } from './refusal'

const SCHEMES = new Set(['http:', 'https:'])
// Names that never lead to the public internet (RFC 6761, 6762, 8375; cloud metadata services).
const LOCAL_NAME =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|onion|invalid)$/
const LONGEST_LINK = 4096 // characters

/**
 * A link as the URL to fetch: http or https, with a host that may be public, no user or password, no fragment. The
 * spellings of IP addresses (decimal, octal, hexadecimal, full width) are resolved by the URL standard. Throws Refused.
 * `anyPort` allows ports but 80 and 443.
 */
export function checkedLink(link: string, base: URL | null, anyPort: boolean): URL {
  const shown = link.length > 200 ? `${link.slice(0, 200)}…` : link
  if (link.length > LONGEST_LINK) throw new Refused('not-a-link', `"${shown}" is too long for a link.`)
  let url: URL
  try {
    url = new URL(link.trim(), base ?? undefined)
  } catch {
    throw new Refused('not-a-link', `"${shown}" is not a link. It should start with https://`)
  }
  if (!SCHEMES.has(url.protocol)) {
    throw new Refused(
      'scheme',
      `"${shown}" starts with ${url.protocol} and only http: and https: links are fetched.`,
    )
  }
  if (url.username !== '' || url.password !== '') {
    throw new Refused(
      'userinfo',
      `"${shown}" holds a user name or password before "@", which hides the host ${url.hostname}. Leave it out.`,
    )
  }
  if (!anyPort && url.port !== '' && url.port !== '80' && url.port !== '443') {
    throw new Refused(
      'port',
      `"${shown}" asks for port ${url.port}; pages are fetched from the usual ports alone.`,
    )
  }
  const host = url.hostname.replace(/\.+$/, '').toLowerCase()
  if (host === '') throw new Refused('not-a-link', `"${shown}" names no host.`)
  if (isIP(host.replace(/^\[|\]$/g, '')) === 0 && LOCAL_NAME.test(host)) {
    throw new Refused(
      'local-name',
      `"${shown}" is a name of this computer or of a private network; only public pages are fetched.`,
    )
  }
  url.hash = ''
  return url
}

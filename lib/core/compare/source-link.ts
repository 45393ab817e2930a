import type { SourceLink } from './types'

/** The hosts that may be linked, lower case, without "www."; each stands for its subdomains too. */
export type LinkHosts = ReadonlySet<string>

/** The hosts of content/link-hosts.yaml, of whatever kind, made ready for `sourceLink`. */
export function linkHosts(rows: Iterable<{ host: string }>): LinkHosts {
  return new Set([...rows].map(({ host }) => host.toLowerCase().replace(/^www\./, '')))
}

/**
 * How a source is shown: linked where its host is an outlet's or publisher's own, an official one or a known
 * archive; every other web address is named as the place where a copy was seen and not linked. Words stay
 * words, and a file of the working texts never shows its path. `copy` says that even a linked address holds
 * only a copy; `given`, that it came with an article that somebody brought in, and so is no copy.
 */
export function sourceLink(
  address: string,
  hosts: LinkHosts,
  { copy = false, given = false }: { copy?: boolean; given?: boolean } = {},
): SourceLink {
  const source = address.trim()
  if (source === 'copy, host not linked') return unlinked('seen as a copy; its host is not linked', true)
  const url = /^https?:\/\//i.test(source) && URL.canParse(source) ? new URL(source) : null
  if (url) {
    const host = hostOf(url)
    // A name and password in an address can dress up one host as another.
    const mayLink = url.username === '' && url.password === '' && isListed(host, hosts)
    if (!mayLink)
      return given ? unlinked(`${host}, not linked`, false) : unlinked(`seen as a copy on ${host}`, true)
    return { href: url.href, label: copy ? `seen as a copy on ${host}` : host, copy }
  }
  if (/^articles\/\S+$/.test(source)) return unlinked("the article's text", false)
  if (/^[a-z][a-z0-9+.-]*:\S/i.test(source)) return unlinked('an address that is not linked', false)
  if (/^[^\s/]+(\/[^\s/]+)+\.\w+$/.test(source)) return unlinked('a working copy that is not linked', true)
  return unlinked(source, false)
}

function unlinked(label: string, copy: boolean): SourceLink {
  return { href: null, label, copy }
}

function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/, '').replace(/^www\./, '')
}

function isListed(host: string, hosts: LinkHosts): boolean {
  const labels = host.split('.')
  return labels.some((_, index) => hosts.has(labels.slice(index).join('.')))
}

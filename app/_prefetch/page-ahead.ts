// Pages to read. Not those of forms, whose state is a moment's, nor files and the API.
const READ =
  /^\/(?:(?:articles|outlets|people|releases|terms|exercises|frozen|guide)\/[^/]+|releases\/[^/]+\/figures\/[^/]+|compare|outlets|people|exercises|search|terms|timeline|method|glossary|)$/
const NOT_READ = new Set(['/releases/new'])

/** Of a link: what decides whether its page is worth loading ahead. */
export interface LinkAhead {
  href: string
  target: string
  isDownload: boolean
}

/**
 * Path and query of the page a link leads to, when it is another of our pages to read; null for all else. The page one is on,
 * in another order or with another cell open, is not loaded ahead: a pointer crosses dozens of such links.
 */
export function pageAhead({ href, target, isDownload }: LinkAhead, here: URL): string | null {
  if (isDownload || (target !== '' && target !== '_self') || !URL.canParse(href, here.href)) return null
  const { origin, pathname, search } = new URL(href, here.href)
  if (origin !== here.origin || pathname === here.pathname) return null
  return READ.test(pathname) && !NOT_READ.has(pathname) ? `${pathname}${search}` : null
}

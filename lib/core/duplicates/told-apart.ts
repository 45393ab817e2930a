import { pageOfLink } from '../compare/page-of-link'

/** What tells one printing of a text from another. */
export interface PrintedBy {
  /** null: an outlet that is not here yet */
  outletId: string | null
  /** whether more is known of the outlet than the host of a link */
  isNamed: boolean
  /** where it stood; empty where that is not known */
  links: readonly string[]
}

/**
 * Whether two articles with the very same text are surely two: by other outlets, or, where an outlet is not named, on other
 * sites. Two links to one page are one article, whatever its outlet is called.
 */
export function isToldApart(one: PrintedBy, other: PrintedBy): boolean {
  if (one.outletId !== null && one.outletId === other.outletId) return false
  if (isSamePage(one, other)) return false
  if (one.isNamed && other.isNamed) return true
  const [own, theirs] = [one, other].map(({ links }) => links.flatMap((link) => siteOf(link) ?? []))
  if (!own?.length || !theirs?.length) return false
  return !own.some((site) => theirs.some((another) => isWithin(site, another) || isWithin(another, site)))
}

/** Whether both stood on one page. */
export function isSamePage(one: PrintedBy, other: PrintedBy): boolean {
  const pages = one.links.flatMap((link) => pageOfLink(link) ?? [])
  return other.links.some((link) => pages.includes(pageOfLink(link) ?? ''))
}

function siteOf(link: string): string | null {
  return link.match(/^\s*https?:\/\/(?:www\.)?([^/?#:]+)/i)?.[1]?.toLowerCase() ?? null
}

/** "edition.outlet.example" is within "outlet.example". */
function isWithin(site: string, another: string): boolean {
  return site === another || site.endsWith(`.${another}`)
}

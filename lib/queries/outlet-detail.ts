import type { OutletDetail } from '@/lib/core/compare/pages'
import { database } from '@/lib/db/client'
import { isId } from './ids'
import { linkJudge } from './links'
import { readCursor, writeCursor } from './outlet-cursor'
import { outletArticleRows } from './rows/outlet-article-rows'

const PAGE_SIZE = 50

/**
 * One outlet with a page of its articles, at most `size` (50), newest first, undated ones last; null when no outlet
 * has this id. `cursor` is the `next` of the page before; one that cannot be read starts from the first page.
 * Rejects when the database cannot be reached.
 */
export async function outletDetail(
  id: string,
  cursor?: string,
  size = PAGE_SIZE,
): Promise<OutletDetail | null> {
  if (!isId(id)) return null
  const [outlet, rows, toLink] = await Promise.all([
    database().outlet.findUnique({ where: { id } }),
    outletArticleRows(id, readCursor(cursor), size + 1),
    linkJudge(),
  ])
  if (!outlet) return null
  const page = rows.slice(0, size)
  const last = page.at(-1)
  return {
    id: outlet.id,
    name: outlet.name,
    kind: outlet.kind,
    homepage: outlet.homepage === null ? null : toLink(outlet.homepage),
    place: outlet.place,
    isConstructed: outlet.isConstructed,
    articles: page.map(
      ({ day: _, releaseId, releaseTitle, terms, quantities, windows, citations, ...row }) => ({
        ...row,
        release:
          releaseId === null || releaseTitle === null ? null : { id: releaseId, shortTitle: releaseTitle },
        mentions: { terms, quantities, windows, citations },
      }),
    ),
    next: rows.length > size && last ? writeCursor(last) : null,
  }
}

import { pageOfLink } from '@/lib/core/compare/page-of-link'
import { database } from '@/lib/db/client'

/** The newest version of a page, which another text of that page would follow. */
export interface FormerVersion {
  articleId: string
  number: number
  headline: string | null
  outletName: string
  /** the release that it is tied to, which its follower takes over where no other is told */
  release: { id: string; shortTitle: string } | null
}

/** The version that an article with this link would follow; null for a link of nothing that was imported. Nothing is written. */
export async function formerVersion(link: string | null): Promise<FormerVersion | null> {
  const page = pageOfLink(link)
  if (page === null) return null
  const newest = await database().articleVersion.findFirst({
    where: { page },
    orderBy: { number: 'desc' },
    select: { articleId: true, number: true },
  })
  const article =
    newest &&
    (await database().article.findUnique({
      where: { id: newest.articleId },
      select: {
        headline: true,
        outlet: { select: { name: true } },
        releases: {
          select: { release: { select: { id: true, shortTitle: true } } },
          orderBy: [{ isPrimary: 'desc' }, { releaseId: 'asc' }],
          take: 1,
        },
      },
    }))
  if (!article) return null
  const { headline, outlet, releases } = article
  return { ...newest, headline, outletName: outlet.name, release: releases[0]?.release ?? null }
}

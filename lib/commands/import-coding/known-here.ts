import type { Known } from '@/lib/content/checks/known'
import type { ArticleNamed } from '@/lib/content/given-coding/given-coding'
import { isSamePage } from '@/lib/core/compare/same-page'
import type { Prisma } from '@/lib/db/generated/client'
import { releaseRecord } from '../check-releases/release-record'
import { codebookIds } from '../code-with-engine/codebook-ids'
import type { FiguresByRelease } from '../load-content/alignment-rows'
import type { Transaction } from '../load-content/rows'

/** The codebook that the database holds, as files are held against it. Coders, outlets and records are not looked at. */
export async function knownCodebook(tx: Transaction): Promise<Known> {
  const { facets, concepts, units, acts, windowKinds, sectors, modes } = await codebookIds(tx)
  const newest = await tx.codebook.aggregate({ _max: { version: true } })
  const facetOf = new Map<string, string>()
  for (const pair of concepts) {
    const [facet = '', concept = ''] = pair.split(' ')
    facetOf.set(concept, facet)
  }
  return {
    codebookVersion: newest._max.version,
    ...{ facets, concepts: facetOf, units, acts, windowKinds, sectors, modes },
    ...{ coders: null, outlets: new Set(), records: new Map() },
  }
}

/** The figures of the releases that an article is about, the one that it is compared under first. */
export async function figuresHere(tx: Transaction, articleId: string): Promise<FiguresByRelease> {
  const about = await tx.articleRelease.findMany({
    where: { articleId },
    orderBy: [{ isPrimary: 'desc' }, { releaseId: 'asc' }],
  })
  const all: { releaseId: string; figures: FiguresByRelease[number]['figures'] }[] = []
  // One query after the other: they share the connection of the transaction.
  for (const { releaseId } of about) {
    const found = await releaseRecord(tx, releaseId)
    if (!found) continue
    const only = new Map(found.fromOneOutlet.map(({ figureId, source }) => [figureId, source]))
    const figures = found.record.figures.map((figure) => ({
      ...figure,
      onlySource: only.get(figure.id) ?? null,
    }))
    all.push({ releaseId, figures })
  }
  return all
}

/** Whether what a file says of its article fits one here: its id, its page, or all else that names it, to the letter. */
export function isNamed(file: ArticleNamed, here: ArticleNamed): boolean {
  if (file.articleId !== null && file.articleId === here.articleId) return true
  const isAt = (address: string | null) => isSamePage(address, here.url) || isSamePage(address, here.copyUrl)
  if (isAt(file.url) || isAt(file.copyUrl)) return true
  return (['outlet', 'headline', 'url', 'copyUrl', 'published'] as const).every(
    (field) => file[field] === here[field],
  )
}

/** What names an article that is stored. */
export function namedHere(article: Prisma.ArticleGetPayload<object>): ArticleNamed {
  const { id, outletId, headline, url, copyUrl, published, publishedPrecision } = article
  const length = publishedPrecision === 'month' ? 'YYYY-MM'.length : 'YYYY-MM-DD'.length
  return {
    ...{ articleId: id, outlet: outletId, headline, url, copyUrl },
    published: published?.toISOString().slice(0, length) ?? null,
  }
}

import { createHash } from 'node:crypto'
import { pageOfLink } from '@/lib/core/compare/page-of-link'
import { sharedPercent } from '@/lib/core/duplicates/describe-copies'
import { shinglesOf } from '@/lib/core/duplicates/shingles'
import { canonicalText } from '@/lib/core/text/canonical-text'
import { database } from '@/lib/db/client'
import { nearTexts } from '../group-copies/near-texts'

/** A text that is here and much the same as one that is about to be imported. */
export interface AlikeText {
  articleId: string
  outletName: string
  /** YYYY-MM-DD or YYYY-MM; null where it is not known */
  published: string | null
  /** shingles of the shorter text that both have, in whole percent; 100 only where all are shared */
  shared: number
  /** it is the very same text, to the letter */
  isSame: boolean
}

/**
 * The texts of real articles that are here and much the same as a given one, those that share the most first, and of each
 * group of such texts one alone; a text of the page that `link` leads to is not among them, for that is a version. Nothing is
 * written. Rejects when the database cannot be reached.
 */
export async function alikeTexts(given: { text: string; link: string | null }): Promise<AlikeText[]> {
  const text = canonicalText(given.text)
  const shingles = shinglesOf(text)
  const same = await sameText(text)
  const near = (await nearTexts(database(), { shingles, isConstructed: false, except: null })).filter(
    ({ articleId, group }) => articleId !== same?.articleId && (group === null || group !== same?.copyGroup),
  )
  const alike = [
    ...(same ? [{ articleId: same.articleId, shared: 100, isSame: true }] : []),
    ...near.map(({ articleId, shingles: theirs }) => ({
      ...{ articleId, shared: sharedPercent(shingles, theirs), isSame: false },
    })),
  ]
  const articles = await database().article.findMany({
    where: { id: { in: alike.map(({ articleId }) => articleId) } },
    select: {
      ...{ id: true, published: true, publishedPrecision: true, outlet: { select: { name: true } } },
      imported: { select: { version: { select: { page: true } } } },
    },
  })
  const page = pageOfLink(given.link)
  return alike
    .flatMap(({ articleId, ...likeness }) => {
      const article = articles.find(({ id }) => id === articleId)
      if (!article || (page !== null && article.imported?.version?.page === page)) return []
      const length = article.publishedPrecision === 'month' ? 'YYYY-MM'.length : 'YYYY-MM-DD'.length
      const published = article.published?.toISOString().slice(0, length) ?? null
      return [{ articleId, outletName: article.outlet.name, published, ...likeness }]
    })
    .sort((a, b) => b.shared - a.shared)
}

/** One real article with this very text. */
function sameText(text: string) {
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
  return database().articleText.findFirst({
    where: { sha256, article: { isConstructed: false } },
    select: { articleId: true, copyGroup: true },
    orderBy: { articleId: 'asc' },
  })
}

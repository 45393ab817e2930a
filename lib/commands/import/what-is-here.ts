import type { Transaction } from '../load-content/rows'
import { type Standing, standingsOf, standsAs } from '../same-text'
import type { ArticleToImport } from './article-to-import'
import { type Former, pageKey } from './article-versions'
import { printedBy } from './find-outlets'

/** An article that can be written, with what tells it from others. */
export interface Ready {
  article: ArticleToImport
  body: string
  sha256: string
  /** null without a link */
  page: string | null
}

/** What the database has of an article that comes in. */
export interface Here {
  /** the article that it is of: its very text stands there, or people coded that from it; null where it is a new one */
  standing: Standing | null
  /** whether the release that it is said to be about is there, and real */
  isRelease: boolean
  /** the newest version of its page */
  former: Former | null
}

/**
 * Holds the texts and pages of articles until the transaction ends: whoever imports the same at the same moment waits
 * here, and then finds it. All in one order: two that each hold one and want the other would wait for ever.
 */
export async function hold(tx: Transaction, articles: readonly Ready[]): Promise<void> {
  const keys = articles.flatMap(({ sha256, page }) => (page === null ? [sha256] : [sha256, pageKey(page)]))
  await tx.$executeRaw`
    select pg_advisory_xact_lock(hashtextextended(key, 0)) from unnest(${keys.sort()}::text[]) key`
}

/** What the database has of each article, in the same order; they must be held, and no two of one text or page. */
export async function whatIsHere(tx: Transaction, articles: readonly Ready[]): Promise<Here[]> {
  const found = await tx.$queryRaw<
    (Pick<Here, 'isRelease'> & { formerId: string | null; formerNumber: number | null })[]
  >`
    select
      exists (select from release r where r.id = g.release_id and not r.is_constructed) as "isRelease",
      former.article_id as "formerId", former.number as "formerNumber"
    from unnest(
      ${articles.map(({ page }) => page)}::text[], ${articles.map(({ article }) => article.releaseId)}::text[]
    ) with ordinality g (page, release_id, place)
    left join lateral (
      select v.article_id, v.number from article_version v where v.page = g.page order by v.number desc limit 1
    ) former on true
    order by g.place`
  const standing = await standingOf(tx, articles)
  return found.map(({ formerId, formerNumber, isRelease }, index) => ({
    isRelease,
    standing: standing[index] ?? null,
    former: formerId === null || formerNumber === null ? null : { articleId: formerId, number: formerNumber },
  }))
}

async function standingOf(tx: Transaction, articles: readonly Ready[]): Promise<(Standing | null)[]> {
  const standings = await standingsOf(
    tx,
    articles.map(({ sha256 }) => sha256),
  )
  // Nearly always: then no outlet has to be asked for.
  if (standings.length === 0) return articles.map(() => null)
  const printings = await printedBy(
    tx,
    articles.map(({ article }) => article.facts),
  )
  return printings.map((printing, index) => {
    const { sha256 } = articles[index] as Ready
    const own = standings.filter((one) => one.sha256 === sha256)
    return standsAs(printing, own)
  })
}

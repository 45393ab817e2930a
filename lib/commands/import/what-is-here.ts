import type { Transaction } from '../load-content/rows'
import type { ArticleToImport } from './article-to-import'
import { type Former, pageKey } from './article-versions'

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
  /** the article under which its very text stands */
  sameText: string | null
  /** the article that people coded from this text, which has no text yet */
  codedByHand: string | null
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
    (Omit<Here, 'former'> & { formerId: string | null; formerNumber: number | null })[]
  >`
    select
      (select t.article_id from article_text t where t.sha256 = g.sha256::char(64)) as "sameText",
      (select c.article_id from coding c join coder on coder.id = c.coder_id
        where c.text_sha256 = g.sha256::char(64) and coder.kind = 'person'
          and not exists (select from article_text t where t.article_id = c.article_id)
        order by c.id limit 1) as "codedByHand",
      exists (select from release r where r.id = g.release_id and not r.is_constructed) as "isRelease",
      former.article_id as "formerId", former.number as "formerNumber"
    from unnest(
      ${articles.map(({ sha256 }) => sha256)}::text[], ${articles.map(({ page }) => page)}::text[],
      ${articles.map(({ article }) => article.releaseId)}::text[]
    ) with ordinality g (sha256, page, release_id, place)
    left join lateral (
      select v.article_id, v.number from article_version v where v.page = g.page order by v.number desc limit 1
    ) former on true
    order by g.place`
  return found.map(({ formerId, formerNumber, ...rest }) => ({
    ...rest,
    former: formerId === null || formerNumber === null ? null : { articleId: formerId, number: formerNumber },
  }))
}

import type { TableArticle } from '@/lib/core/compare/mention-table'
import { database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { publishedDate } from './sql-columns'

/** An article of a downloaded table before its address is judged. */
export type StoredTableArticle = Omit<TableArticle, 'link'> & { url: string | null }

interface Page {
  /** the release that they are compared under; null: every real article */
  release: string | null
  /** the id of the last article of the page before; empty for the first */
  after: string
  limit: number
}

/** The next articles with a shown coding, by id. Copies have no address: it is not the outletʼs. */
export function tableArticleRows({ release, after, limit }: Page): Promise<StoredTableArticle[]> {
  const which =
    release === null
      ? Prisma.sql`not a.is_constructed`
      : Prisma.sql`exists (
          select from article_release one
          where one.article_id = a.id and one.release_id = ${release} and one.is_primary)`
  return database().$queryRaw<StoredTableArticle[]>`
    select a.id as "articleId", ar.release_id as release, o.name as outlet, o.kind as "outletKind", a.headline,
      ${publishedDate} as published, case when a.is_copy then null else a.url end as url, c.extent::text as extent,
      coder.name || coalesce(' ' || coder.engine_version, '') as coder, coder.kind::text as "coderKind"
    from article a
    join outlet o on o.id = a.outlet_id
    join coding c on c.article_id = a.id and c.is_shown
    join coder on coder.id = c.coder_id
    left join article_release ar on ar.article_id = a.id and ar.is_primary
    where ${which} and a.id > ${after}
    order by a.id limit ${limit}`
}

import {
  type DescribedCopies,
  describeCopies,
  type PrintingDifferences,
} from '@/lib/core/duplicates/describe-copies'
import { database } from '@/lib/db/client'
import { isId } from './ids'
import { publishedDate } from './rows/sql-columns'

const MOST_READ = 40 // printings whose texts are read and compared for one page

/** One printing of a text, as a page names it. */
export interface CopyMember {
  articleId: string
  outletName: string
  headline: string | null
  /** YYYY-MM-DD or YYYY-MM; null where it is not known */
  published: string | null
  /** how it differs from the reference; null for the reference itself */
  differences: PrintingDifferences | null
}

/** The texts that are here and much the same as an articleʼs. */
export interface Copies extends Omit<DescribedCopies, 'copies'> {
  /** dated ones first, by date, then by outlet; no more than forty */
  members: CopyMember[]
  /** how many there are in all */
  count: number
}

interface Row {
  articleId: string
  outletName: string
  headline: string | null
  published: string | null
  body: string
  count: number
}

/**
 * The group of near-duplicates that an article is of; null where it is of none. Versions of one page are one printing: of
 * its own page the article itself, of others the newest. Rejects when the database cannot be reached.
 */
export async function copiesOf(articleId: string): Promise<Copies | null> {
  if (!isId(articleId)) return null
  const own = await database().articleText.findUnique({ where: { articleId }, select: { copyGroup: true } })
  if (!own?.copyGroup) return null
  const rows = await printingsOf(own.copyGroup, articleId)
  const [first, ...others] = rows.map(({ articleId: id, body, ...row }) => ({ ...row, id, text: body }))
  if (!first || others.length === 0) return null
  const { copies, ...described } = describeCopies([first, ...others])
  const members = [first, ...others]
    .map(({ id, headline, published, outletName }) => ({
      ...{ articleId: id, outletName, headline, published },
      differences: copies.find((copy) => copy.id === id) ?? null,
    }))
    .sort((a, b) => compare(a.published ?? '9', b.published ?? '9') || compare(a.outletName, b.outletName))
  return { ...described, members, count: first.count }
}

function printingsOf(group: string, articleId: string): Promise<Row[]> {
  return database().$queryRaw<Row[]>`
    with own as (select page from article_version where article_id = ${articleId}),
    printing as (
      select distinct on (coalesce(v.page, t.article_id)) t.article_id
      from article_text t left join article_version v on v.article_id = t.article_id
      where t.copy_group = ${group}::uuid
        and (t.article_id = ${articleId} or v.page is distinct from (select page from own) or v.page is null)
      order by coalesce(v.page, t.article_id), v.number desc nulls last
    )
    select t.article_id as "articleId", t.body, a.headline, o.name as "outletName",
      ${publishedDate} as published,
      (select count(*)::int from printing) as count
    from printing p join article_text t on t.article_id = p.article_id
    join article a on a.id = t.article_id join outlet o on o.id = a.outlet_id
    order by (t.article_id = ${articleId}) desc, t.article_id limit ${MOST_READ}`
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

import { isSamePage, isToldApart, type PrintedBy } from '@/lib/core/duplicates/told-apart'
import type { Transaction } from './load-content/rows'

/** An article under which a text stands, or from which text people coded it. */
export interface Standing extends PrintedBy {
  sha256: string
  articleId: string
  outletId: string
  isConstructed: boolean
  /** false: people coded it from this text, but none is attached to it */
  hasText: boolean
}

/** Holds a text until the transaction ends: whoever imports or attaches the same at the same moment waits here. */
export async function holdText(tx: Transaction, sha256: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${sha256}, 0))`
}

/** The articles of these texts, those that have it first. */
export function standingsOf(
  tx: Pick<Transaction, '$queryRaw'>,
  sha256s: readonly string[],
): Promise<Standing[]> {
  const asked = [...sha256s]
  return tx.$queryRaw<Standing[]>`
    select found.sha256, a.id as "articleId", a.outlet_id as "outletId", a.is_constructed as "isConstructed",
      found."hasText", array_remove(array[a.url, a.copy_url], null) as links,
      a.origin = 'content' or coalesce(starts_with(a.outlet_basis, 'by its site'), false) or exists (
        select from article_metadata m where m.article_id = a.id and m.field = 'outlet') as "isNamed"
    from (
      select t.sha256, t.article_id, true as "hasText" from article_text t
      where t.sha256 = any(${asked}::char(64)[])
      union
      select c.text_sha256, c.article_id, false from coding c join coder on coder.id = c.coder_id
      where c.text_sha256 = any(${asked}::char(64)[]) and coder.kind = 'person'
        and not exists (select from article_text t where t.article_id = c.article_id)
    ) found join article a on a.id = found.article_id
    order by found."hasText" desc, a.id`
}

/**
 * The article that a text is of, among those that have this very text; null where it is told apart from all: then it is a
 * printing of its own. What is invented is never printed by the real.
 */
export function standsAs(given: PrintedBy, standings: readonly Standing[]): Standing | null {
  const same = standings.filter((one) => one.isConstructed || !isToldApart(given, one))
  return (
    same.find((one) => isSamePage(given, one)) ??
    same.find(({ outletId }) => outletId === given.outletId) ??
    same[0] ??
    null
  )
}

/** Another article that has this very text and is not told apart from this one; null where it may have it too. */
export async function standsElsewhere(
  tx: Pick<Transaction, '$queryRaw' | 'article'>,
  { articleId, sha256 }: { articleId: string; sha256: string },
): Promise<string | null> {
  const own = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { outletId: true, url: true, copyUrl: true },
  })
  const links = [own.url, own.copyUrl].filter((link) => link !== null)
  const standings = (await standingsOf(tx, [sha256])).filter(
    (one) => one.hasText && one.articleId !== articleId,
  )
  return standsAs({ outletId: own.outletId, isNamed: true, links }, standings)?.articleId ?? null
}

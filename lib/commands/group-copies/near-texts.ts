import { bandKeys } from '@/lib/core/duplicates/band-keys'
import { isNearDuplicate } from '@/lib/core/duplicates/likeness'
import { type Shingles, shinglesOf } from '@/lib/core/duplicates/shingles'
import type { Transaction } from '../load-content/rows'

const MOST_COMPARED = 8 // texts that share the most keys; the members of a group already joined are not compared

/** A text that is much the same as another. */
export interface NearText {
  articleId: string
  /** the group that it is of already */
  group: string | null
  shingles: Shingles
}

/** The band keys of a text as the database keeps them; empty for a text too short to have any. */
export function keptKeys(shingles: Shingles): number[] {
  return Array.from(bandKeys(shingles) ?? [], (key) => key | 0)
}

/**
 * Texts that are here and much the same as a given one, those that share the most keys first, and of each group one alone. Only
 * texts that share a key are read, and of those the few that share the most. The invented and the real do not meet.
 * `except` is the article that the text is of, when it is here.
 */
export async function nearTexts(
  tx: Pick<Transaction, '$queryRaw'>,
  { shingles, isConstructed, except }: { shingles: Shingles; isConstructed: boolean; except: string | null },
): Promise<NearText[]> {
  const keys = keptKeys(shingles)
  if (keys.length === 0) return []
  // Asked key by key (offset 0 keeps the planner from joining them) and of each article by its id: it takes keys for far less
  // rare than they are, and would rather read every text for each.
  const found = await tx.$queryRaw<{ articleId: string; group: string | null; body: string }[]>`
    select t.article_id as "articleId", t.copy_group::text as "group", t.body
    from (
      select k.article_id, count(*) as shared
      from unnest(${keys}::int[]) as own (key)
      cross join lateral (select article_id from article_text where copy_keys @> array[own.key] offset 0) k
      where k.article_id is distinct from ${except}
      group by k.article_id
      having (select a.is_constructed from article a where a.id = k.article_id) = ${isConstructed}
      order by shared desc, k.article_id limit ${MOST_COMPARED}
    ) near
    join article_text t on t.article_id = near.article_id
    order by near.shared desc, near.article_id`
  const near: NearText[] = []
  for (const { articleId, group, body } of found) {
    if (group !== null && near.some((one) => one.group === group)) continue
    const other = shinglesOf(body)
    if (isNearDuplicate(shingles, other)) near.push({ articleId, group, shingles: other })
  }
  return near
}

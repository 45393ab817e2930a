import { database } from '@/lib/db/client'

/** An article whose text is here, so that a class can work on it. */
export interface TextChoice {
  articleId: string
  /** of the release that it is compared by; null for one about none */
  releaseTitle: string | null
  outletName: string
  headline: string | null
  isConstructed: boolean
  words: number
}

const MOST = 400 // in a list to choose from

/** Articles with a text here: the constructed first, then by release. At most 400. Rejects when the database cannot be reached. */
export async function textChoices(): Promise<TextChoice[]> {
  return database().$queryRaw<TextChoice[]>`
    select a.id as "articleId", r.short_title as "releaseTitle", coalesce(a.outlet_name_stated, o.name) as "outletName",
      a.headline, a.is_constructed as "isConstructed", array_length(regexp_split_to_array(btrim(t.body), '\\s+'), 1) as words
    from article_text t
    join article a on a.id = t.article_id
    join outlet o on o.id = a.outlet_id
    left join article_release ar on ar.article_id = a.id and ar.is_primary
    left join release r on r.id = ar.release_id
    order by a.is_constructed desc, r.short_title nulls last, o.name, a.id
    limit ${MOST}`
}

import { withClient } from './corpora'

// Numbers that the database gives out differ from run to run, as does the time; all else must be the same.
const MENTIONS = `
  select c.article_id || ' ' || m.kind || ' ' || m.ordinal as place, m.*
  from mention m join coding c on c.id = m.coding_id join article a on a.id = c.article_id where a.origin = 'imported'`
const NOT_COMPARED = [
  'id',
  'coding_id',
  'mention_id',
  'job_id',
  'attached_at',
  'imported_at',
  'recorded_at',
  'finished_at',
  'attempts',
  // Groups have random names, and the last texts may still wait to be looked up.
  'copies_sha256',
  'copy_group',
  'copy_keys',
]
const OF_ARTICLES = ['article_text', 'imported_article', 'article_metadata', 'coding']
const OF_MENTIONS = ['span', 'anchor', 'term', 'quantity', 'window', 'citation']

/** A table of what was imported: how many rows, and a hash of all of them that does not hang on their order. */
export interface TableOfRows {
  table: string
  rows: number
  hash: string
}

/** All rows that an import left in the database at `url`, table by table. */
export async function importedRows(url: string): Promise<TableOfRows[]> {
  const queries: [string, string][] = [
    ['import_document', 'select d.* from import_document d'],
    ['article', `select a.* , a.id as article from article a where a.origin = 'imported'`],
    ...OF_ARTICLES.map((table): [string, string] => [
      table,
      `select t.* from "${table}" t join article a on a.id = t.article_id where a.origin = 'imported'`,
    ]),
    ['mention', MENTIONS],
    ...OF_MENTIONS.map((table): [string, string] => [
      table,
      `select m.place, t.* from "${table}" t join (${MENTIONS}) m on m.id = t.mention_id`,
    ]),
  ]
  return withClient(url, async (client) => {
    const found: TableOfRows[] = []
    for (const [table, query] of queries) {
      const { rows } = await client.query<{ rows: number; hash: string }>(
        `select count(*)::int as rows,
           coalesce(sum(('x' || left(md5((to_jsonb(r) - $1::text[])::text), 15))::bit(60)::bigint), 0)::text as hash
         from (${query}) r`,
        [NOT_COMPARED],
      )
      found.push({ table, rows: rows[0]?.rows ?? 0, hash: rows[0]?.hash ?? '' })
    }
    return found
  })
}

/** One sentence for each table in which two imports differ. */
export function differences(one: readonly TableOfRows[], other: readonly TableOfRows[]): string[] {
  return one.flatMap(({ table, rows, hash }, index) => {
    const there = other[index]
    if (there?.rows !== rows) return [`${table} has ${there?.rows} rows in place of ${rows}`]
    return there.hash === hash ? [] : [`${table} has ${rows} rows in both, but not the same ones`]
  })
}

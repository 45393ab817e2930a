import { searchWords } from '@/lib/core/search/parse-search'
import { nearestWords, oneSlipAway } from '@/lib/core/search/spelling'
import { database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { INDEXED } from './search-sql'

// Texts that are read for words; the right spelling is in the first of them or nowhere near.
const MOST_TEXTS = 200
const TEXTS_OF_A_SPELLING = 20
const MOST_WORDS = 3

/**
 * Words that are here and are spelled like `word`, nearest first, at most 3. Every text is looked up by the spellings that are
 * one slip away; names and headlines also by likeness (word similarity of pg_trgm), which forgives more.
 */
export async function spellings(word: string): Promise<string[]> {
  const slips = oneSlipAway(word)
  const found = [...(slips.length > 0 ? SOURCES.map((from) => holding(from, slips)) : []), ...alike(word)]
  const [, , texts] = await database().$transaction([
    // Of hundreds of spellings Postgres expects some everywhere, and would read a table of which none comes to the end.
    database().$executeRaw`set local enable_seqscan = off`,
    // A few texts that hold a spelling are enough: of a spelling that is everywhere the index gives no more than some.
    database().$executeRaw`set local gin_fuzzy_search_limit = 2000`,
    database().$queryRaw<{ text: string | null }[]>`
      select text from (${Prisma.join(found, ' union all ')}) texts`,
  ])
  return nearestWords(
    word,
    texts.flatMap(({ text }) => searchWords(text ?? '')),
    MOST_WORDS,
  )
}

const SOURCES = [
  { of: 'mention', table: "mention m where m.kind <> 'citation' and" },
  { of: 'figure', table: 'figure f where' },
  { of: 'release', table: 'release r where' },
  { of: 'article', table: 'article a where' },
  { of: 'citation', table: 'citation ci where' },
] as const

/** SQL for texts that hold one of the spellings. One after the other: a text is then held against one spelling, not against all. */
function holding({ of, table }: (typeof SOURCES)[number], slips: readonly string[]): Prisma.Sql {
  const text = Prisma.raw(INDEXED[of])
  return Prisma.sql`(select held.text from unnest(${slips}::text[]) slip cross join lateral (
    select ${text} as text from ${Prisma.raw(table)} search_words(${text}) @@ to_tsquery('parallax', slip)
    limit ${TEXTS_OF_A_SPELLING}) held)`
}

function alike(word: string): Prisma.Sql[] {
  return [
    Prisma.sql`(select ci.name as text from citation ci where ci.name %> ${word} limit ${MOST_TEXTS})`,
    Prisma.sql`(select a.headline as text from article a where a.headline %> ${word} limit ${MOST_TEXTS})`,
    // Hundreds of rows: no index.
    Prisma.sql`(select o.name as text from outlet o where o.name %> ${word} limit ${MOST_TEXTS})`,
    Prisma.sql`(select k.label as text from concept k where k.label %> ${word} limit ${MOST_TEXTS})`,
  ]
}

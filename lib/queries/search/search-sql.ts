import { queryText, type SearchAsked } from '@/lib/core/search/parse-search'
import type { SearchFilters } from '@/lib/core/search/types'
import { Prisma } from '@/lib/db/generated/client'
import { isNewestVersion } from '../rows/sql-columns'

/** A question to one kind of thing. */
export interface KindQuestion {
  asked: SearchAsked
  filters: SearchFilters
  limit: number
  /** hits of the kind to pass over */
  offset: number
  /** how many of a kind are counted; one more is read, which tells that there are more */
  most: number
}

/** A row of a kind, with how many there are of it; at most one more than are counted. */
export type Counted<Hit> = Omit<Hit, 'kind'> & { total: number }

// The texts that the indexes of prisma/migrations are over, letter for letter: otherwise they would not be used.
export const INDEXED = {
  mention: "m.text || coalesce(' ' || m.gloss, '')",
  citation: "ci.name || coalesce(' ' || ci.title, '') || coalesce(' ' || ci.organisation, '')",
  article:
    "coalesce(a.headline, '') || coalesce(' ' || a.headline_gloss, '') || coalesce(' ' || a.byline, '')",
  figure:
    "f.label || ' ' || f.population || ' ' || f.act_stated || ' ' || f.unit_stated || ' ' || f.window_stated",
  release:
    "r.title || ' ' || r.short_title || ' ' || r.publisher || ' ' || r.document || ' ' || r.standfirst",
  outlet: "o.name || coalesce(' ' || o.place, '')",
  concept: "k.label || ' ' || k.definition",
} as const

/** SQL for: the text holds every word that is asked for, and numbers as they may be printed. */
export function holdsWords(asked: SearchAsked, of: keyof typeof INDEXED): Prisma.Sql {
  const text = Prisma.raw(INDEXED[of])
  const printed = asked.printed.map((pattern) => Prisma.sql` and (${text}) ~* ${pattern}`)
  return Prisma.sql`(search_words(${text}) @@ to_tsquery('parallax', ${queryText(asked)})${Prisma.join(
    [Prisma.empty, ...printed],
    '',
  )})`
}

/** SQL for: the value in `column` is one that the number asked for may mean. False where no number was asked for. */
export function isValue(asked: SearchAsked, column: string): Prisma.Sql {
  const ranges = asked.number?.ranges ?? []
  if (ranges.length === 0) return Prisma.sql`false`
  const value = Prisma.raw(column)
  return Prisma.sql`(${Prisma.join(
    ranges.map(({ from, below }) => Prisma.sql`(${value} >= ${from} and ${value} < ${below})`),
    ' or ',
  )})`
}

/** SQL for how near a value is to the number asked for: 0 for the first thing it may mean, then 1 ... */
export function nearness(asked: SearchAsked, column: string): Prisma.Sql {
  const ranges = asked.number?.ranges ?? []
  if (ranges.length === 0) return Prisma.sql`0::int + 0`
  const value = Prisma.raw(column)
  const cases = ranges.map(
    ({ from, below }, index) =>
      Prisma.sql`when ${value} >= ${from} and ${value} < ${below} then ${index}::int`,
  )
  return Prisma.sql`case ${Prisma.join(cases, ' ')} else ${ranges.length}::int end`
}

/** SQL for the words of `column` that answer the question, as they stand there. */
export function foundWords(asked: SearchAsked, column: string): Prisma.Sql {
  return Prisma.sql`array(
    select word from regexp_split_to_table(${Prisma.raw(column)}, '\\s+') word
    where search_words(word) @@ to_tsquery('parallax', ${queryText(asked, '|')}))`
}

/** SQL for how well a text answers: 0 where it is what was typed, 1 where it holds that, else 2. */
export function closeness(asked: SearchAsked, column: string): Prisma.Sql {
  const plain = asked.typed.replace(/["“”«»]/g, '').toLowerCase()
  const text = Prisma.raw(`lower(${column})`)
  return Prisma.sql`case when ${text} = ${plain} then 0 when position(${plain} in ${text}) > 0 then 1 else 2 end`
}

/** SQL for: `a` is an article that may be found: real or an exercise, as asked; the newest version of its page; not filtered out. */
export function isArticleWanted({ release, outlet, from, to, exercises }: SearchFilters): Prisma.Sql {
  const conditions = [Prisma.sql`a.is_constructed = ${exercises}`, isNewestVersion]
  if (outlet !== null) conditions.push(Prisma.sql`a.outlet_id = ${outlet}`)
  if (release !== null) {
    conditions.push(
      Prisma.sql`exists (select from article_release t where t.article_id = a.id and t.release_id = ${release})`,
    )
  }
  // A month that is all that is known reaches to its last day.
  if (from !== null) {
    conditions.push(Prisma.sql`${from}::date <= case a.published_precision
      when 'month' then (a.published + interval '1 month' - interval '1 day')::date else a.published end`)
  }
  if (to !== null) conditions.push(Prisma.sql`a.published <= ${to}::date`)
  return Prisma.join(conditions, ' and ')
}

/** SQL for: `r` is a release that may be found. An outlet is no filter of releases: what it printed is found as articles. */
export function isReleaseWanted({ release, from, to, exercises }: SearchFilters): Prisma.Sql {
  const conditions = [Prisma.sql`r.is_constructed = ${exercises}`]
  if (release !== null) conditions.push(Prisma.sql`r.id = ${release}`)
  if (from !== null) conditions.push(Prisma.sql`r.released >= ${from}::date`)
  if (to !== null) conditions.push(Prisma.sql`r.released <= ${to}::date`)
  return Prisma.join(conditions, ' and ')
}

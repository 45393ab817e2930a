import { type TermPanels, termPanels } from '@/lib/core/compare/term-panels'
import type { UsedYear, YearMeasure } from '@/lib/core/compare/term-years'
import type { VoiceTimes } from '@/lib/core/compare/uses'
import { database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { isId } from './ids'
import { codedYears } from './rows/coded-years'
import { rulingRows } from './rows/ruling-rows'
import { inRealArticles, timesOf } from './rows/use-rows'

/** More concepts than this make a picture that nobody compares. */
export const MOST_PANELS = 6

interface Row {
  concept: string
  label: string
  year: number | null
  /** 0: the codebook has the concept and no article here prints it */
  articles: number
  times: VoiceTimes
  inKnown: VoiceTimes
}

/**
 * The concepts of these ids over the years of publication, in the order given, each once and at most six; ids that the
 * codebook lacks are left out. Null where none is left, or nothing has a year. Its cost follows how often the concepts are
 * printed and how many articles there are: of these it reads two indexes and no table. Rejects when the database cannot be reached.
 */
export async function termsOverYears(
  ids: readonly string[],
  measure: YearMeasure,
): Promise<TermPanels | null> {
  const asked = [...new Set(ids.filter(isId))].slice(0, MOST_PANELS)
  if (asked.length === 0) return null
  const [rows, coded, rulings] = await Promise.all([conceptRows(asked), codedYears(), rulingRows()])
  const concepts = asked.flatMap((concept) => {
    const here = rows.filter((row) => row.concept === concept)
    const label = here[0]?.label
    if (label === undefined) return []
    const used = here.filter(({ articles }) => articles > 0)
    return [{ concept, label, used: used.map(usedYear) }]
  })
  return concepts.length === 0 ? null : termPanels(concepts, coded, rulings, measure)
}

function conceptRows(ids: readonly string[]): Promise<Row[]> {
  return database().$queryRaw<Row[]>`
    with used as (
      select t.concept_id, extract(year from a.published)::int as year, count(distinct a.id)::int as articles,
        ${timesOf()} as times, ${timesOf(Prisma.sql`c.characters is not null`)} as in_known
      from term t
      join mention m on m.id = t.mention_id
      ${inRealArticles}
      where t.concept_id = any(${[...ids]})
      group by 1, 2
    )
    select k.id as concept, k.label, used.year, coalesce(used.articles, 0) as articles, used.times,
      used.in_known as "inKnown"
    from concept k left join used on used.concept_id = k.id
    where k.id = any(${[...ids]})`
}

const usedYear = ({ year, articles, times, inKnown }: Row): UsedYear => ({ year, articles, times, inKnown })

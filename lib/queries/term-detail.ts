import type { SourceLink, Voice } from '@/lib/core/compare/types'
import type { PlacedPhrase, Tally } from '@/lib/core/compare/uses'
import { database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { isId } from './ids'
import { linkJudge } from './links'
import { articlesByYear } from './rows/articles-by-year'
import { type OutletTally, termTallies, type YearTally } from './rows/term-tallies'
import { type PhraseStretch, placedPhrases } from './rows/use-rows'
import { type TerminologyRuling, terminologyRules } from './terminology-rules'

/** Phrases on one page of a term. */
export const PHRASES_ON_PAGE = 50

/** What narrows the list of phrases; the counts stay those of every article. */
export interface PhraseFilter {
  outlet: string | null
  voice: Voice | null
  /** from 1 */
  page: number
}

/** One concept of the codebook: who prints it, in whose voice, when, under which rulings, and the phrases themselves. */
export interface TermDetail {
  id: string
  label: string
  definition: string
  source: { label: string; link: SourceLink | null } | null
  facet: { id: string; label: string }
  total: Tally
  outlets: OutletTally[]
  /** every year in which real articles here appeared, earliest first; of undated articles the year is null and last */
  years: (YearTally & {
    /** the articles of that year, whether they print it or not */
    of: number
  })[]
  rulings: TerminologyRuling[]
  /** those that the filter leaves, a page of them */
  phrases: PlacedPhrase[]
  isLastPage: boolean
}

/**
 * The page of one concept; null when the codebook has none of this id. Its cost follows how often the concept is printed.
 * Rejects when the database cannot be reached.
 */
export async function termDetail(id: string, filter: PhraseFilter): Promise<TermDetail | null> {
  if (!isId(id)) return null
  const [concept, tallies, articles, rulings, phrases, toLink] = await Promise.all([
    database().concept.findUnique({ where: { id }, include: { facet: true } }),
    termTallies(id),
    articlesByYear(),
    terminologyRules(),
    termPhrases(id, filter, { limit: PHRASES_ON_PAGE + 1, offset: (filter.page - 1) * PHRASES_ON_PAGE }),
    linkJudge(),
  ])
  if (!concept) return null
  const { label, definition, sourceLabel, sourceUrl, facet } = concept
  return {
    ...{ id, label, definition },
    source:
      sourceLabel === null
        ? null
        : { label: sourceLabel, link: sourceUrl === null ? null : toLink(sourceUrl) },
    facet: { id: facet.id, label: facet.label },
    ...tallies,
    years: [...articles].map(([year, of]) => ({
      ...(tallies.years.find((each) => each.year === year) ?? { ...NOTHING, year }),
      of,
    })),
    rulings: rulings.filter(({ concepts }) => concepts.some((one) => one.id === id)),
    phrases: phrases.slice(0, PHRASES_ON_PAGE),
    isLastPage: phrases.length <= PHRASES_ON_PAGE,
  }
}

/** The phrases of one concept that a filter leaves, the newest article first. Rejects when the database cannot be reached. */
export function termPhrases(
  id: string,
  filter: Omit<PhraseFilter, 'page'>,
  stretch: PhraseStretch,
): Promise<PlacedPhrase[]> {
  return placedPhrases(mentionsOf(id, filter), stretch)
}

const NOTHING: Tally = {
  ...{ articles: 0, outlets: 0, releases: 0 },
  times: { outlet: 0, paraphrased: 0, quoted: 0, 'scare quotes': 0, notCoded: 0 },
}

function mentionsOf(concept: string, { outlet, voice }: Omit<PhraseFilter, 'page'>): Prisma.Sql {
  const narrowed = [
    outlet === null
      ? Prisma.empty
      : Prisma.sql`and m.coding_id in (
          select k.id from coding k join article b on b.id = k.article_id where b.outlet_id = ${outlet})`,
    voice === null ? Prisma.empty : Prisma.sql`and m.voice = ${voice}::voice`,
  ]
  return Prisma.sql`
    select m.* from term t join mention m on m.id = t.mention_id
    where t.concept_id = ${concept} ${Prisma.join(narrowed, ' ')}`
}

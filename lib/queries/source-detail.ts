import { withoutBrackets } from '@/lib/core/compare/source-name'
import { type SourceSort, sourceSort } from '@/lib/core/compare/source-sort'
import type { CitationEntry } from '@/lib/core/compare/types'
import type { PlacedPhrase } from '@/lib/core/compare/uses'
import { database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { citationsOf, type SourceOutlet, type SourceTally, sourceTallies } from './rows/source-tallies'
import { inRealArticles, type PhraseStretch, placedPhrases } from './rows/use-rows'

/** Citations on one page of a source. */
export const CITATIONS_ON_PAGE = 50
const LONGEST = 200 // characters of a slug; the longest in content/ has under 100

/** A citation with its article. */
export type PlacedCitation = PlacedPhrase &
  Pick<CitationEntry, 'name' | 'title' | 'organisation' | 'mode' | 'document' | 'quotedWords' | 'via'> & {
    cue: string | null
  }

/** Somebody or something that articles cite under one name: who cites it, how, by which cue verbs, and each citation. */
export interface SourceDetail {
  slug: string
  name: string
  sort: SourceSort
  /** other spellings and remarks, titles, organisations and sectors as the codings have them, the most frequent first */
  spellings: string[]
  titles: string[]
  organisations: string[]
  sectors: string[]
  total: SourceTally
  outlets: SourceOutlet[]
  /** the words by which what it says is introduced, the most frequent first */
  cues: { cue: string; times: number }[]
  citations: PlacedCitation[]
  page: number
  isLastPage: boolean
}

interface Facts {
  name: string
  title: string | null
  organisation: string | null
  sector: string
  cue: string | null
  isDocument: boolean
  times: number
}

/**
 * The page of one source, a page of its citations from 1; null when no real article cites one of this slug by name. Names are
 * joined by their spelling alone, without regard to case and punctuation. Rejects when the database cannot be reached.
 */
export async function sourceDetail(slug: string, page: number): Promise<SourceDetail | null> {
  if (slug === '' || slug.length > LONGEST || slug.includes('\0')) return null
  const [facts, tallies, citations] = await Promise.all([
    factRows(slug),
    sourceTallies(slug),
    sourceCitations(slug, { limit: CITATIONS_ON_PAGE + 1, offset: (page - 1) * CITATIONS_ON_PAGE }),
  ])
  const [first] = facts
  if (!first) return null
  const spellings = listed(facts, ({ name }) => name)
  const name = withoutBrackets(spellings[0] ?? first.name)
  const organisations = listed(facts, ({ organisation }) => organisation)
  const isDocument = facts.every((each) => each.isDocument)
  return {
    ...{ slug, name, organisations, page },
    sort: sourceSort({ name, organisations, isDocument }),
    spellings: spellings.filter((each) => each !== name),
    titles: listed(facts, ({ title }) => title),
    sectors: listed(facts, ({ sector }) => sector),
    ...tallies,
    cues: counted(facts, ({ cue }) => cue).map(([cue, times]) => ({ cue, times })),
    citations: citations.slice(0, CITATIONS_ON_PAGE),
    isLastPage: citations.length <= CITATIONS_ON_PAGE,
  }
}

/** The citations of one source, the newest article first. Rejects when the database cannot be reached. */
export function sourceCitations(slug: string, stretch: PhraseStretch): Promise<PlacedCitation[]> {
  return placedPhrases<PlacedCitation>(
    Prisma.sql`
      select m.*, ci.name, ci.title, ci.organisation, ci.mode_id as mode, ci.is_document as document,
        ci.quoted_words, ci.via, ci.cue
      from citation ci join mention m on m.id = ci.mention_id
      where ${citationsOf(slug)}`,
    stretch,
    Prisma.sql`, m.name, m.title, m.organisation, m.mode, m.document, m.quoted_words as "quotedWords", m.via, m.cue`,
  )
}

function factRows(slug: string): Promise<Facts[]> {
  return database().$queryRaw<Facts[]>`
    select ci.name, ci.title, ci.organisation, sector.label as sector, lower(ci.cue) as cue,
      ci.is_document as "isDocument", count(*)::int as times
    from citation ci
    join mention m on m.id = ci.mention_id
    ${inRealArticles}
    join sector on sector.id = ci.sector_id
    where ${citationsOf(slug)}
    group by 1, 2, 3, 4, 5, 6`
}

/** What the facts say, most frequent first, each with how often; what is not said is left out. */
function counted(facts: readonly Facts[], of: (facts: Facts) => string | null): [string, number][] {
  const times = new Map<string, number>()
  for (const each of facts) {
    const said = of(each)
    if (said !== null && said !== '') times.set(said, (times.get(said) ?? 0) + each.times)
  }
  return [...times].sort(([a, more], [b, less]) => less - more || a.localeCompare(b, 'en'))
}

function listed(facts: readonly Facts[], of: (facts: Facts) => string | null): string[] {
  return counted(facts, of).map(([said]) => said)
}

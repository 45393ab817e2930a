import type { Metadata } from 'next'
import type { SearchAsked } from '@/lib/core/search/parse-search'
import { searchChoices } from '@/lib/queries/search-choices'
import { searchExamples } from '@/lib/queries/search-examples'
import { searchOrNear } from '@/lib/queries/search-or-near'
import { AcrossLinks } from '../_components/across-links'
import { ConstructedBanner } from '../_components/constructed-banner'
import { reading } from '../_data/reading'
import { readSearchParams, type SearchParams } from '../_search/search-params'
import { Examples } from './_page/examples'
import { NoResults } from './_page/no-results'
import { HITS_AMONG_ALL, HITS_ON_PAGE, Results } from './_page/results'
import { SearchForm } from './_page/search-form'

export const dynamic = 'force-dynamic'

interface SearchPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The question as the page title. */
export async function generateMetadata({ searchParams }: SearchPageProps): Promise<Metadata> {
  const { typed } = readSearchParams(await searchParams)
  return { title: typed ? `${typed}: search` : 'Search' }
}

/** Everything that answers a question, kind by kind, each thing as a link to the place itself. */
export default async function SearchPage({ searchParams }: SearchPageProps) {
  const params = readSearchParams(await searchParams)
  const choices = await reading(searchChoices(params.filters.exercises))
  return (
    <>
      {params.filters.exercises && <ConstructedBanner />}
      <h1>Search</h1>
      <SearchForm params={params} choices={choices} />
      {params.problems.map((problem) => (
        <p key={problem} role="alert">
          {problem}. It was left out.
        </p>
      ))}
      {params.asked ? (
        <Found params={params} asked={params.asked} />
      ) : (
        <>
          <Examples examples={await reading(searchExamples())} />
          <AcrossLinks />
        </>
      )}
    </>
  )
}

async function Found({ params, asked }: { params: SearchParams; asked: SearchAsked }) {
  const { filters, kind, page } = params
  const limit = kind === null ? HITS_AMONG_ALL : HITS_ON_PAGE
  const offset = kind === null ? 0 : (page - 1) * HITS_ON_PAGE
  const { groups, near } = await reading(searchOrNear({ asked, filters, kind, limit, offset }))
  const shown = near?.instead ? { ...params, typed: near.instead } : params
  return (
    <>
      {near && <NoResults params={params} words={near.words} instead={near.instead} />}
      <Results groups={groups} params={shown} />
    </>
  )
}

import type { Metadata } from 'next'
import { wordsOfPage } from '@/lib/core/glossary/words-of-page'
import { glossary } from '@/lib/queries/glossary'
import { termList } from '@/lib/queries/term-list'
import { termsOverYears } from '@/lib/queries/term-years'
import { terminologyRules } from '@/lib/queries/terminology-rules'
import { WordNotes } from '../_components/word-notes'
import { reading } from '../_data/reading'
import { readYearsParams, unaskedConcepts } from './_chart/years-params'
import { TermListView } from './_page/term-list-view'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'Terms',
  description: 'Every wording of the codebook: how many articles print it, and in whose voice.',
}

interface TermsPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Every concept of the codebook, by facet, and some of them over the years. */
export default async function TermsPage({ searchParams }: TermsPageProps) {
  const asked = readYearsParams(await searchParams)
  const [facets, known, rulings] = await reading(Promise.all([termList(), glossary(), terminologyRules()]))
  const show = asked.show.length > 0 ? asked.show : unaskedConcepts(facets, rulings)
  const years = await reading(termsOverYears(show, asked.per))
  const words = wordsOfPage(known, {
    ids: ['codebook'],
    texts: facets.map(({ definition }) => definition),
  })
  return (
    <>
      <TermListView facets={facets} years={years} words={words} />
      <WordNotes words={words} />
    </>
  )
}

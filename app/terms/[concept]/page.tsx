import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { termDetail } from '@/lib/queries/term-detail'
import { termsOverYears } from '@/lib/queries/term-years'
import { oembedLink } from '../../_data/oembed-link'
import { reading } from '../../_data/reading'
import { readYearsParams } from '../_chart/years-params'
import { readTermParams } from './_page/term-params'
import { TermView } from './_page/term-view'

export const dynamic = 'force-dynamic'

interface TermPageProps {
  params: Promise<{ concept: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

// The title and the page ask for the same concept: one query for both.
const load = cache((id: string, filter: string) => reading(termDetail(id, JSON.parse(filter))))

async function termOf({ params, searchParams }: TermPageProps) {
  const [{ concept }, given] = await Promise.all([params, searchParams])
  const filter = readTermParams(given)
  return { term: await load(concept, JSON.stringify(filter)), filter }
}

/** The wording as the page title. */
export async function generateMetadata(props: TermPageProps): Promise<Metadata> {
  const { term } = await termOf(props)
  if (!term) return { title: 'No such term' }
  return { title: `“${term.label}”`, alternates: await oembedLink(`/terms/${term.id}`) }
}

/** One wording of the codebook across all releases. */
export default async function TermPage(props: TermPageProps) {
  const { term, filter } = await termOf(props)
  if (!term) notFound()
  const { per } = readYearsParams(await props.searchParams)
  const years = await reading(termsOverYears([term.id], per))
  return <TermView term={term} filter={filter} years={years} />
}

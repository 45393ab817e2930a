import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { sourceDetail } from '@/lib/queries/source-detail'
import { decodedPart } from '../../_data/decoded-part'
import { reading } from '../../_data/reading'
import { readPage } from './_page/source-params'
import { SourceView } from './_page/source-view'

export const dynamic = 'force-dynamic'

interface SourcePageProps {
  params: Promise<{ source: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

// The title and the page ask for the same source: one query for both.
const load = cache((slug: string, page: number) => reading(sourceDetail(slug, page)))

async function sourceOf({ params, searchParams }: SourcePageProps) {
  const [{ source }, { page }] = await Promise.all([params, searchParams])
  return load(decodedPart(source), readPage(page))
}

/** The name as the page title. */
export async function generateMetadata(props: SourcePageProps): Promise<Metadata> {
  return { title: (await sourceOf(props))?.name ?? 'No such source' }
}

/** One source across all releases. */
export default async function SourcePage(props: SourcePageProps) {
  const source = await sourceOf(props)
  if (!source) notFound()
  return <SourceView source={source} />
}

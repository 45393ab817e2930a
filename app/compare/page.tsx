import type { Metadata } from 'next'
import { cache } from 'react'
import { type Params, readView } from '@/lib/core/compare/workspace/read-view'
import { columnChoices } from '@/lib/queries/column-choices'
import { workspace } from '@/lib/queries/workspace'
import { ConstructedBanner } from '../_components/constructed-banner'
import { reading } from '../_data/reading'
import { CompareView } from './_page/compare-view'

export const dynamic = 'force-dynamic'

interface ComparePageProps {
  searchParams: Promise<Params>
}

const LONGEST_SEARCH = 100 // characters; the names sought are shorter

// The title and the page ask for the same comparison: one query for both.
const load = cache(async (searchParams: Promise<Params>) => {
  const read = readView(await searchParams)
  return { ...read, comparison: await reading(workspace(read.view)) }
})

/** The columns as the page title. */
export async function generateMetadata({ searchParams }: ComparePageProps): Promise<Metadata> {
  const { comparison } = await load(searchParams)
  const names = comparison.columns.map(({ name }) => name)
  return {
    title: names.length === 0 ? 'Compare' : `Compare ${names.join(', ')}`,
    description: 'Articles, outlets or releases side by side: words, numbers, windows, officials, headlines.',
  }
}

/** The comparison workspace: chosen columns side by side. The whole view is the address. */
export default async function ComparePage({ searchParams }: ComparePageProps) {
  const { view, problems, comparison } = await load(searchParams)
  const { find } = await searchParams
  const sought = (typeof find === 'string' ? find : '').trim().slice(0, LONGEST_SEARCH)
  const choices = await reading(columnChoices(sought, comparison.isConstructed))
  return (
    <>
      {comparison.isConstructed && <ConstructedBanner />}
      <CompareView
        view={{ ...view, columns: comparison.columns.map(({ key }) => key) }}
        comparison={comparison}
        problems={[...problems, ...comparison.problems]}
        picker={{ sought, isAsked: find !== undefined, choices }}
      />
    </>
  )
}

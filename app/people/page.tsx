import type { Metadata } from 'next'
import { sourceList } from '@/lib/queries/source-list'
import { reading } from '../_data/reading'
import { SourceListView } from './_page/source-list-view'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'People and bodies',
  description: 'Who is cited across all releases: by how many articles, quoted or paraphrased.',
}

/** Every source that real articles cite. */
export default async function PeoplePage() {
  return <SourceListView list={await reading(sourceList())} />
}

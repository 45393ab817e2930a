import type { Metadata } from 'next'
import { outletSummaries } from '@/lib/queries/outlet-summaries'
import { reading } from '../_data/reading'
import { OutletList } from './_page/outlet-list'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'Outlets',
  description: 'Every outlet with an article coded, by name.',
}

/** Every outlet, by name. */
export default async function OutletsPage() {
  return <OutletList outlets={await reading(outletSummaries())} />
}

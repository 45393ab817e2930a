import type { Metadata } from 'next'
import { termList } from '@/lib/queries/term-list'
import { reading } from '../_data/reading'
import { TermListView } from './_page/term-list-view'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'Terms',
  description: 'Every wording of the codebook: how many articles print it, and in whose voice.',
}

/** Every concept of the codebook, by facet. */
export default async function TermsPage() {
  return <TermListView facets={await reading(termList())} />
}

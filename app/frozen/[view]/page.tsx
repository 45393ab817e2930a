import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { shownComparison } from '@/lib/core/compare/workspace/frozen'
import { frozenView } from '@/lib/queries/frozen-view'
import { ConstructedBanner } from '../../_components/constructed-banner'
import { oembedLink } from '../../_data/oembed-link'
import { reading } from '../../_data/reading'
import { FrozenPage } from './_page/frozen-page'

export const dynamic = 'force-dynamic'

interface FrozenViewProps {
  params: Promise<{ view: string }>
  searchParams: Promise<{ open?: string | string[] }>
}

// The title and the page ask for the same view: one query for both.
const load = cache((id: string) => reading(frozenView(id)))

/** The columns as the page title. */
export async function generateMetadata({ params }: FrozenViewProps): Promise<Metadata> {
  const frozen = await load((await params).view)
  if (!frozen) return { title: 'No such frozen view' }
  return {
    title: `Frozen: ${frozen.comparison.columns.map(({ name }) => name).join(', ')}`,
    alternates: await oembedLink(`/frozen/${frozen.id}`),
  }
}

/** A comparison as it was when somebody froze it. */
export default async function FrozenViewPage({ params, searchParams }: FrozenViewProps) {
  const frozen = await load((await params).view)
  if (!frozen) notFound()
  const { open } = await searchParams
  const comparison = shownComparison(frozen.comparison, typeof open === 'string' ? open : null)
  return (
    <>
      {comparison.isConstructed && <ConstructedBanner />}
      <FrozenPage frozen={frozen} comparison={comparison} />
    </>
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { releaseComparison } from '@/lib/queries/release-comparison'
import { releaseFindings } from '@/lib/queries/release-findings'
import { releaseOmissions } from '@/lib/queries/release-omissions'
import { ConstructedBanner } from '../../_components/constructed-banner'
import { reading } from '../../_data/reading'
import { ReleaseView } from './_page/release-view'

export const dynamic = 'force-dynamic'

interface ReleasePageProps {
  params: Promise<{ release: string }>
}

// The title and the page ask for the same release: one query for both.
const load = cache((id: string) => reading(releaseComparison(id)))

/** The releaseʼs name as the page title. */
export async function generateMetadata({ params }: ReleasePageProps): Promise<Metadata> {
  const comparison = await load((await params).release)
  if (!comparison) return { title: 'No such release' }
  return { title: comparison.release.shortTitle, description: comparison.release.standfirst }
}

/** One release, outlet beside outlet. */
export default async function ReleasePage({ params }: ReleasePageProps) {
  const asked = (await params).release
  const [comparison, found, omissions] = await Promise.all([
    load(asked),
    reading(releaseFindings(asked)),
    reading(releaseOmissions(asked)),
  ])
  if (!comparison || !found || !omissions) notFound()
  const { id, isConstructed } = comparison.release
  return (
    <>
      {isConstructed && <ConstructedBanner exercise={id} />}
      <ReleaseView comparison={comparison} found={found} omissions={omissions} />
    </>
  )
}

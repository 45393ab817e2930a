import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { reviewDetail } from '@/lib/queries/review/review-detail'
import { versionDetail } from '@/lib/queries/review/version-detail'
import { reading } from '../../_data/reading'
import { currentActor } from '../../_people/acting'
import { ReviewView } from './_page/review-view'
import { VersionView } from './_page/version-view'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Review' }

interface ReviewPageProps {
  params: Promise<{ review: string }>
  /** `version`: one of its versions, to be read only; `since`: an earlier one to tell its changes from */
  searchParams: Promise<{ version?: string | string[]; since?: string | string[] }>
}

/** A saved draft for its people: what was noticed, what they decided and said, and how it was signed. */
export default async function SavedReviewPage({ params, searchParams }: ReviewPageProps) {
  const [{ review: id }, asked, actor] = await Promise.all([params, searchParams, reading(currentActor())])
  if (asked.version !== undefined) {
    const number = numberOf(asked.version) ?? 0
    const version = await reading(versionDetail({ id, number, since: numberOf(asked.since) }, actor))
    if (!version) notFound()
    return <VersionView key={`${number} ${version.since?.number}`} version={version} />
  }
  const review = await reading(reviewDetail(id, actor))
  if (!review) notFound()
  return (
    <ReviewView
      review={review}
      isLocal={actor.kind === 'local owner'}
      isAuthor={actor.id === review.author.id}
    />
  )
}

function numberOf(asked: string | string[] | undefined): number | null {
  return typeof asked === 'string' && /^\d{1,6}$/.test(asked) ? Number(asked) : null
}

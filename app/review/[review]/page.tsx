import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { reviewDetail } from '@/lib/queries/review/review-detail'
import { reading } from '../../_data/reading'
import { currentActor } from '../../_people/acting'
import { ReviewView } from './_page/review-view'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Review' }

interface ReviewPageProps {
  params: Promise<{ review: string }>
}

/** A saved draft for its people: what was noticed, what they decided and said, and how it was signed. */
export default async function SavedReviewPage({ params }: ReviewPageProps) {
  const [{ review: id }, actor] = await Promise.all([params, reading(currentActor())])
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

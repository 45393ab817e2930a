import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { memoOf } from '@/lib/core/review/memo'
import { reviewDetail } from '@/lib/queries/review/review-detail'
import { Link } from '../../../_components/link'
import { PrintSource } from '../../../_components/print-source'
import { askedOrigin } from '../../../_data/asked-origin'
import { reading } from '../../../_data/reading'
import { currentActor } from '../../../_people/acting'
import { MemoView } from '../_page/memo-view'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Memo' }

interface MemoPageProps {
  params: Promise<{ review: string }>
}

/** The memo of a review, to be printed or taken away. */
export default async function MemoPage({ params }: MemoPageProps) {
  const [{ review: id }, actor, origin] = await Promise.all([params, reading(currentActor()), askedOrigin()])
  const review = await reading(reviewDetail(id, actor))
  if (!review) notFound()
  return (
    <>
      <p className="kicker">
        <Link href={`/review/${id}`}>Review</Link>
      </p>
      <MemoView memo={memoOf(review, origin)} reviewId={id} />
      <PrintSource />
    </>
  )
}

import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { reviewDetail } from '@/lib/queries/review/review-detail'
import { reviewReleases } from '@/lib/queries/review-releases'
import { styleGuideChoices } from '@/lib/queries/style-guide-choices'
import { reading } from '../../../_data/reading'
import { currentActor } from '../../../_people/acting'
import { Desk } from '../../_desk/desk'
import { emptyDesk } from '../../_state/desk-state'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Revise a draft' }

interface RevisePageProps {
  params: Promise<{ review: string }>
}

/** The next version of a draft under review, checked while it is written. */
export default async function RevisePage({ params }: RevisePageProps) {
  const [{ review: id }, actor] = await Promise.all([params, reading(currentActor())])
  const [review, releases, guides] = await Promise.all([
    reading(reviewDetail(id, actor)),
    reading(reviewReleases()),
    reading(styleGuideChoices()),
  ])
  if (!review) notFound()
  if (review.signOff) redirect(`/review/${id}`)
  const { text, checked, version, title, desk, notes } = review
  const options = {
    ...{ release: checked.release?.id ?? '', published: checked.published ?? '' },
    ...{ guides: checked.guides.map((guide) => guide.id), desk },
  }
  const putAside = notes.flatMap(({ dismissal }) => dismissal ?? [])
  const initial = { ...emptyDesk(options), text, checked: { ...checked, text, candidates: null }, putAside }
  return (
    <>
      <h1>Revise “{title}”</h1>
      <p className="lead">
        Version {version} is in the box. What you save becomes version {version + 1}.
      </p>
      <Desk initial={initial} choices={{ releases, guides, desks: [] }} saved={{ id, version }} />
    </>
  )
}

import type { Metadata } from 'next'
import { desksOf, myReviews } from '@/lib/queries/review/my-reviews'
import { reviewReleases } from '@/lib/queries/review-releases'
import { styleGuideChoices } from '@/lib/queries/style-guide-choices'
import { reading } from '../_data/reading'
import { currentActor, mayHere } from '../_people/acting'
import { Desk } from './_desk/desk'
import { InYourTools } from './_page/in-your-tools'
import { ReviewList } from './_page/review-list'
import { emptyDesk } from './_state/desk-state'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Check a draft' }

/** Where a draft is checked before print: against the record, what others printed of it, and style guides. */
export default async function ReviewPage() {
  const actor = await reading(currentActor())
  const [releases, guides, reviews, keepsHouse] = await Promise.all([
    reading(reviewReleases()),
    reading(styleGuideChoices()),
    reading(myReviews(actor)),
    reading(mayHere('keep the house')),
  ])
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
  return (
    <>
      <h1>Check a draft</h1>
      <p className="lead">
        Before print: every number beside the document and beside what other outlets printed, every word that
        a style guide has a rule for, what is missing. These are notes to an editor, not verdicts; quotations
        are never rewritten.
      </p>
      <ReviewList reviews={reviews} />
      <Desk
        initial={emptyDesk({ published: today })}
        choices={{ releases, guides, desks: desksOf(reviews) }}
        saved={null}
      />
      <InYourTools keepsHouse={keepsHouse} />
    </>
  )
}

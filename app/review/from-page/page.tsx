import type { Metadata } from 'next'
import { desksOf, myReviews } from '@/lib/queries/review/my-reviews'
import { reviewReleases } from '@/lib/queries/review-releases'
import { styleGuideChoices } from '@/lib/queries/style-guide-choices'
import { reading } from '../../_data/reading'
import { currentActor } from '../../_people/acting'
import { Desk } from '../_desk/desk'
import { emptyDesk } from '../_state/desk-state'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Check a draft' }

/** Where the bookmarklet leads: the same desk, which takes the words that the page that opened it hands over. */
export default async function FromPage() {
  const actor = await reading(currentActor())
  const [releases, guides, reviews] = await Promise.all([
    reading(reviewReleases()),
    reading(styleGuideChoices()),
    reading(myReviews(actor)),
  ])
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
  return (
    <>
      <h1>Check a draft</h1>
      <Desk
        initial={emptyDesk({ published: today })}
        choices={{ releases, guides, desks: desksOf(reviews) }}
        saved={null}
        isFromPage
      />
    </>
  )
}

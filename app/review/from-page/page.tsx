import type { Metadata } from 'next'
import { reviewReleases } from '@/lib/queries/review-releases'
import { styleGuideChoices } from '@/lib/queries/style-guide-choices'
import { reading } from '../../_data/reading'
import { Desk } from '../_desk/desk'
import { emptyDesk } from '../_state/desk-state'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Check a draft' }

/** Where the bookmarklet leads: the same desk, which takes the words that the page that opened it hands over. */
export default async function FromPage() {
  const [releases, guides] = await Promise.all([reading(reviewReleases()), reading(styleGuideChoices())])
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
  return (
    <>
      <h1>Check a draft</h1>
      <Desk
        initial={emptyDesk({ published: today })}
        choices={{ releases, guides }}
        saved={null}
        isFromPage
      />
    </>
  )
}

import type { Metadata } from 'next'
import { reviewReleases } from '@/lib/queries/review-releases'
import { styleGuideChoices } from '@/lib/queries/style-guide-choices'
import { reading } from '../_data/reading'
import { Desk } from './_desk/desk'
import { emptyDesk } from './_state/desk-state'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Check a draft' }

/** Where a draft is checked before print: against the record, what others printed of it, and style guides. */
export default async function ReviewPage() {
  const [releases, guides] = await Promise.all([reading(reviewReleases()), reading(styleGuideChoices())])
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
  return (
    <>
      <h1>Check a draft</h1>
      <p className="lead">
        Before print: every number beside the document and beside what other outlets printed, every word that
        a style guide has a rule for, what is missing. These are notes to an editor, not verdicts; quotations
        are never rewritten.
      </p>
      <Desk initial={emptyDesk({ published: today })} choices={{ releases, guides }} />
    </>
  )
}

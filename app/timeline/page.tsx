import type { Metadata } from 'next'
import { timelinePage } from '@/lib/queries/timeline'
import { reading } from '../_data/reading'
import { TimelineView } from './_page/timeline-view'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'Timeline',
  description: 'Releases, what became of them, articles and rulings on words, on one time axis.',
}

/** Everything that is dated here, by year. */
export default async function TimelinePage() {
  return <TimelineView page={await reading(timelinePage())} />
}

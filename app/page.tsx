import { corpusTotals } from '@/lib/queries/corpus-totals'
import { GUIDED } from '@/lib/queries/guide'
import { releaseSummaries } from '@/lib/queries/release-summaries'
import { reading } from './_data/reading'
import { Opening } from './_home/opening'
import { ReleaseList } from './_home/release-list'

export const dynamic = 'force-dynamic'

/** The releases, newest first. */
export default async function HomePage() {
  const [releases, totals] = await reading(Promise.all([releaseSummaries(), corpusTotals()]))
  return (
    <>
      <Opening totals={totals} hasGuide={releases.some(({ id }) => id === GUIDED.release)} />
      <ReleaseList releases={releases} />
    </>
  )
}

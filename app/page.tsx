import { corpusTotals } from '@/lib/queries/corpus-totals'
import { hasGuide } from '@/lib/queries/guide'
import { releaseSummaries } from '@/lib/queries/release-summaries'
import { reading } from './_data/reading'
import { Opening } from './_home/opening'
import { ReleaseList } from './_home/release-list'

export const dynamic = 'force-dynamic'

// More than a reader looks through, and still a small page.
const ON_PAGE = 100

interface HomePageProps {
  /** `from`: how many newer releases stand on the pages before */
  searchParams: Promise<{ from?: string | string[] }>
}

/** The releases, newest first. */
export default async function HomePage({ searchParams }: HomePageProps) {
  const asked = Number((await searchParams).from)
  const from = Number.isSafeInteger(asked) && asked > 0 ? asked : 0
  const [releases, totals, isGuided] = await reading(
    // One more than is shown tells whether there is a page after this.
    Promise.all([releaseSummaries({ from, most: ON_PAGE + 1 }), corpusTotals(), hasGuide()]),
  )
  return (
    <>
      <Opening totals={totals} hasGuide={isGuided} />
      <ReleaseList
        releases={releases.slice(0, ON_PAGE)}
        newer={from > 0 ? Math.max(0, from - ON_PAGE) : null}
        older={releases.length > ON_PAGE ? from + ON_PAGE : null}
      />
    </>
  )
}

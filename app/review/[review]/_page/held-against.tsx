import type { StoredCheck } from '@/lib/core/review/checked-draft'
import { Link } from '../../../_components/link'
import { formatDay } from '../../../_wording/dates'

/** What a draft was held against, as the end of a sentence: the release, the style guides, the day. */
export function HeldAgainst({
  checked: { release, guides, published },
}: {
  checked: Pick<StoredCheck, 'release' | 'guides' | 'published'>
}) {
  return (
    <>
      {release ? (
        <>
          held against <Link href={`/releases/${release.id}`}>{release.shortTitle}</Link>
        </>
      ) : (
        'held against no release'
      )}
      {guides.length > 0 && ` and ${guides.map(({ name }) => name).join(', ')}`}
      {published && `, for ${formatDay(published)}`}
    </>
  )
}

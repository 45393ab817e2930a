import type { ArticleVersionLine } from '@/lib/queries/article-versions'
import type { HeldVersions } from '@/lib/queries/version-difference'
import { Link } from '../../../_components/link'
import { formatDay } from '../../../_wording/dates'
import { changedWords } from './changed-words'

interface VersionLineProps {
  articleId: string
  versions: readonly ArticleVersionLine[]
  /** the last two versions held against each other; null where the text of one is gone */
  held: HeldVersions | null
}

/** Which version of its page an article is, with what changed from the last but one; nothing where only one is here. */
export function VersionLine({ articleId, versions, held }: VersionLineProps) {
  const own = versions.find((version) => version.articleId === articleId)
  const [former, newest] = versions.slice(-2)
  if (!own || !former || !newest) return null
  return (
    <p>
      {own === newest ? (
        <>
          Version {own.number}, the newest of {versions.length} that are here, imported on{' '}
          {formatDay(own.seenAt.slice(0, 'YYYY-MM-DD'.length))}.{' '}
        </>
      ) : (
        <>
          Version {own.number}. A newer one is compared with other outlets:{' '}
          <Link href={`/articles/${newest.articleId}`}>version {newest.number}</Link>.{' '}
        </>
      )}
      {held ? (
        <>
          From version {former.number} to {newest.number},{' '}
          <Link href={`/articles/${articleId}/versions`}>{changedWords(held)}</Link>.
        </>
      ) : (
        <Link href={`/articles/${articleId}/versions`}>See the versions</Link>
      )}
    </p>
  )
}

import Link from 'next/link'
import type { ArticleVersionLine } from '@/lib/queries/article-versions'
import { formatDay } from '../../../_wording/dates'

interface VersionLineProps {
  articleId: string
  versions: readonly ArticleVersionLine[]
}

/** Which version of its page an article is, with the way to what changed; nothing where only one is here. */
export function VersionLine({ articleId, versions }: VersionLineProps) {
  const own = versions.find((version) => version.articleId === articleId)
  const newest = versions.at(-1)
  if (!own || !newest || versions.length < 2) return null
  const changed = <Link href={`/articles/${articleId}/versions`}>See what changed</Link>
  return (
    <p>
      {own === newest ? (
        <>
          Version {own.number}, the newest of {versions.length} that are here, imported on{' '}
          {formatDay(own.seenAt.slice(0, 'YYYY-MM-DD'.length))}. {changed}
        </>
      ) : (
        <>
          Version {own.number}. A newer one is compared with other outlets:{' '}
          <Link href={`/articles/${newest.articleId}`}>version {newest.number}</Link>. {changed}
        </>
      )}
    </p>
  )
}

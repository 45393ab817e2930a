import type { ArticleVersionLine } from '@/lib/queries/article-versions'
import { Link } from '../../../../_components/link'
import { formatDay } from '../../../../_wording/dates'
import { counted } from '../../../../_wording/numbers'
import styles from './versions.module.css'

interface VersionListProps {
  versions: readonly ArticleVersionLine[]
  chosen: readonly ArticleVersionLine[] | null
}

/** Every version with when it was seen, its headline and its length, and a way to hold it against the one before it. */
export function VersionList({ versions, chosen }: VersionListProps) {
  return (
    <ol className={styles.list}>
      {versions.map(({ articleId, number, seenAt, recordedBy, headline, words }, index) => {
        const former = versions[index - 1]
        const isChosen = former && chosen?.[0] === former && chosen[1]?.articleId === articleId
        return (
          <li key={articleId}>
            <b>Version {number}</b> · imported on {formatDay(seenAt.slice(0, 'YYYY-MM-DD'.length))} by{' '}
            {recordedBy}
            {words !== null && ` · ${counted(words, 'word')}${moreOrFewer(words, former?.words)}`}
            <br />
            <Link href={`/articles/${articleId}`}>{headline ?? 'Headline not seen'}</Link>
            {former && (
              <>
                {' · '}
                <Link
                  href={`/articles/${articleId}/versions?from=${former.number}&to=${number}`}
                  aria-current={isChosen ? 'true' : undefined}
                >
                  What changed from version {former.number}
                </Link>
              </>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function moreOrFewer(words: number, before: number | null | undefined): string {
  if (before == null || words === before) return ''
  return words > before ? `, ${words - before} more` : `, ${before - words} fewer`
}

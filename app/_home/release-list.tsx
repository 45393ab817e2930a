import type { ReleaseSummary } from '@/lib/core/compare/pages'
import { EnteredTag } from '../_components/entered-tag'
import { FigureValue } from '../_components/figure-value'
import { Link } from '../_components/link'
import { Pending } from '../_components/pending'
import { formatDay, windowWords } from '../_wording/dates'
import { counted, needsUnit } from '../_wording/numbers'
import styles from './release-list.module.css'

interface ReleaseListProps {
  releases: ReleaseSummary[]
  /** how many stand before the page of newer ones, and before that of older ones; null where there is none */
  newer: number | null
  older: number | null
}

/** The releases as an editorʼs list: when, what, and the numbers it stands on. */
export function ReleaseList({ releases, newer, older }: ReleaseListProps) {
  if (releases.length === 0 && newer !== null) {
    return (
      <p className={styles.empty}>
        No release is this far down. <Link href="/">To the newest</Link>
      </p>
    )
  }
  if (releases.length === 0) {
    return (
      <p className={styles.empty}>
        No release is loaded. Start Parallax with npm start, which loads content/.
      </p>
    )
  }
  const isSomeUndated = releases.some(({ released }) => released === null)
  return (
    <section aria-labelledby="releases">
      <h2 id="releases" className={styles.order}>
        Releases, newest first{isSomeUndated && '; those whose date is not stated stand last'}
      </h2>
      <ol className={styles.list}>
        {releases.map((release) => (
          <ReleaseLine key={release.id} release={release} />
        ))}
      </ol>
      {(newer !== null || older !== null) && (
        <nav aria-label="More releases" className={styles.more}>
          {newer !== null && <Link href={newer === 0 ? '/' : `/?from=${newer}`}>Newer releases</Link>}
          {older !== null && <Link href={`/?from=${older}`}>Older releases</Link>}
        </nav>
      )}
      <p className={styles.enter}>
        Not among them? <Link href="/releases/new">Enter a release</Link>, or{' '}
        <Link href="/import">import an article</Link> about it.
      </p>
    </section>
  )
}

function ReleaseLine({ release }: { release: ReleaseSummary }) {
  return (
    <li className={styles.line}>
      <p className={styles.when}>
        {release.released ? (
          <time dateTime={release.released}>{formatDay(release.released)}</time>
        ) : (
          'date not stated'
        )}
        <span>{release.documentKind}</span>
      </p>
      <div className={styles.what}>
        <h3>
          <Link href={`/releases/${release.id}`}>
            {release.shortTitle}
            <Pending />
          </Link>{' '}
          {release.origin === 'entered' && <EnteredTag />}
        </h3>
        <p className={styles.teaser}>{release.teaser}</p>
        <p className={styles.meta}>
          {release.publisher} · {windowWords(release.window)} · {counted(release.outlets, 'outlet')}
        </p>
      </div>
      <ul className={styles.figures} aria-label="Headline figures">
        {release.headlineFigures.map((figure) => (
          <li key={figure.id}>
            <b>
              <FigureValue figure={figure} />
            </b>{' '}
            {needsUnit(figure) && <span>{figure.unitStated} · </span>}
            <span>{figure.label}</span>
          </li>
        ))}
      </ul>
    </li>
  )
}

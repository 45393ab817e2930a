import type { TimelineEvent } from '@/lib/core/compare/timeline'
import { Link } from '../../_components/link'
import { formatDay } from '../../_wording/dates'
import { counted } from '../../_wording/numbers'
import styles from './timeline.module.css'

const KINDS: Record<TimelineEvent['kind'], string> = {
  ruling: 'ruling',
  release: 'release',
  change: '',
  articles: 'articles',
}

/** One thing that happened: its day, what it is, and the way to it. */
export function EventRow({ event }: { event: TimelineEvent }) {
  return (
    <tr>
      <th scope="row">{event.on === null ? 'date not seen' : formatDay(event.on)}</th>
      <td className={styles.kind}>
        <svg viewBox="0 0 8 8" aria-hidden="true">
          <rect width="8" height="8" className={styles[event.kind]} />
        </svg>
        {event.kind === 'change' ? event.status : KINDS[event.kind]}
      </td>
      <td>
        <What event={event} />
      </td>
    </tr>
  )
}

function What({ event }: { event: TimelineEvent }) {
  switch (event.kind) {
    case 'release':
      return (
        <>
          <Link href={`/releases/${event.release.id}`}>{event.release.shortTitle}</Link>
          <p className={styles.aside}>{event.publisher}</p>
        </>
      )
    case 'change':
      return (
        <>
          <Link href={`/releases/${event.release.id}#record`}>{event.release.shortTitle}</Link>
          <p className={styles.aside}>{event.note}</p>
        </>
      )
    case 'articles':
      return <Articles event={event} />
    case 'ruling':
      return (
        <>
          {event.body}
          {event.until && `, until ${formatDay(event.until)}`}: {event.ruling}
          {event.concepts.length > 0 && (
            <p className={styles.aside}>
              On{' '}
              {event.concepts.map(({ id, label }, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  <Link href={`/terms/${id}`}>{label}</Link>
                </span>
              ))}
            </p>
          )}
        </>
      )
  }
}

function Articles({ event }: { event: Extract<TimelineEvent, { kind: 'articles' }> }) {
  const { count, release, some } = event
  return (
    <>
      {counted(count, 'article')}{' '}
      {release ? (
        <>
          on <Link href={`/releases/${release.id}`}>{release.shortTitle}</Link>
        </>
      ) : (
        'tied to no release yet'
      )}
      <p className={styles.aside}>
        {some.map(({ articleId, outletName, published }, index) => (
          <span key={articleId}>
            {index > 0 && ', '}
            <Link href={`/articles/${articleId}`}>{outletName}</Link>
            {published && published.length > 'YYYY-MM'.length && ` (${Number(published.slice(-2))})`}
          </span>
        ))}
        {count > some.length && ` and ${count - some.length} more`}
      </p>
    </>
  )
}

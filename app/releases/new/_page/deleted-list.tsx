import type { DeletedRecord } from '@/lib/queries/deleted-records'
import { Link } from '../../../_components/link'
import { formatDay } from '../../../_wording/dates'
import styles from './deleted-list.module.css'

/** The releases that were entered here and deleted, each with a way to enter it again; nothing where there is none. */
export function DeletedList({ records }: { records: DeletedRecord[] }) {
  if (records.length === 0) return null
  return (
    <section aria-labelledby="deleted" className={styles.section}>
      <h2 id="deleted">Deleted here</h2>
      <ul>
        {records.map(({ releaseId, deletedBy, deletedAt }) => (
          <li key={releaseId}>
            {/* A page of its own, so that the form begins with that record. */}
            <Link href={`/releases/new?again=${releaseId}`}>Bring back {releaseId}</Link>{' '}
            <small>
              deleted by {deletedBy} on {formatDay(deletedAt.slice(0, 'YYYY-MM-DD'.length))}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

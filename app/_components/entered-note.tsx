import type { Entered } from '@/lib/core/compare/pages'
import { formatDay } from '../_wording/dates'
import styles from './entered-note.module.css'
import { Link } from './link'

/** That a release was entered here, by whom and when, with the ways to change it and to take it away. */
export function EnteredNote({
  release: { id, entered },
}: {
  release: { id: string; entered: Entered | null }
}) {
  if (!entered) return null
  return (
    <aside className={styles.note} aria-label="Entered here">
      <p>
        Entered here by {entered.by} on {formatDay(entered.at.slice(0, 'YYYY-MM-DD'.length))}, not part of the
        data that ships with Parallax.{' '}
        <Link href={`/releases/${id}/edit`}>Edit, earlier versions, delete</Link> ·{' '}
        <a href={`/api/v1/releases/${id}/record.yaml`} download>
          Its record as YAML
        </a>
      </p>
    </aside>
  )
}

import type { EnteredRecord } from '@/lib/queries/entered-record'
import { Link } from '../../../../_components/link'
import { formatDay } from '../../../../_wording/dates'
import styles from './edit.module.css'

interface VersionListProps {
  releaseId: string
  versions: EnteredRecord['versions']
  /** the number of the one in the form */
  shown: number
}

/** Every version of a record, newest first: who saved it when, and a way to take it up again. */
export function VersionList({ releaseId, versions, shown }: VersionListProps) {
  const own = `/releases/${releaseId}`
  return (
    <section aria-labelledby="versions" className={styles.section}>
      <h2 id="versions">Versions</h2>
      <ol className={styles.list}>
        {versions.map(({ number, actor, at }, index) => (
          <li key={number}>
            <b>Version {number}</b>, saved by {actor} on {formatDay(at.slice(0, 'YYYY-MM-DD'.length))},{' '}
            {at.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:MM'.length)} UTC
            {number === shown ? (
              <> · in the form</>
            ) : (
              <>
                {' '}
                · <Link href={index === 0 ? `${own}/edit` : `${own}/edit?version=${number}`}>Take it up</Link>
              </>
            )}
          </li>
        ))}
      </ol>
      <p>
        <a href={`/api/v1${own}/record.yaml`} download>
          Download the record as YAML
        </a>
        , ready for content/{own.slice(1)}/.
      </p>
    </section>
  )
}

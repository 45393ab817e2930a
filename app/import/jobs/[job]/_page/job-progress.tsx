import type { ImportJobState } from '@/lib/queries/import-job'
import { Link } from '../../../../_components/link'
import { formatDay } from '../../../../_wording/dates'
import { counted } from '../../../../_wording/numbers'
import styles from './job.module.css'

/** How far a job is: a bar, counts, rate and time left. */
export function JobProgress({ job }: { job: ImportJobState }) {
  const { documents, queued, imported, unchanged, setAside, cancelled, rate, release } = job
  const done = documents - queued
  return (
    <section aria-label="Progress" className={styles.progress}>
      <progress
        value={done}
        max={Math.max(1, documents)}
        aria-label={`${done} of ${documents} documents done`}
      />
      <p className={styles.state} role="status">
        {stateWords(job)} {queued > 0 && rate !== null && timeWords(queued / rate, rate)}
      </p>
      <p className={styles.counts}>
        {[
          `${imported} imported`,
          unchanged > 0 ? `${unchanged} were here already` : null,
          setAside > 0 ? `${setAside} set aside` : null,
          cancelled > 0 ? `${cancelled} cancelled` : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="lead">
        Begun by {job.createdBy} on {formatDay(job.createdAt.slice(0, 'YYYY-MM-DD'.length))}
        {release ? (
          <>
            , all on <Link href={`/releases/${release.id}`}>{release.shortTitle}</Link>.
          </>
        ) : (
          '; which release each article is about can be told on its page.'
        )}
      </p>
    </section>
  )
}

function stateWords({ isCancelled, isListed, documents, queued }: ImportJobState): string {
  const all = counted(documents, 'document')
  if (isCancelled) return `Cancelled; ${all} had been listed.`
  if (queued > 0) return `${documents - queued} of ${all} done${isListed ? '' : ', more are being listed'}.`
  return isListed ? `Done: ${all}.` : `${all} so far, more are being listed.`
}

function timeWords(seconds: number, rate: number): string {
  const left = seconds < 90 ? `${Math.max(1, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`
  return `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second, about ${left} left.`
}

import type { Imports } from '@/lib/queries/imports'
import { Link } from '../../_components/link'
import styles from './latest-imports.module.css'

/** Articles that wait for a release, and the latest jobs; nothing where nothing was imported. */
export function LatestImports({ imports: { jobs, untied } }: { imports: Imports }) {
  if (jobs.length + untied.length === 0) return null
  return (
    <div className={styles.columns}>
      {untied.length > 0 && (
        <section aria-labelledby="untied">
          <h2 id="untied">Not tied to a release yet</h2>
          <ul className={styles.list}>
            {untied.map(({ articleId, headline, outletName }) => (
              <li key={articleId}>
                <Link href={`/import/articles/${articleId}`}>{headline ?? 'Headline not seen'}</Link>
                <small>{outletName}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {jobs.length > 0 && (
        <section aria-labelledby="jobs">
          <h2 id="jobs">Latest jobs</h2>
          <ul className={styles.list}>
            {jobs.map((job) => (
              <li key={job.id}>
                <Link href={`/import/jobs/${job.id}`}>
                  {job.documents} {job.documents === 1 ? 'document' : 'documents'}, job {job.id}
                </Link>
                <small>{jobWords(job)}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function jobWords({ isCancelled, queued, setAside }: Imports['jobs'][number]): string {
  const words = [
    isCancelled ? 'cancelled' : queued > 0 ? `${queued} still queued` : 'done',
    setAside > 0 ? `${setAside} set aside` : null,
  ]
  return words.filter(Boolean).join(', ')
}

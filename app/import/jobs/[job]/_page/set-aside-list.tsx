import type { FinishedDocument } from '@/lib/queries/import-job'
import styles from './job.module.css'

/** Documents from which nothing was taken, each with its reason; nothing where there are none. */
export function SetAsideList({ documents, of }: { documents: FinishedDocument[]; of: number }) {
  if (of === 0) return null
  return (
    <section aria-labelledby="set-aside" className={styles.section}>
      <h2 id="set-aside">
        Set aside <small>{of}</small>
      </h2>
      <ul className={styles.list}>
        {documents.map(({ ordinal, name, reason }) => (
          <li key={ordinal}>
            <b>{name}</b>
            <span>{reason}</span>
          </li>
        ))}
      </ul>
      {of > documents.length && <p>The first {documents.length} of them.</p>}
    </section>
  )
}

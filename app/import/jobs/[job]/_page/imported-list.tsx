import type { FinishedDocument } from '@/lib/queries/import-job'
import { Link } from '../../../../_components/link'
import styles from './job.module.css'

/** The articles that came in, in the job's order; nothing where there are none. */
export function ImportedList({ documents, of }: { documents: FinishedDocument[]; of: number }) {
  if (of === 0) return null
  return (
    <section aria-labelledby="imported" className={styles.section}>
      <h2 id="imported">
        Imported <small>{of}</small>
      </h2>
      <ul className={styles.list}>
        {documents.map(({ ordinal, name, articleId, headline }) => (
          <li key={ordinal}>
            {articleId ? (
              <Link href={`/articles/${articleId}`}>{headline ?? 'Headline not seen'}</Link>
            ) : (
              'deleted since'
            )}
            <span>{name}</span>
          </li>
        ))}
      </ul>
      {of > documents.length && <p>The first {documents.length} of them.</p>}
    </section>
  )
}

import { sourceInWords } from '@/lib/commands/import/facts'
import type { ImportedArticle } from '@/lib/queries/imported-article'
import styles from './imported-article.module.css'

const LABELS: Record<string, string> = {
  headline: 'Headline',
  byline: 'Byline',
  published: 'Published',
  modified: 'Changed',
  outlet: 'Outlet',
  link: 'Link',
  language: 'Language',
}

/** What the article states of itself, and where each piece was read. */
export function MetadataTable({ metadata }: Pick<ImportedArticle, 'metadata'>) {
  return (
    <section aria-labelledby="facts" className={styles.section}>
      <h2 id="facts">Where its facts come from</h2>
      {metadata.length === 0 ? (
        <p>It came without any: nothing but its text is known.</p>
      ) : (
        <dl className={styles.facts}>
          {metadata.map(({ field, value, source, place }) => (
            <div key={field}>
              <dt>{LABELS[field] ?? field}</dt>
              <dd>
                {value} <small>{sourceInWords({ source, where: place })}</small>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

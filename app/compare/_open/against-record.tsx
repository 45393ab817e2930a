import type { Opened } from '@/lib/core/compare/workspace/page'
import { Standing } from '../../_components/standing'
import styles from './open-panel.module.css'

/** What the record itself has, in its own words, and whether each article of the column states it. */
export function AgainstRecord({ words, standings }: NonNullable<Opened['againstRecord']>) {
  return (
    <dl className={styles.record}>
      <dt>The record</dt>
      {words.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
      {standings.map(({ article, standing }) => (
        <div key={article.articleId}>
          <dt>{article.outletName}</dt>
          <dd>
            <Standing standing={standing} />{' '}
            {article.headline && (
              <small lang={article.language === 'es' ? 'es' : undefined}>{article.headline}</small>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

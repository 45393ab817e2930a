import type { ArticleDetail } from '@/lib/core/compare/pages'
import { CompareLink } from '../../../_components/compare-link'
import { Gloss } from '../../../_components/gloss'
import { Link } from '../../../_components/link'
import { howChecked, howCoded } from '../../../_wording/coding'
import { formatDay } from '../../../_wording/dates'
import { articleFacts } from './article-facts'
import styles from './article-header.module.css'
import { headlineOf } from './headline'

/** What is known of an article, and where each piece of it comes from. */
export function ArticleHeader({ detail }: { detail: ArticleDetail }) {
  const { column, releases } = detail
  const facts = articleFacts(detail)
  return (
    <header>
      <p className="kicker">
        <b>
          <Link href={`/outlets/${column.outletId}`} className={styles.outlet}>
            {column.outletName}
          </Link>
        </b>{' '}
        · {column.outletKind} · {column.published ? formatDay(column.published) : 'date not seen'}
        {column.language === 'es' && ' · in Spanish'}
      </p>
      <h1
        lang={column.headline && column.language === 'es' ? 'es' : undefined}
        className={column.headline ? undefined : styles.unseen}
      >
        {headlineOf(detail)}
      </h1>
      {column.headlineGloss && (
        <p className={styles.gloss}>
          <Gloss text={column.headlineGloss} />
        </p>
      )}
      <p className={styles.releases}>
        {releases.length > 0 ? 'On ' : 'Tied to no release yet'}
        {releases.map((release, index) => (
          <span key={release.id}>
            {index > 0 && ' and '}
            <Link href={`/releases/${release.id}`}>{release.shortTitle}</Link>
          </span>
        ))}
      </p>
      <CompareLink
        columns={[
          `article:${column.articleId}`,
          ...releases.filter(({ isPrimary }) => isPrimary).map(({ id }) => `release:${id}` as const),
        ]}
        finds
      >
        Compare this article with others
      </CompareLink>
      <dl className={styles.facts}>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>Coded</dt>
          <dd>{howCoded(column)}</dd>
        </div>
        <div>
          <dt>Checked</dt>
          <dd>{howChecked(column)}</dd>
        </div>
      </dl>
    </header>
  )
}

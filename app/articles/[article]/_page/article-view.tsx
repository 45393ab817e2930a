import type { ArticleDetail } from '@/lib/core/compare/pages'
import { TerminologyList } from '../../../_components/terminology-list'
import { counted } from '../../../_wording/numbers'
import { Reader } from '../_reader/reader'
import { ArticleHeader } from './article-header'
import styles from './article-view.module.css'
import { AttachNote } from './attach-note'
import { CodedLists } from './coded-lists'

/** An articleʼs own page: what is known of it, its text where one is attached, all that was coded, remarks. */
export function ArticleView({ detail }: { detail: ArticleDetail }) {
  const { column, mentions, text, remarks, terminology, releases } = detail
  const release = releases.find(({ isPrimary }) => isPrimary)?.id ?? releases[0]?.id ?? null
  return (
    <>
      <ArticleHeader detail={detail} />
      <section aria-labelledby="text" className={styles.section}>
        <h2 id="text">The text</h2>
        {text ? <Reader text={text} mentions={mentions} language={column.language} /> : <AttachNote />}
      </section>
      <section aria-labelledby="coded" className={styles.section}>
        <h2 id="coded">All that was coded</h2>
        <p className="lead">
          {counted(mentions.length, 'phrase')} as printed, in the order in which they were coded.
          {column.extent === 'opening' &&
            ' Only the opening of the article was coded: what stands further down is not here.'}
        </p>
        <CodedLists mentions={mentions} language={column.language} release={release} />
      </section>
      {remarks.length > 0 && (
        <section aria-labelledby="remarks" className={styles.section}>
          <h2 id="remarks">The coder’s remarks</h2>
          <p className="lead">
            Notes that the person who coded the article left. They are remarks, not findings.
          </p>
          <ul className={styles.remarks}>
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </section>
      )}
      {terminology.length > 0 && (
        <section aria-labelledby="rulings" className={styles.section}>
          <h2 id="rulings">Rulings on words when it appeared</h2>
          <p className="lead">
            Context: most outlets are not bound by them, and a word used here is not a breach.
          </p>
          <TerminologyList rulings={terminology} />
        </section>
      )}
    </>
  )
}

import type { Standing as Stands } from '@/lib/core/findings/omissions'
import absent from './absent.module.css'
import styles from './standing.module.css'

const PATHS: Partial<Record<Stands, string>> = {
  stated: 'M1.8 6.4 4.7 9.3 10.4 2.9',
  contradicted: 'M1.8 4.2h8.4M1.8 7.8h8.4M8.2 1.2 3.8 10.8',
}

/** Whether an article has something of the record: a sign and the word; null where nobody can say without the text. */
export function Standing({ standing }: { standing: Stands | null }) {
  if (standing === null) return <span className={absent.none}>text needed</span>
  if (standing === 'not stated') {
    return (
      <span className={absent.none}>
        <span aria-hidden="true" className={styles.dash}>
          –
        </span>
        not stated
      </span>
    )
  }
  if (standing === 'not in the part coded') return <span className={absent.unread}>{standing}</span>
  return (
    <span className={standing === 'contradicted' ? styles.contradicted : styles.stated}>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true" focusable="false">
        <path d={PATHS[standing]} fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
      {standing}
    </span>
  )
}

/** What the words in the cells mean; `needsText`: some cell could not be judged. */
export function StandingKey({ needsText }: { needsText: boolean }) {
  return (
    <dl className={styles.key}>
      <div>
        <dt>
          <Standing standing="stated" />
        </dt>
        <dd>printed, exactly or rounded</dd>
      </div>
      <div>
        <dt>
          <Standing standing="contradicted" />
        </dt>
        <dd>something else is said in its place</dd>
      </div>
      <div>
        <dt>
          <Standing standing="not stated" />
        </dt>
        <dd>not in a text that was coded whole</dd>
      </div>
      <div>
        <dt>
          <Standing standing="not in the part coded" />
        </dt>
        <dd>may stand further down</dd>
      </div>
      {needsText && (
        <div>
          <dt>
            <Standing standing={null} />
          </dt>
          <dd>nobody can say without the words of the article</dd>
        </div>
      )}
    </dl>
  )
}

import type { KindShares } from '@/lib/core/compare/side-by-side'
import styles from './agreement-bar.module.css'

/** What both marked and either alone: a bar in four patterns, and the same in figures. */
export function AgreementBar({ shares }: { shares: KindShares }) {
  const parts = [
    { id: 'same', words: 'both, same words', count: shares.identical },
    { id: 'overlap', words: 'both, other words of one place', count: shares.overlapping },
    { id: 'hand', words: 'only by hand', count: shares.onlyFirst },
    { id: 'machine', words: 'only by machine', count: shares.onlySecond },
  ] as const
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {parts
          .filter(({ count }) => count > 0)
          .map(({ id, count }) => (
            <span key={id} className={styles[id]} style={{ flexGrow: count }} />
          ))}
      </div>
      <dl className={styles.counts}>
        {parts.map(({ id, words, count }) => (
          <div key={id}>
            <dt>
              <span className={`${styles.swatch} ${styles[id]}`} aria-hidden="true" />
              {words}
            </dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

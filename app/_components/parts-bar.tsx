import { formatNumber } from '@/lib/core/compare/format-number'
import styles from './parts-bar.module.css'

/** The looks of parts; each is doubled by the words beside its number. */
export type PartLook = 'ink' | 'bound' | 'rounded' | 'rung' | 'rule'

/** One part of an amount. */
export interface Part {
  words: string
  count: number
  look: PartLook
}

interface PartsBarProps {
  parts: Part[]
  /** the amount that fills the whole width, the same for all bars that are compared */
  most: number
}

/** An amount in parts: a bar, and the same as words with numbers. Parts of nothing are left out. */
export function PartsBar({ parts, most }: PartsBarProps) {
  const shown = parts.filter(({ count }) => count > 0)
  const share = (count: number) => `${((100 * count) / Math.max(most, 1)).toFixed(2)}%`
  const before = (index: number) => shown.slice(0, index).reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <svg className={styles.bar} width="100%" height="8" aria-hidden="true">
        {shown.map(({ words, count, look }, index) => (
          <rect
            key={words}
            x={share(before(index))}
            width={share(count)}
            height="100%"
            className={styles[look]}
          />
        ))}
      </svg>
      <p className={styles.words}>
        {shown.map(({ words, count, look }) => (
          <span key={words}>
            <svg viewBox="0 0 8 8" aria-hidden="true">
              <rect width="8" height="8" className={styles[look]} />
            </svg>
            {words} <b>{formatNumber(count)}</b>
          </span>
        ))}
      </p>
    </>
  )
}

import type { Relation } from '@/lib/core/compare/types'
import styles from './chart.module.css'
import type { DeviationMark } from './deviation-rows'

/** A disc for the recordʼs number, a ring for a rounding, an arrow for a bound, a triangle where digits differ. */
export function DeviationSymbol({ mark, cx, cy }: { mark: DeviationMark; cx: number; cy: number }) {
  const className = TONES[mark.relation]
  if (mark.relation === 'exact') return <circle cx={cx} cy={cy} r={5} className={styles.exact} />
  if (mark.relation === 'within bound' || mark.goesOn) {
    const way = mark.goesOn === 'down' ? -1 : 1
    return (
      <path
        d={`M${cx - 5 * way},${cy - 5.5} L${cx + 6 * way},${cy} L${cx - 5 * way},${cy + 5.5}`}
        className={className}
      />
    )
  }
  if (className === styles.digit) {
    return <path d={`M${cx},${cy - 6} L${cx + 6},${cy + 5} L${cx - 6},${cy + 5} Z`} className={className} />
  }
  return <circle cx={cx} cy={cy} r={4.5} className={className} />
}

const TONES: Record<Relation, string | undefined> = {
  exact: styles.exact,
  rounded: styles.rounded,
  'within bound': styles.bound,
  transposed: styles.digit,
  'one digit off': styles.digit,
  differs: styles.digit,
  'other rung': styles.rung,
  'not comparable': styles.rung,
  'no value': styles.rung,
}

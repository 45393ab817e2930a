import type { Tone } from '../../../_wording/relation-tags'
import styles from './chart.module.css'
import type { DeviationMark } from './deviation-rows'

/**
 * A disc for the recordʼs number, a diamond for the recordʼs number of something else, a ring for a rounding,
 * an arrow for a bound, a triangle where digits differ. Any but the diamond is underlined where it counts
 * something else.
 */
export function DeviationSymbol({ mark, cx, cy }: { mark: DeviationMark; cx: number; cy: number }) {
  if (mark.relation === 'exact' && mark.shifted) {
    return (
      <path
        d={`M${cx},${cy - 6} L${cx + 6},${cy} L${cx},${cy + 6} L${cx - 6},${cy} Z`}
        className={styles.rung}
      />
    )
  }
  return (
    <>
      <Shape mark={mark} cx={cx} cy={cy} />
      {mark.shifted && <path d={`M${cx - 6},${cy + 8} H${cx + 6}`} className={styles.rung} />}
    </>
  )
}

function Shape({ mark, cx, cy }: { mark: DeviationMark; cx: number; cy: number }) {
  const className = TONES[mark.tone]
  if (mark.tone === 'exact') return <circle cx={cx} cy={cy} r={5} className={className} />
  if (mark.tone === 'bound' || mark.goesOn) {
    const way = mark.goesOn === 'down' ? -1 : 1
    return (
      <path
        d={`M${cx - 5 * way},${cy - 5.5} L${cx + 6 * way},${cy} L${cx - 5 * way},${cy + 5.5}`}
        className={className}
      />
    )
  }
  if (mark.tone === 'digit') {
    return <path d={`M${cx},${cy - 6} L${cx + 6},${cy + 5} L${cx - 6},${cy + 5} Z`} className={className} />
  }
  if (mark.tone === 'plain') {
    return <rect x={cx - 4.5} y={cy - 4.5} width={9} height={9} className={className} />
  }
  return <circle cx={cx} cy={cy} r={4.5} className={className} />
}

/** The class of each tone, which gives signs, bars and bands their colour. */
export const TONES: Record<Tone, string | undefined> = {
  exact: styles.exact,
  rounded: styles.rounded,
  bound: styles.bound,
  digit: styles.digit,
  rung: styles.rung,
  plain: styles.plain,
}

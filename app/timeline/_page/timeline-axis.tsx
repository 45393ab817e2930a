import type { Timeline, TimelineMark } from '@/lib/core/compare/timeline'
import styles from './timeline.module.css'

const LANES: { kind: TimelineMark['kind']; title: string; top: number; height: number }[] = [
  { kind: 'ruling', title: 'rulings on words', top: 0, height: 34 },
  { kind: 'release', title: 'releases', top: 40, height: 34 },
  { kind: 'change', title: 'corrected or suspended', top: 80, height: 34 },
  { kind: 'articles', title: 'articles, by month', top: 120, height: 74 },
]
const LABEL = 16 // px, above each lane
const FOOT = 222 // px, where the years stand

/** The axis in four lanes. It repeats the tables below, which say everything in words. */
export function TimelineAxis({ axis }: { axis: NonNullable<Timeline['axis']> }) {
  const years = axis.to - axis.from
  const most = Math.max(1, ...axis.marks.map(({ size }) => size))
  const place = (share: number) => `${(share * 100).toFixed(2)}%`
  return (
    <svg
      className={styles.axis}
      width="100%"
      height={FOOT + 6}
      role="img"
      aria-label={`Rulings, releases, corrections and articles from ${axis.from} to ${axis.to - 1}; the same stands in the tables below`}
    >
      {Array.from({ length: years }, (_, index) => {
        const year = axis.from + index
        return (
          <g key={year}>
            <line x1={place(index / years)} x2={place(index / years)} y1={0} y2={FOOT - 16} />
            <text
              x={place((index + 0.5) / years)}
              y={FOOT}
              textAnchor="middle"
              className={year % 5 === 0 || years < 7 ? undefined : styles.minor}
            >
              {year}
            </text>
          </g>
        )
      })}
      {LANES.map(({ kind, title, top, height }) => (
        <g key={kind}>
          <text x={4} y={top + 12}>
            {title}
          </text>
          {axis.marks
            .filter((mark) => mark.kind === kind)
            .map((mark) => {
              const tall = kind === 'articles' ? ((height - LABEL) * mark.size) / most : 12
              return (
                <rect
                  key={mark.at}
                  x={place(mark.at)}
                  y={top + height - tall}
                  width={kind === 'articles' ? place(1 / (years * 12)) : 3}
                  height={tall}
                  className={styles[kind]}
                />
              )
            })}
          <line x1="0" x2="100%" y1={top + height} y2={top + height} />
        </g>
      ))}
    </svg>
  )
}

import type { Timeline, TimelineMark } from '@/lib/core/compare/timeline'
import styles from './timeline.module.css'

const LANES: { kind: TimelineMark['kind']; title: string; top: number; height: number }[] = [
  { kind: 'ruling', title: 'rulings on words', top: 0, height: 34 },
  { kind: 'release', title: 'releases', top: 40, height: 34 },
  { kind: 'change', title: 'corrected or suspended', top: 80, height: 34 },
  { kind: 'articles', title: 'articles, by month', top: 120, height: 74 },
]
const LABEL = 16 // px, above each lane
const EACH = 5 // years, whose lines are stronger, and whose names stand where there is no room for all
const FOOT = 222 // px, where the years stand

/** The axis in four lanes. It repeats the tables below, which say everything in words. */
export function TimelineAxis({ axis }: { axis: NonNullable<Timeline['axis']> }) {
  const years = axis.to - axis.from
  const most = Math.max(1, ...axis.marks.map(({ size }) => size))
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
            <line
              x1={place(index / years)}
              x2={place(index / years)}
              y1={0}
              y2={FOOT - 16}
              className={year % EACH === 0 ? styles.each : undefined}
            />
            <text
              {...yearPlace(index, years)}
              y={FOOT}
              className={isTold(year, axis) ? undefined : styles.minor}
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
            {kind === 'articles' && `; the highest bar: ${most}`}
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

function place(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}

/** The name of a year in the middle of it; of the first and the last at the ends of the axis, past which they would run. */
function yearPlace(index: number, years: number) {
  if (index === years - 1) return { x: '100%', textAnchor: 'end' } as const
  if (index === 0) return { x: 0, textAnchor: 'start' } as const
  return { x: place((index + 0.5) / years), textAnchor: 'middle' } as const
}

/** Years whose names stand on a phone, too: the first, the last, and each fifth that is not close to them. */
function isTold(year: number, { from, to }: { from: number; to: number }): boolean {
  const last = to - 1
  if (year === from || year === last || last - from < 6) return true
  return year % EACH === 0 && year - from > 1 && last - year > 1
}

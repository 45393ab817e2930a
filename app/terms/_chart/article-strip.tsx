import styles from './term-chart.module.css'
import { LEFT, type TermLayout } from './term-chart-layout'

const NARROWEST_BAR = 4

/** Under the panels, how many articles each year has: a bar and its number, a dash for none. */
export function ArticleStrip({ layout }: { layout: TermLayout }) {
  const { strip, stripBase, columnWidth, isNarrow } = layout
  const barWidth = Math.max(NARROWEST_BAR, Math.min(20, columnWidth * 0.5))
  return (
    <g>
      <text x={0} y={stripBase - 3} className={styles.scale}>
        articles
      </text>
      <line x1={LEFT} x2={layout.right} y1={stripBase} y2={stripBase} className={styles.hairline} />
      {strip.map(({ year, of, x, bar }) => (
        <g key={year}>
          <rect
            x={x - barWidth / 2}
            y={stripBase - bar}
            width={barWidth}
            height={bar}
            className={styles.articles}
          />
          <text
            x={x}
            y={stripBase - bar - 4}
            textAnchor="middle"
            className={isNarrow ? styles.small : undefined}
          >
            {of === 0 ? '–' : of}
          </text>
        </g>
      ))}
    </g>
  )
}

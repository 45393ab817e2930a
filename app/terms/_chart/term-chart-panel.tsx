import { formatNumber } from '@/lib/core/compare/format-number'
import type { YearMeasure } from '@/lib/core/compare/term-years'
import { Mark } from '../../_charts/mark'
import { voiceWords } from '../../_wording/speech'
import styles from './term-chart.module.css'
import { LEFT, type PlacedPanel, type PlacedYear, type TermLayout } from './term-chart-layout'
import { measureWords, yearWords } from './year-words'

const DISC = 4
const SQUARE = 9

interface TermChartPanelProps {
  placed: PlacedPanel
  layout: TermLayout
  measure: YearMeasure
  isFirst: boolean
}

/** One concept: the scale, a line for the outlets' own words and one for quoted words, broken where a year has no articles. */
export function TermChartPanel({ placed, layout, measure, isFirst }: TermChartPanelProps) {
  const { panel, top, base, years, stretches } = placed
  return (
    <g>
      {years.map(({ year, left }) =>
        year.isThin ? (
          <rect
            key={year.year}
            x={left}
            y={top}
            width={layout.columnWidth}
            height={base - top}
            className={styles.thin}
          />
        ) : null,
      )}
      {layout.ticks.map(({ value, share }) => {
        const y = base - share * (base - top)
        return (
          <g key={value}>
            <line
              x1={LEFT}
              x2={layout.right}
              y1={y}
              y2={y}
              className={value === 0 ? styles.base : styles.hairline}
            />
            <text x={LEFT - 6} y={y + 4} textAnchor="end" className={styles.scale}>
              {formatNumber(value)}
            </text>
          </g>
        )
      })}
      <text x={0} y={top - 15} className={styles.wording}>
        “{panel.label}”
      </text>
      {isFirst && (
        <text x={layout.right} y={top - 15} textAnchor="end" className={styles.scale}>
          {measureWords[measure]}
        </text>
      )}
      {panel.rulings.map(({ id }) => {
        const x = layout.rulings.find(({ ruling }) => ruling.id === id)?.x
        return <line key={id} x1={x} x2={x} y1={top} y2={base} className={styles.ruling} />
      })}
      <path d={path(stretches, ({ own }) => own)} className={styles.ownLine} />
      <path d={path(stretches, ({ quoted }) => quoted)} className={styles.quotedLine} />
      {years.map(({ year, x, own, quoted }) => (
        <Mark
          key={year.year}
          id={`${panel.concept} ${year.year}`}
          says={`“${panel.label}”, ${yearWords(year, measure)}`}
          row={panel.concept}
          href={`/terms/${panel.concept}#phrases`}
        >
          <QuotedSign x={x} y={quoted} />
          <OwnSign x={x} y={own} />
        </Mark>
      ))}
      {!layout.isNarrow && <LineNames years={years} />}
    </g>
  )
}

function path(stretches: readonly PlacedYear[][], at: (year: PlacedYear) => number): string {
  return stretches
    .map((stretch) =>
      stretch.map((year, index) => `${index === 0 ? 'M' : 'L'}${year.x},${at(year)}`).join(' '),
    )
    .join(' ')
}

function OwnSign({ x, y }: { x: number; y: number }) {
  return <circle cx={x} cy={y} r={DISC} className={styles.own} />
}

function QuotedSign({ x, y }: { x: number; y: number }) {
  return (
    <rect x={x - SQUARE / 2} y={y - SQUARE / 2} width={SQUARE} height={SQUARE} className={styles.quoted} />
  )
}

/** What the two signs are, once for all panels, where there is no room beside the lines. */
export function SymbolKey({ y }: { y: number }) {
  return (
    <g>
      <OwnSign x={6} y={y - 4} />
      <text x={16} y={y}>
        {voiceWords.outlet}
      </text>
      <QuotedSign x={98} y={y - 4} />
      <text x={110} y={y}>
        {voiceWords.quoted}
      </text>
    </g>
  )
}

const APART = 14 // CSS pixels between two names

/** What the two lines are, to the right of their last points, where neither name covers the other. */
function LineNames({ years }: { years: readonly PlacedYear[] }) {
  const last = years.at(-1)
  if (!last) return null
  const missing = Math.max(0, APART - Math.abs(last.own - last.quoted)) / 2
  const isOwnUpper = last.own <= last.quoted
  const x = last.x + 12
  return (
    <>
      <text x={x} y={last.own + 4 + (isOwnUpper ? -missing : missing)}>
        {voiceWords.outlet}
      </text>
      <text x={x} y={last.quoted + 4 + (isOwnUpper ? missing : -missing)}>
        {voiceWords.quoted}
      </text>
    </>
  )
}

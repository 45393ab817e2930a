'use client'

import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import type { TermPanels } from '@/lib/core/compare/term-panels'
import { useWidth } from '../../_charts/use-width'
import { ArticleStrip } from './article-strip'
import { RulingMarks } from './ruling-marks'
import styles from './term-chart.module.css'
import { LEFT, placeTerms, type TermLayout, YEARS } from './term-chart-layout'
import { SymbolKey, TermChartPanel } from './term-chart-panel'

// CSS pixels that a year needs to itself, in full and cut to two digits
const FOUR_DIGITS = 34
const TWO_DIGITS = 22

/** Concepts over the years: own words against quoted ones, the rulings on them, and how many articles each year has. */
export function TermChart({ terms }: { terms: TermPanels }) {
  const { element, width } = useWidth<HTMLDivElement>()
  const layout = placeTerms(terms, width)
  return (
    <div ref={element} className={styles.chart} style={{ height: layout.height }}>
      {width > 0 && (
        <ScatterChart
          width={width}
          height={layout.height}
          margin={{ top: 0, right: width - layout.right, bottom: layout.keyHeight, left: LEFT }}
          accessibilityLayer={false}
        >
          <XAxis
            type="number"
            dataKey="x"
            domain={[terms.from, terms.to + 1]}
            ticks={layout.strip.map(({ year }) => year + 0.5)}
            tickFormatter={(place: number) => yearLabel(Math.floor(place), layout)}
            interval={0}
            height={YEARS}
            tickLine={false}
            axisLine={false}
          />
          <YAxis type="number" dataKey="y" domain={[0, layout.height]} reversed hide />
          {/* A Scatter without a point of its own: Recharts draws axes only where there is a series. */}
          <Scatter data={[{ x: terms.from, y: 0 }]} shape={() => <g />} isAnimationActive={false} />
          {layout.isNarrow && <SymbolKey y={layout.head - 8} />}
          <RulingMarks layout={layout} />
          {layout.panels.map((placed, index) => (
            <TermChartPanel
              key={placed.panel.concept}
              {...{ placed, layout }}
              measure={terms.measure}
              isFirst={index === 0}
            />
          ))}
          <ArticleStrip layout={layout} />
        </ScatterChart>
      )}
    </div>
  )
}

function yearLabel(year: number, { columnWidth, strip }: TermLayout): string {
  if (columnWidth >= FOUR_DIGITS) return String(year)
  const step = Math.ceil(TWO_DIGITS / columnWidth)
  const isNamed = ((strip.at(-1)?.year ?? year) - year) % step === 0
  return isNamed ? `’${String(year % 100).padStart(2, '0')}` : ''
}

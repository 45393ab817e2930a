'use client'

import type { TermPanels } from '@/lib/core/compare/term-panels'
import { Plot, type Plotted } from '../../_charts/plot'
import { ArticleStrip } from './article-strip'
import { RulingMarks } from './ruling-marks'
import styles from './term-chart.module.css'
import { placeTerms, type TermLayout, YEARS } from './term-chart-layout'
import { SymbolKey, TermChartPanel } from './term-chart-panel'

// CSS pixels that a year needs to itself, in full and cut to two digits
const FOUR_DIGITS = 34
const TWO_DIGITS = 22

/** Concepts over the years: own words against quoted ones, the rulings on them, and how many articles each year has. */
export function TermChart({ terms }: { terms: TermPanels }) {
  return <Plot className={styles.chart} plot={(width) => plotTerms(terms, width)} />
}

function plotTerms(terms: TermPanels, width: number): Plotted {
  const layout = placeTerms(terms, width)
  return {
    height: layout.height,
    axis: {
      ...{ side: 'bottom', at: layout.height - layout.keyHeight, height: YEARS },
      ticks: layout.strip.map(({ year, x }) => ({ x, label: yearLabel(year, layout) })),
    },
    drawing: (
      <>
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
      </>
    ),
  }
}

function yearLabel(year: number, { columnWidth, strip }: TermLayout): string {
  if (columnWidth >= FOUR_DIGITS) return String(year)
  const step = Math.ceil(TWO_DIGITS / columnWidth)
  const isNamed = ((strip.at(-1)?.year ?? year) - year) % step === 0
  return isNamed ? `’${String(year % 100).padStart(2, '0')}` : ''
}

'use client'

import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import type { QuotedWords } from '@/lib/core/compare/quoted-words'
import styles from '../lanes/lane-chart.module.css'
import { cutName, LaneName } from '../lanes/lane-name'
import { Mark } from '../mark'
import { useWidth } from '../use-width'
import { AXIS, BAR, NAMES, type PlacedQuotes, placeQuotes, type QuotedLayout } from './quoted-layout'
import { barWords } from './quoted-says'

const LETTER = 7.3

/** Quoted words by the sector of their source: all together, then each outlet on one scale. */
export function QuotedChart({ quoted }: { quoted: QuotedWords }) {
  const { element, width } = useWidth<HTMLDivElement>()
  const layout = placeQuotes(quoted, width)
  const { axisY, left, ticks } = layout
  return (
    <div ref={element} className={styles.chart} style={{ height: layout.height }}>
      {width > 0 && (
        <ScatterChart
          width={width}
          height={layout.height}
          margin={{ top: axisY, right: 0, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          {/* The axis counts CSS pixels: the room beside the bars belongs to their words. */}
          <XAxis
            type="number"
            dataKey="x"
            orientation="top"
            domain={[0, width]}
            ticks={ticks.map(({ x }) => x)}
            tickFormatter={(at: number) => String(ticks.find(({ x }) => x === at)?.value ?? '')}
            interval={0}
            height={AXIS}
            tickLine={false}
            axisLine={false}
          />
          <YAxis type="number" dataKey="y" domain={[0, layout.height]} reversed hide />
          <Scatter data={[{ x: 0, y: 0 }]} shape={() => <g />} isAnimationActive={false} />
          {ticks.map(({ value, x }) => (
            <line
              key={value}
              x1={x}
              x2={x}
              y1={axisY + AXIS}
              y2={layout.height}
              className={styles.hairline}
            />
          ))}
          <Lane placed={layout.all} layout={layout} width={width} look={styles.allWords} />
          <text
            x={layout.isNarrow ? width : left - 14}
            y={axisY + 16}
            textAnchor="end"
            className={styles.aside}
          >
            quoted words
          </text>
          {layout.lanes.map((placed) => (
            <Lane key={placed.lane.key} {...{ placed, layout, width }} look={styles.words} />
          ))}
        </ScatterChart>
      )}
    </div>
  )
}

interface LaneProps {
  placed: PlacedQuotes
  layout: QuotedLayout
  width: number
  look: string | undefined
}

function Lane({
  placed: { lane, top, nameY, bars, notes },
  layout: { left, isNarrow },
  width,
  look,
}: LaneProps) {
  return (
    <g>
      <line x1={0} x2={width} y1={top} y2={top} className={styles.hairline} />
      <LaneName
        label={cutName(lane.label, isNarrow ? width * 0.65 : NAMES - 14, LETTER)}
        aside={lane.aside}
        y={nameY}
        isNarrow={isNarrow}
      />
      {bars.map(({ sector, y, width: long, words }) => (
        <Mark
          key={sector.sector}
          id={`${lane.key} ${sector.sector}`}
          says={barWords(lane, sector)}
          row={lane.key}
        >
          <rect x={left} y={y} width={long} height={BAR} className={look} />
          <text x={left + long + 7} y={y + BAR - 1}>
            {words}
          </text>
        </Mark>
      ))}
      {notes.length > 0 && (
        <Mark
          id={`${lane.key} rest`}
          says={`${lane.label}: ${notes.map(({ words }) => words).join(', ')}`}
          row={lane.key}
        >
          {notes.map(({ words, y }) => (
            <text key={y} x={left} y={y} className={styles.aside}>
              {words}
            </text>
          ))}
        </Mark>
      )}
    </g>
  )
}

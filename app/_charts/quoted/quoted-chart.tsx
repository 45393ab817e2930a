'use client'

import { type QuotedWords, quotedWithout } from '@/lib/core/compare/quoted-words'
import styles from '../lanes/lane-chart.module.css'
import { cutName, LaneName } from '../lanes/lane-name'
import { type Behind, Mark } from '../mark'
import { Plot, type Plotted } from '../plot'
import { usePutAway } from '../use-put-away'
import { AXIS, BAR, NAMES, type PlacedQuotes, placeQuotes, type QuotedLayout } from './quoted-layout'
import { barWords } from './quoted-says'

const LETTER = 7.3

/** Quoted words by the sector of their source: all together, then each outlet on one scale. */
export function QuotedChart({ quoted, behind }: { quoted: QuotedWords; behind: Behind }) {
  const shown = quotedWithout(quoted, usePutAway())
  return <Plot className={styles.chart} plot={(width) => plotQuoted(shown, behind, width)} />
}

function plotQuoted(quoted: QuotedWords, behind: Behind, width: number): Plotted {
  const layout = placeQuotes(quoted, width)
  const { axisY, left, height } = layout
  return {
    height,
    axis: {
      ...{ side: 'top', at: axisY, height: AXIS },
      ticks: layout.ticks.map(({ value, x }) => ({ x, label: String(value) })),
    },
    drawing: (
      <>
        {layout.ticks.map(({ x }) => (
          <line key={x} x1={x} x2={x} y1={axisY + AXIS} y2={height} className={styles.hairline} />
        ))}
        <Lane placed={layout.all} {...{ layout, width, behind }} look={styles.allWords} />
        <text
          x={layout.isNarrow ? width : left - 14}
          y={axisY + 16}
          textAnchor="end"
          className={styles.aside}
        >
          quoted words
        </text>
        {layout.lanes.map((placed) => (
          <Lane key={placed.lane.key} {...{ placed, layout, width, behind }} look={styles.words} />
        ))}
      </>
    ),
  }
}

interface LaneProps {
  placed: PlacedQuotes
  layout: QuotedLayout
  width: number
  behind: Behind
  look: string | undefined
}

function Lane({
  placed: { lane, top, nameY, bars, notes },
  layout: { left, isNarrow },
  width,
  behind,
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
        <g key={sector.sector}>
          {/* Its words stand beside it, not in it: what a link is called must hold all words that are seen in it. */}
          <Mark
            id={`${lane.key} ${sector.sector}`}
            says={barWords(lane, sector)}
            row={lane.key}
            href={behind[lane.key]}
          >
            <rect x={left} y={y} width={long} height={BAR} className={look} />
          </Mark>
          <text x={left + long + 7} y={y + BAR - 1}>
            {words}
          </text>
        </g>
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

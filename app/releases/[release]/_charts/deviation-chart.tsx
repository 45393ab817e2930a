'use client'

import { useQueryState } from 'nuqs'
import { Scatter, ScatterChart, useXAxisScale, XAxis, YAxis } from 'recharts'
import { formatShare } from '@/lib/core/compare/format-number'
import { evenScale, type ShareScale, tenfoldScale } from '@/lib/core/compare/share-scale'
import { NARROW } from '../../../_charts/narrow'
import { usePutAway } from '../../../_charts/use-put-away'
import { useWidth } from '../../../_charts/use-width'
import { pageState } from '../_page/page-state'
import styles from './chart.module.css'
import { DEVIATION_FOOT } from './chart-sizes'
import { DeviationHead } from './deviation-head'
import { type PlacedDeviation, placeDeviations } from './deviation-layout'
import { DeviationMarkView } from './deviation-mark'
import { type DeviationRow, deviationsWithout, firstRef } from './deviation-rows'

const SIDE = 26

/** Each printed number a sign at its distance from the record, figure under figure, all on one scale. */
export function DeviationChart({ rows: all }: { rows: DeviationRow[] }) {
  const { element, width } = useWidth<HTMLDivElement>()
  const rows = deviationsWithout(all, usePutAway())
  const [kind] = useQueryState('scale', pageState.scale)
  const shares = rows.flatMap(({ marks }) => marks.map(({ share }) => share))
  const scale = kind === 'log' ? tenfoldScale(shares) : evenScale(shares)
  const narrow = width < NARROW
  const { placed, height } = placeDeviations(rows, narrow)
  const total = height + DEVIATION_FOOT
  const places = new Map(scale.ticks.map(({ place, share }) => [place, share]))
  // On a phone, or with many steps of ten, every other one has room for its words, and the record always does.
  const few = scale.ticks.length > 5 && (narrow || scale.ticks.length > 11)
  const middle = (scale.ticks.length - 1) / 2
  const ticks = scale.ticks.filter((_, index) => !few || (index - middle) % 2 === 0)
  return (
    <div ref={element} className={styles.chart} style={{ height: width > 0 ? total : undefined }}>
      {width > 0 && (
        <ScatterChart
          width={width}
          height={total}
          margin={{ top: 0, right: SIDE, bottom: 0, left: SIDE }}
          accessibilityLayer={false}
        >
          <XAxis
            type="number"
            dataKey="x"
            domain={[-1, 1]}
            ticks={ticks.map(({ place }) => place)}
            tickFormatter={(place: number) => tickWords(places.get(place) ?? 0, narrow)}
            interval={0}
            height={DEVIATION_FOOT}
            tickLine={false}
          />
          <YAxis type="number" dataKey="y" domain={[0, height]} reversed hide />
          {/* A Scatter without points: Recharts draws axes only where there is a series. */}
          <Scatter data={[{ x: 0, y: 0 }]} shape={() => <g />} isAnimationActive={false} />
          <Rows {...{ placed, scale, width, height, narrow }} ticks={ticks.map(({ place }) => place)} />
        </ScatterChart>
      )}
    </div>
  )
}

interface RowsProps {
  placed: PlacedDeviation[]
  scale: ShareScale
  ticks: number[]
  width: number
  height: number
  narrow: boolean
}

/** Drawn with Rechartsʼ own scale, so that signs and ticks agree. */
function Rows({ placed, scale, ticks, width, height, narrow }: RowsProps) {
  const onDrawing = useXAxisScale()
  if (!onDrawing) return null
  const x = (place: number) => onDrawing(place) ?? 0
  return (
    <g>
      {placed.map(({ row, head, bottom }) =>
        ticks.map((place) => (
          <line
            key={`${row.figureId} ${place}`}
            x1={x(place)}
            x2={x(place)}
            y1={head}
            y2={bottom}
            className={place === 0 ? styles.zero : styles.hairline}
          />
        )),
      )}
      {placed.map((one) => (
        <g key={one.row.figureId}>
          <DeviationHead placed={one} {...{ width, narrow }} />
          {one.marks.map(({ mark, middle }) => (
            <DeviationMarkView
              key={`${firstRef(mark)} ${mark.share}`}
              row={one.row}
              {...{ mark, scale, x, middle, width }}
            />
          ))}
        </g>
      ))}
      <line x1={0} x2={width} y1={height} y2={height} className={styles.hairline} />
    </g>
  )
}

function tickWords(share: number, narrow: boolean): string {
  if (share === 0) return narrow ? 'record' : 'the record'
  return `${share > 0 ? '+' : '\u2212'}${formatShare(Math.abs(share))}`
}

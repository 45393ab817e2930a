'use client'

import { Scatter, ScatterChart, useXAxisScale, XAxis, YAxis } from 'recharts'
import type { TimeAxis } from '@/lib/core/compare/time-axis'
import { NARROW } from '../../../_charts/narrow'
import { usePutAway } from '../../../_charts/use-put-away'
import { useWidth } from '../../../_charts/use-width'
import styles from './chart.module.css'
import { WINDOW_FOOT, WINDOW_HEAD, WINDOW_NAMES, WINDOW_SIDE } from './chart-sizes'
import { RecordWindow } from './record-window'
import windows from './window-chart.module.css'
import { WindowLane } from './window-lane'
import { type PlacedLane, placeLanes } from './window-lanes'

/** The stated periods of each outlet against the recordʼs window and the days of publication. */
export function WindowChart({ axis }: { axis: TimeAxis }) {
  const { element, width } = useWidth<HTMLDivElement>()
  const narrow = width < NARROW
  const away = usePutAway()
  const kept = axis.lanes.filter(({ articleId }) => !away.includes(articleId))
  const { lanes, height } = placeLanes({ ...axis, lanes: kept }, narrow)
  const left = narrow ? WINDOW_SIDE : WINDOW_NAMES
  const total = height + WINDOW_HEAD + WINDOW_FOOT
  return (
    <div ref={element} className={styles.chart} style={{ height: width > 0 ? total : undefined }}>
      {width > 0 && (
        <ScatterChart
          width={width}
          height={total}
          margin={{ top: WINDOW_HEAD, right: WINDOW_SIDE, bottom: 0, left }}
          accessibilityLayer={false}
        >
          <XAxis
            type="number"
            dataKey="x"
            domain={[axis.from, axis.to]}
            ticks={axis.ticks.map(({ day }) => day)}
            tickFormatter={(day: number) => axis.ticks.find((tick) => tick.day === day)?.label ?? ''}
            interval={narrow ? 'preserveStartEnd' : 0}
            height={WINDOW_FOOT}
            tickLine={false}
          />
          <YAxis type="number" dataKey="y" domain={[0, height]} reversed hide />
          {/* A Scatter without points: Recharts draws axes only where there is a series. */}
          <Scatter data={[{ x: axis.from, y: 0 }]} shape={() => <g />} isAnimationActive={false} />
          <Lanes {...{ axis, lanes, height, left }} right={width - WINDOW_SIDE} />
        </ScatterChart>
      )}
    </div>
  )
}

interface LanesProps {
  axis: TimeAxis
  lanes: PlacedLane[]
  height: number
  left: number
  right: number
}

/** Drawn with Rechartsʼ own scale, so that bars and ticks agree. */
function Lanes({ axis, lanes, height, left, right }: LanesProps) {
  const scale = useXAxisScale()
  if (!scale) return null
  const x = (day: number) => scale(day) ?? left
  return (
    <g transform={`translate(0 ${WINDOW_HEAD})`}>
      {axis.ticks.map(({ day }) => (
        <line key={day} x1={x(day)} x2={x(day)} y1={0} y2={height} className={windows.hairline} />
      ))}
      {axis.record && (
        <RecordWindow
          record={axis.record}
          from={x(axis.record.from)}
          to={x(axis.record.to)}
          {...{ height, right }}
        />
      )}
      {lanes.map((placed) => (
        <WindowLane key={placed.lane.articleId} {...{ placed, x, left, right }} record={axis.record} />
      ))}
    </g>
  )
}

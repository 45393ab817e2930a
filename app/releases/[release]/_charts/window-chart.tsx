'use client'

import { Scatter, ScatterChart, useXAxisScale, XAxis, YAxis } from 'recharts'
import type { TimeAxis } from '@/lib/core/compare/time-axis'
import styles from './chart.module.css'
import { WINDOW_FOOT, WINDOW_HEAD, WINDOW_ROW } from './chart-sizes'
import { useWidth } from './use-width'
import { WindowBar } from './window-bar'
import windows from './window-chart.module.css'
import { type PlacedLane, placeLanes } from './window-lanes'

// Below this width the outletsʼ names stand above their bars instead of beside them.
const NARROW = 720
const NAMES = 176
const SIDE = 8

/** The stated periods of each outlet against the recordʼs window and the days of publication. */
export function WindowChart({ axis }: { axis: TimeAxis }) {
  const { element, width } = useWidth<HTMLDivElement>()
  const narrow = width < NARROW
  const { lanes, height } = placeLanes(axis, narrow)
  const left = narrow ? SIDE : NAMES
  const total = height + WINDOW_HEAD + WINDOW_FOOT
  return (
    <div ref={element} className={styles.chart} style={{ height: total }}>
      {lanes.map((placed) => (
        <LaneWords key={placed.lane.articleId} placed={placed} width={width} narrow={narrow} />
      ))}
      {width > 0 && (
        <ScatterChart
          width={width}
          height={total}
          margin={{ top: WINDOW_HEAD, right: SIDE, bottom: 0, left }}
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
          <Lanes axis={axis} lanes={lanes} height={height} left={left} right={width - SIDE} />
        </ScatterChart>
      )}
    </div>
  )
}

/** The outletʼs name, beside or above its bars, and what has no place on the axis. */
function LaneWords({ placed, width, narrow }: { placed: PlacedLane; width: number; narrow: boolean }) {
  const { lane, top, height, note } = placed
  const head = top + WINDOW_HEAD
  const left = narrow ? 0 : NAMES
  return (
    <>
      <p
        className={windows.name}
        data-narrow={narrow || undefined}
        style={{ top: head, width: narrow ? width : NAMES - 16, height: narrow ? undefined : height }}
      >
        <b>{lane.label}</b> <span>{lane.published?.label ?? 'date not seen'}</span>
      </p>
      {note && (
        <p
          className={windows.note}
          style={{ top: WINDOW_HEAD + note.middle - WINDOW_ROW / 2, left, width: width - left }}
        >
          {note.words}
        </p>
      )}
    </>
  )
}

interface LanesProps {
  axis: TimeAxis
  lanes: PlacedLane[]
  height: number
  left: number
  right: number
}

// A record of one day must still be seen as a line.
const THINNEST_BAND = 2

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
        <>
          <rect
            x={x(axis.record.from)}
            width={Math.max(THINNEST_BAND, x(axis.record.to) - x(axis.record.from))}
            y={0}
            height={height}
            className={windows.record}
          />
          <text
            x={recordLabelX(x(axis.record.from), x(axis.record.to), right)}
            y={-10}
            textAnchor="middle"
            className={windows.recordLabel}
          >
            the record: {axis.record.days}
          </text>
        </>
      )}
      {lanes.map(({ lane, top, height: high, bars }) => (
        <g key={lane.articleId}>
          <line x1={0} x2={right} y1={top} y2={top} className={windows.hairline} />
          {lane.published && (
            <path
              d={diamond(x((lane.published.from + lane.published.to) / 2), top + high)}
              className={windows.published}
            >
              <title>{lane.published.label}</title>
            </path>
          )}
          {bars.map(({ bar, middle }) => (
            <WindowBar
              key={bar.ref}
              bar={bar}
              from={x(bar.from)}
              to={x(bar.to)}
              middle={middle}
              left={left}
              right={right}
              record={axis.record}
            />
          ))}
        </g>
      ))}
    </g>
  )
}

// Half the width of "the record: 1 Oct 2018 to 30 Sep 2019" at the size of the labels.
const HALF_LABEL = 130

function recordLabelX(from: number, to: number, right: number): number {
  return Math.max(HALF_LABEL, Math.min(right - HALF_LABEL, (from + to) / 2))
}

/** A diamond on the lower edge of the lane: the day on which the article appeared. */
function diamond(x: number, y: number): string {
  return `M${x},${y - 11} l5,5 l-5,5 l-5,-5 Z`
}

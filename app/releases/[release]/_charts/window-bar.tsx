import type { TimeBar } from '@/lib/core/compare/time-axis'
import { textWidth } from '../../../_charts/text-width'
import windows from './window-chart.module.css'

const HEIGHT = 8
const SHORTEST = 8 // a single day is drawn as a disc this wide, whatever the scale
const GAP = 6

interface WindowBarProps {
  bar: TimeBar
  /** places on the drawing, in CSS pixels */
  from: number
  to: number
  middle: number
  left: number
  right: number
  record: TimeBar | null
  /** false where the phrase stands above */
  labelled: boolean
}

/** One stated period, with its phrase on the side where there is room. An open or cut end is an arrow. */
export function WindowBar({ bar, from, to, middle, left, right, record, labelled }: WindowBarProps) {
  const beyond = to <= from
  const short = !beyond && to - from < SHORTEST
  const tone = record && bar.from === record.from && bar.to === record.to ? windows.same : windows.other
  const [start, end] = short ? [(from + to) / 2 - SHORTEST / 2, (from + to) / 2 + SHORTEST / 2] : [from, to]
  const label = labelPlace(bar.stated, start, end, left, right)
  const width = textWidth(bar.stated)
  return (
    <>
      <rect
        x={start}
        y={middle - HEIGHT / 2}
        width={end - start}
        height={HEIGHT}
        rx={short ? HEIGHT / 2 : 0}
        className={tone}
      />
      {(bar.openStart || bar.cutStart) && <path d={arrow(start, middle, -1)} className={tone} />}
      {(bar.openEnd || bar.cutEnd) && <path d={arrow(end, middle, 1)} className={tone} />}
      {labelled && label.over && (
        <rect x={label.x - width - 3} y={middle - 9} width={width + 6} height={18} className={windows.mask} />
      )}
      {labelled && (
        <text x={label.x} y={middle + 4} textAnchor={label.anchor} className={windows.phrase}>
          {bar.stated}
        </text>
      )}
    </>
  )
}

function labelPlace(text: string, start: number, end: number, left: number, right: number) {
  const width = textWidth(text) + GAP
  if (end + width <= right) return { x: end + GAP, anchor: 'start', over: false } as const
  if (start - width >= left) return { x: start - GAP, anchor: 'end', over: false } as const
  // No room on either side: the label interrupts its bar.
  return { x: right - 14, anchor: 'end', over: true } as const
}

function arrow(x: number, y: number, way: 1 | -1): string {
  return `M${x},${y - 6} L${x + 6 * way},${y} L${x},${y + 6} Z`
}

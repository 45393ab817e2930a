import type { TimeBar } from '@/lib/core/compare/time-axis'
import { Mark } from '../../../_charts/mark'
import { textWidth } from '../../../_charts/text-width'
import windows from './window-chart.module.css'

// A record of one day must still be seen as a line.
const THINNEST = 2

interface RecordWindowProps {
  record: TimeBar
  /** places on the drawing, in CSS pixels */
  from: number
  to: number
  height: number
  right: number
}

/** The recordʼs own window, a band through all lanes, with its days above it. */
export function RecordWindow({ record, from, to, height, right }: RecordWindowProps) {
  const words = `the record: ${record.days}`
  const half = textWidth(words) / 2
  return (
    <Mark id="record" row="record" says={`The record’s window: ${record.days}`}>
      <rect x={from} width={Math.max(THINNEST, to - from)} y={0} height={height} className={windows.record} />
      <text
        x={Math.max(half, Math.min(right - half, (from + to) / 2))}
        y={-10}
        textAnchor="middle"
        className={windows.recordLabel}
      >
        {words}
      </text>
    </Mark>
  )
}

import type { TimeBar } from '@/lib/core/compare/time-axis'
import { Mark } from '../../../_charts/mark'
import { TextLines } from '../../../_charts/text-lines'
import { LABEL_LINE, WINDOW_NAMES } from './chart-sizes'
import { WindowBar } from './window-bar'
import windows from './window-chart.module.css'
import type { LaneLines, PlacedLane } from './window-lanes'

interface WindowLaneProps {
  placed: PlacedLane
  /** the place of a day on the drawing, in CSS pixels */
  x: (day: number) => number
  left: number
  right: number
  record: TimeBar | null
}

/** One article: its name and day, its stated periods, and what has no place on the axis. */
export function WindowLane({ placed, x, left, right, record }: WindowLaneProps) {
  const { lane, top, height, name, published, bars, note } = placed
  const wide = left === WINDOW_NAMES
  return (
    <g>
      <line x1={0} x2={right} y1={top} y2={top} className={windows.hairline} />
      <Words words={name} left={0} className={windows.name} />
      <Words words={published} left={0} className={windows.soft} />
      {bars.map(({ bar, middle, phrase }) => (
        <Mark
          key={bar.ref}
          id={bar.ref ?? bar.stated}
          row={lane.articleId}
          evidence={bar.ref ?? undefined}
          says={`${lane.label}: “${bar.stated}”, ${barWords(bar, record)}`}
          className={windows.mark}
        >
          {phrase && <Words words={phrase} left={left} className={windows.phrase} />}
          <WindowBar
            {...{ bar, middle, left, right, record }}
            from={x(bar.from)}
            to={x(bar.to)}
            labelled={phrase === null}
          />
        </Mark>
      ))}
      {note && <Words words={note} left={wide ? left : 0} className={windows.note} />}
      {lane.published && (
        <Mark
          id={`published ${lane.articleId}`}
          row={lane.articleId}
          says={`${lane.label}: ${lane.published.label}`}
        >
          <path
            d={diamond(x((lane.published.from + lane.published.to) / 2), top + height)}
            className={windows.published}
          />
        </Mark>
      )}
    </g>
  )
}

function Words({
  words,
  left,
  className,
}: {
  words: LaneLines
  left: number
  className?: string | undefined
}) {
  return <TextLines {...words} left={left} leading={LABEL_LINE} className={className} />
}

function barWords(bar: TimeBar, record: TimeBar | null): string {
  const same = record && bar.from === record.from && bar.to === record.to
  return same ? `${bar.days}, the same days as the record` : bar.days
}

/** A diamond on the lower edge of the lane: the day on which the article appeared. */
function diamond(x: number, y: number): string {
  return `M${x},${y - 12} l5,5 l-5,5 l-5,-5 Z`
}

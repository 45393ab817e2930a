import type { TimeAxis, TimeBar } from '@/lib/core/compare/time-axis'
import { timeTicks } from '@/lib/core/compare/time-ticks'

// Around a record of one week, so that the months in which it was reported can still be told apart.
const LEAST_MARGIN_DAYS = 120
// Around a record of a year: half of it on either side shows which periods reach beyond.
const MARGIN_SHARE = 0.5

/**
 * The axis drawn closer, around the recordʼs window and the days of publication, so that one period that
 * reaches back for years does not squeeze all others into a hair. Bars are cut at the new edges and marked;
 * a bar that lies wholly beyond becomes an arrow on the edge, of no length.
 */
export function zoomAxis(axis: TimeAxis): TimeAxis {
  const near = [axis.record, ...axis.lanes.map((lane) => lane.published)].filter((span) => span !== null)
  if (near.length === 0) return axis
  const first = Math.min(...near.map((span) => span.from))
  const last = Math.max(...near.map((span) => span.to))
  const margin = Math.max(LEAST_MARGIN_DAYS, (last - first) * MARGIN_SHARE)
  const from = Math.max(axis.from, Math.floor(first - margin))
  const to = Math.min(axis.to, Math.ceil(last + margin))
  return {
    ...axis,
    from,
    to,
    ticks: timeTicks(from, to),
    lanes: axis.lanes.map((lane) => ({ ...lane, bars: lane.bars.map((bar) => cutBar(bar, from, to)) })),
  }
}

function cutBar(bar: TimeBar, from: number, to: number): TimeBar {
  return {
    ...bar,
    from: Math.max(from, Math.min(to, bar.from)),
    to: Math.max(from, Math.min(to, bar.to)),
    cutStart: bar.cutStart || bar.from < from,
    cutEnd: bar.cutEnd || bar.to > to,
  }
}

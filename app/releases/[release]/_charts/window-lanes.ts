import type { TimeAxis, TimeBar, TimeLane } from '@/lib/core/compare/time-axis'
import { WINDOW_LANE_FOOT, WINDOW_LANE_PAD, WINDOW_ROW } from './chart-sizes'

// The outletʼs name and the day of publication stand under one another.
const LEAST_LINES = 2

/** A lane of the windows chart with its place. Heights and tops are CSS pixels from the top of the first lane. */
export interface PlacedLane {
  lane: TimeLane
  top: number
  height: number
  /** the middle of each bar, in the lanesʼ order of bars */
  bars: { bar: TimeBar; middle: number }[]
  /** what has no place on the axis, in words */
  note: { words: string; middle: number } | null
}

/**
 * The lanes under one another, each as high as its bars, plus one line where words fix no day or nothing is
 * stated. `headed` leaves a line for the outletʼs name above its bars, where there is no room beside them.
 */
export function placeLanes(axis: TimeAxis, headed: boolean): { lanes: PlacedLane[]; height: number } {
  let top = 0
  const lanes = axis.lanes.map((lane) => {
    const bars = [...lane.bars].sort((a, b) => a.from - b.from || a.to - b.to)
    const note = noteOf(lane)
    const head = headed ? 1 : 0
    const lines = Math.max(LEAST_LINES, head + bars.length + (note ? 1 : 0))
    const middle = (line: number) => top + WINDOW_LANE_PAD + (head + line + 0.5) * WINDOW_ROW
    const placed: PlacedLane = {
      lane,
      top,
      height: WINDOW_LANE_PAD + lines * WINDOW_ROW + WINDOW_LANE_FOOT,
      bars: bars.map((bar, line) => ({ bar, middle: middle(line) })),
      note: note ? { words: note, middle: middle(bars.length) } : null,
    }
    top += placed.height
    return placed
  })
  return { lanes, height: top }
}

function noteOf(lane: TimeLane): string | null {
  if (lane.empty) return lane.empty
  if (lane.undated.length === 0) return null
  return `fixing no day: ${lane.undated.map(({ stated }) => `“${stated}”`).join(', ')}`
}

import type { TimeAxis, TimeBar, TimeLane } from '@/lib/core/compare/time-axis'
import { textWidth } from '../../../_charts/text-width'
import { wrapWords } from '../../../_charts/wrap-words'
import {
  LABEL_LINE,
  NARROWEST,
  WINDOW_BAR,
  WINDOW_LANE_FOOT,
  WINDOW_LANE_PAD,
  WINDOW_NAMES,
  WINDOW_ROW,
  WINDOW_SIDE,
} from './chart-sizes'

/** Words of a lane in lines. `top` is the upper edge of the first. */
export interface LaneLines {
  lines: string[]
  top: number
}

/** A lane of the windows chart with its place. Heights and tops are CSS pixels from the top of the first lane. */
export interface PlacedLane {
  lane: TimeLane
  top: number
  height: number
  /** the outletʼs name, and under it the day of publication */
  name: LaneLines
  published: LaneLines
  /** the middle of each bar; `phrase` where it stands above its bar in a narrow chart, else it is written beside it */
  bars: { bar: TimeBar; middle: number; phrase: LaneLines | null }[]
  /** what has no place on the axis, in words */
  note: LaneLines | null
}

// As wide as the words may be in any chart of the layout, so that its height is known before its width is.
const NARROW_WORDS = NARROWEST - 2 * WINDOW_SIDE
const WIDE_WORDS = 520
const UNDER_NAME = 5

/**
 * The lanes under one another, each as high as what stands in it. In a narrow chart the name stands above the bars and each
 * phrase above its own; else the name stands beside them and the phrases are written beside the bars. Words that fix no day,
 * or that nothing is stated, come last.
 */
export function placeLanes(axis: TimeAxis, narrow: boolean): { lanes: PlacedLane[]; height: number } {
  let top = 0
  const lanes = axis.lanes.map((lane) => {
    const placed = placeLane(lane, top, narrow)
    top += placed.height
    return placed
  })
  return { lanes, height: top }
}

function placeLane(lane: TimeLane, top: number, narrow: boolean): PlacedLane {
  let line = top + WINDOW_LANE_PAD
  const take = (words: string, most: number): LaneLines => {
    const lines = wrapWords(words, most, textWidth)
    const placed = { lines, top: line }
    line += lines.length * LABEL_LINE
    return placed
  }
  const names = narrow ? NARROW_WORDS : WINDOW_NAMES - 16
  const name = take(lane.label, names)
  const published = take(lane.published?.label ?? 'date not seen', names)
  const besideNames = line
  line = narrow ? line + UNDER_NAME : top + WINDOW_LANE_PAD
  const bars = [...lane.bars]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map((bar) => {
      const phrase = narrow ? take(bar.stated, NARROW_WORDS) : null
      const high = narrow ? WINDOW_BAR : WINDOW_ROW
      line += high
      return { bar, phrase, middle: line - high / 2 }
    })
  const words = noteOf(lane)
  const note = words ? take(words, narrow ? NARROW_WORDS : WIDE_WORDS) : null
  const height = Math.max(line, besideNames) + WINDOW_LANE_FOOT - top
  return { lane, top, height, name, published, bars, note }
}

function noteOf(lane: TimeLane): string | null {
  if (lane.empty) return lane.empty
  if (lane.undated.length === 0) return null
  return `fixing no day: ${lane.undated.map(({ stated }) => `“${stated}”`).join(', ')}`
}

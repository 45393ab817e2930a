import { niceTicks } from '@/lib/core/compare/nice-ticks'
import type { QuotedLane, QuotedWords, SectorWords } from '@/lib/core/compare/quoted-words'
import { NARROW } from '../narrow'
import { sectorWords, unseenWords } from './quoted-says'

/** CSS pixels. */
export const NAMES = 236 // the outlets, beside their bars
export const AXIS = 24
export const BAR = 11
const EDGE = 5 // half of "0", where the bars begin at the chart's side
const ROW = 19
const NOTE_LINE = 17
const NAME_LINE = 20 // on a narrow chart, above the bars
const PAD = 9
const LEAST_LANE = 48 // a name and what stands under it
const LETTER = 6.8 // of the words beside a bar, on average
const STEPS = 4

export interface PlacedSector {
  sector: SectorWords
  y: number
  width: number
  words: string
}

export interface PlacedQuotes {
  lane: QuotedLane
  top: number
  height: number
  nameY: number
  bars: PlacedSector[]
  /** what was not coded or quotes nothing, under the bars */
  notes: { words: string; y: number }[]
}

/** The lanes with their places, from the upper left corner. */
export interface QuotedLayout {
  height: number
  isNarrow: boolean
  left: number
  /** all columns together, on a scale of its own */
  all: PlacedQuotes
  /** where the scale of the outlets stands */
  axisY: number
  ticks: { value: number; x: number }[]
  lanes: PlacedQuotes[]
}

/** All together on top, then the outlets under one another on one scale; beside each bar its sector and words. */
export function placeQuotes({ all, lanes, most }: QuotedWords, width: number): QuotedLayout {
  const isNarrow = width < NARROW
  const left = isNarrow ? EDGE : NAMES
  const labels = [all, ...lanes].flatMap(({ sectors }) => sectors.map((sector) => sectorWords(sector).length))
  // The longest label has room beside the longest bar.
  const room = Math.max(40, width - left - 10 - Math.max(0, ...labels) * LETTER)
  const ticks = niceTicks(most, STEPS)
  const full = ticks.at(-1) ?? 1
  const allFull = Math.max(1, ...all.sectors.map(({ words }) => words))
  const above = placeLane(all, 0, isNarrow, (words) => (words / allFull) * room)
  const axisY = above.height + PAD
  let top = axisY + AXIS
  const placed = lanes.map((lane) => {
    const here = placeLane(lane, top, isNarrow, (words) => (words / full) * room)
    top += here.height
    return here
  })
  return {
    ...{ height: top, isNarrow, left, all: above, axisY, lanes: placed },
    ticks: ticks.map((value) => ({ value, x: left + (value / full) * room })),
  }
}

function placeLane(
  lane: QuotedLane,
  top: number,
  isNarrow: boolean,
  widthOf: (words: number) => number,
): PlacedQuotes {
  const first = top + PAD + (isNarrow ? NAME_LINE : 0)
  const bars = lane.sectors.map((sector, index) => ({
    ...{ sector, words: sectorWords(sector), width: widthOf(sector.words) },
    y: first + index * ROW,
  }))
  const end = first + bars.length * ROW
  const notes = unseenWords(lane).map((words, line) => ({ words, y: end + 11 + line * NOTE_LINE }))
  return {
    ...{ lane, top, bars, notes, nameY: top + PAD + 10 },
    height: Math.max(LEAST_LANE, end - top + notes.length * NOTE_LINE + PAD),
  }
}

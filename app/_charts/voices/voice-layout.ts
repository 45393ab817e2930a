import { niceTicks } from '@/lib/core/compare/nice-ticks'
import { VOICE_KEYS, type VoiceTimes } from '@/lib/core/compare/uses'
import type { VoiceLane, VoiceLanes } from '@/lib/core/compare/voice-lanes'
import { NARROW } from '../narrow'
import { partWords } from './voice-words'

/** CSS pixels. */
export const NAMES = 236 // the outlets, beside their bars
export const AXIS = 24
export const BAR = 14
export const SHARE_BAR = 7 // on a narrow chart, under the bar of times
const GAP = 48 // between times and shares
const EDGE = 5 // half of "0", where the bars begin at the chart's side
const SIDE = 18 // half of "100%"
const TOP = 10
const NAME_LINE = 22
const WORDS_LINE = 17
const LETTER = 6.7 // of the words under a bar, on average
const SWATCH = 14
const BETWEEN = 14
const LEAST_LANE = 44 // a name and what stands under it
const STEPS = 4

export type VoiceKey = keyof VoiceTimes

/** One voice of a lane: a stretch of both bars, and its words under them. */
export interface PlacedPart {
  voice: VoiceKey
  times: { x: number; width: number }
  share: { x: number; width: number }
  words: string
  at: { x: number; y: number }
}

export interface PlacedVoices {
  lane: VoiceLane
  top: number
  height: number
  nameY: number
  barY: number
  shareY: number
  parts: PlacedPart[]
}

/** The lanes with their places, from the upper left corner. */
export interface VoiceLayout {
  height: number
  isNarrow: boolean
  /** where the bars of times and of shares begin, and how wide a full one is */
  times: { x: number; width: number }
  share: { x: number; width: number }
  ticks: { x: number; label: string }[]
  lanes: PlacedVoices[]
}

/** Outlets under one another: bars of times on one scale, bars of shares to the full width, and each part in words. */
export function placeVoices({ lanes, most }: VoiceLanes, width: number): VoiceLayout {
  const isNarrow = width < NARROW
  const left = isNarrow ? EDGE : NAMES
  const room = Math.max(1, width - left - (isNarrow ? 8 : SIDE))
  const half = isNarrow ? room : (room - GAP) / 2
  const times = { x: left, width: half }
  const share = { x: isNarrow ? left : left + half + GAP, width: half }
  const ticks = niceTicks(most, STEPS)
  const full = ticks.at(-1) ?? 1
  let top = AXIS
  const placed = lanes.map((lane): PlacedVoices => {
    const nameY = top + TOP + (isNarrow ? 8 : 11)
    const barY = top + TOP + (isNarrow ? NAME_LINE - 6 : 0)
    const shareY = isNarrow ? barY + BAR + 2 : barY
    const wordsY = (isNarrow ? shareY + SHARE_BAR : barY + BAR) + WORDS_LINE
    const { parts, lines } = placeParts(lane, { times, share, full, left, room, wordsY })
    const here = { lane, top, nameY, barY, shareY, parts }
    const height = Math.max(LEAST_LANE, wordsY - top + (lines - 1) * WORDS_LINE + TOP)
    top += height
    return { ...here, height }
  })
  return {
    ...{ height: top, isNarrow, times, share, lanes: placed },
    ticks: [
      ...ticks.map((value) => ({ x: times.x + (value / full) * half, label: String(value) })),
      ...(isNarrow ? [] : [0, 0.5, 1].map((part) => ({ x: share.x + part * half, label: `${part * 100}%` }))),
    ],
  }
}

interface Room {
  times: VoiceLayout['times']
  share: VoiceLayout['share']
  full: number
  left: number
  room: number
  wordsY: number
}

function placeParts(lane: VoiceLane, { times, share, full, left, room, wordsY }: Room) {
  let before = 0
  let x = left
  let line = 0
  const parts = VOICE_KEYS.flatMap((voice): PlacedPart[] => {
    const count = lane.times[voice]
    if (count === 0) return []
    const words = partWords(voice, count, lane.all)
    const needed = SWATCH + words.length * LETTER
    if (x > left && x + needed > left + room) {
      x = left
      line += 1
    }
    const part = {
      ...{ voice, words, at: { x, y: wordsY + line * WORDS_LINE } },
      times: { x: times.x + (before / full) * times.width, width: (count / full) * times.width },
      share: { x: share.x + (before / lane.all) * share.width, width: (count / lane.all) * share.width },
    }
    before += count
    x += needed + BETWEEN
    return [part]
  })
  return { parts, lines: line + 1 }
}

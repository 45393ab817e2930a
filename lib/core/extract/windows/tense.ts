import type { Tokens } from '../../text/tokens'
import { bitsByWord, wordTable } from '../../text/vocabulary'
import type { Tense } from './resolve'
import { FUTURE_CUES, PAST_CUES, WEEKDAY_FUTURE_CUES } from './tense-words'

const REACH_BACK = 14 // tokens; a verb further away seldom governs the date
const REACH_AHEAD = 7

/** Which way the nearest verb before (else after) the expression points. `from` and `until` are the tokens between which the sentence lies. */
export function tenseAt(
  t: Tokens,
  first: number,
  next: number,
  from: number,
  until: number,
  ofWeekday: boolean,
): Tense {
  // "on or before July 13", "no later than": a deadline
  if (first >= 2 && t.lower[first - 1] === 'before' && t.lower[first - 2] === 'or') return 'future'
  const ahead = ofWeekday ? Cue.WeekdayFuture : Cue.Future
  for (let i = first - 1; i >= from && i >= first - REACH_BACK; i--) {
    const cue = CUES[t.word[i] as number] as number
    if (cue & Cue.Break) break
    if (cue & ahead) return 'future'
    const past = isPast(t.lower[i] as string)
    // "to be completed by", "be published in": the participle says nothing, what stands before "be" does
    if (past && i > 0 && t.lower[i - 1] === 'be') {
      if (ofWeekday) continue
      return 'future'
    }
    if (past || cue & Cue.Past) return 'past'
  }
  for (let i = next; i < until && i < next + REACH_AHEAD; i++) {
    const cue = CUES[t.word[i] as number] as number
    if (cue & Cue.Break) break
    if (cue & Cue.Will) return 'future'
    if (cue & Cue.Past || isPast(t.lower[i] as string)) return 'past'
  }
  return 'none'
}

const Cue = { Future: 1, WeekdayFuture: 2, Past: 4, Will: 8, Break: 16 } as const
const CUES = wordTable(
  bitsByWord([
    [FUTURE_CUES, Cue.Future],
    [WEEKDAY_FUTURE_CUES, Cue.WeekdayFuture],
    [PAST_CUES, Cue.Past],
    [['will', "'ll"], Cue.Will],
    [[';'], Cue.Break],
  ]),
)

/** A past tense or participle by its ending; the strong verbs of news stand in PAST_CUES. */
const isPast = (word: string): boolean => word.length > 4 && word.endsWith('ed') && !word.endsWith('eed')

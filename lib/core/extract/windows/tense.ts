import type { Tokens } from '../../text/tokens'
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
  const ahead = ofWeekday ? WEEKDAY_FUTURE_CUES : FUTURE_CUES
  for (let i = first - 1; i >= from && i >= first - REACH_BACK; i--) {
    const word = t.lower[i] as string
    if (word === ';') break
    if (ahead.has(word)) return 'future'
    // "to be completed by", "be published in": the participle says nothing, what stands before "be" does
    if (isPast(word) && i > 0 && BE.has(t.lower[i - 1] as string)) {
      if (ofWeekday) continue
      return 'future'
    }
    if (PAST_CUES.has(word) || isPast(word)) return 'past'
  }
  for (let i = next; i < until && i < next + REACH_AHEAD; i++) {
    const word = t.lower[i] as string
    if (word === ';') break
    if (word === 'will' || word === "'ll") return 'future'
    if (PAST_CUES.has(word) || isPast(word)) return 'past'
  }
  return 'none'
}

const BE = new Set(['be'])

/** A past tense or participle by its ending; the strong verbs of news stand in PAST_CUES. */
const isPast = (word: string): boolean => word.length > 4 && word.endsWith('ed') && !word.endsWith('eed')

import type { Tokens } from '../../text/tokens'
import { is } from '../windows/cursor'
import { SCALES, VAGUE, VAGUE_BEFORE_SCALE } from './number-words'
import { wordAt } from './reader'

/** An amount that names no number: its tokens. */
export interface VagueRead {
  first: number
  next: number
}

/** "hundreds", "tens of thousands", "several hundred", "a few thousand"; null when none starts at token i. */
export function vagueAt(t: Tokens, i: number): VagueRead | null {
  const word = wordAt(t, i)
  if (VAGUE_BEFORE_SCALE.has(word)) return beforeScale(t, i)
  // "he scores" is a verb; "scores of" is an amount
  if ((word === 'tens' || word === 'scores') && !is(t, i + 1, 'of')) return null
  let next = i + 1
  while (is(t, next, 'of') && VAGUE.has(wordAt(t, next + 1))) next += 2
  return word === 'tens' && next === i + 1 ? null : { first: is(t, i - 1, 'many') ? i - 1 : i, next }
}

function beforeScale(t: Tokens, i: number): VagueRead | null {
  let next = is(t, i + 1, 'of') && is(t, i, 'couple') ? i + 2 : i + 1
  if (!SCALES.has(wordAt(t, next))) return null
  while (SCALES.has(wordAt(t, next))) next++
  const article = (is(t, i, 'few') || is(t, i, 'couple')) && is(t, i - 1, 'a')
  return { first: article ? i - 1 : i, next }
}

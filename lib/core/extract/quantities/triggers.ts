import { wordTable } from '../../text/vocabulary'
import { FRACTION_SIGNS, FRACTIONS, ONES, SCALES, TENS, VAGUE, VAGUE_BEFORE_SCALE } from './number-words'

/** What a word may start; digits start a number by their kind. One look-up a token keeps the walk fast. */
export const SPELLED = 1
export const ARTICLE = 2
export const VAGUE_WORD = 3
const HALF = 4
const SIGN = 5

const BY_WORD = new Map<string, number>()
for (const word of [...ONES.keys(), ...TENS.keys()]) BY_WORD.set(word, SPELLED)
for (const word of [...VAGUE, ...VAGUE_BEFORE_SCALE, 'tens']) BY_WORD.set(word, VAGUE_WORD)
for (const word of FRACTION_SIGNS.keys()) BY_WORD.set(word, SIGN)
BY_WORD.set('half', HALF)
BY_WORD.set('a', ARTICLE)
BY_WORD.set('an', ARTICLE)

/** By word number what it may start, 0 for nothing. */
export const TRIGGERS = wordTable(BY_WORD)

/** "a" and "an" start a number only before a scale or a fraction. */
export const AFTER_ARTICLE = new Set([...SCALES.keys(), ...FRACTIONS.keys()])

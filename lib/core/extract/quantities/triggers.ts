import { FRACTION_SIGNS, FRACTIONS, ONES, SCALES, TENS, VAGUE, VAGUE_BEFORE_SCALE } from './number-words'

/** What a word may start; digits start a number by their kind. One look-up a token keeps the walk fast. */
export const SPELLED = 1
export const ARTICLE = 2
export const VAGUE_WORD = 3
const HALF = 4
const SIGN = 5

export const TRIGGERS = new Map<string, number>()
for (const word of [...ONES.keys(), ...TENS.keys()]) TRIGGERS.set(word, SPELLED)
for (const word of [...VAGUE, ...VAGUE_BEFORE_SCALE, 'tens']) TRIGGERS.set(word, VAGUE_WORD)
for (const word of FRACTION_SIGNS.keys()) TRIGGERS.set(word, SIGN)
TRIGGERS.set('half', HALF)
TRIGGERS.set('a', ARTICLE)
TRIGGERS.set('an', ARTICLE)

/** "a" and "an" start a number only before a scale or a fraction. */
export const AFTER_ARTICLE = new Set([...SCALES.keys(), ...FRACTIONS.keys()])

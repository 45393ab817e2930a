import { wordSet, words } from './word-list'

/** The words that numbers are spelled with. */

export const ONES = new Map<string, number>(
  words(
    `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen`,
  ).map((word, value) => [word, value]),
)

export const TENS = new Map<string, number>(
  words('twenty thirty forty fifty sixty seventy eighty ninety').map((word, k) => [word, 10 * (k + 2)]),
)

export const SCALES = new Map<string, number>([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
])

/** Letters glued to a number that can only mean a scale: "3bn", "68k". */
export const SCALE_SUFFIXES = new Map<string, number>([
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['k', 1e3],
  ['tn', 1e12],
  ['trn', 1e12],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/** Letters that mean a scale after a price ("$5m") or written large ("4.3M"), and a measure or a name elsewhere. */
export const PRICE_SUFFIXES = new Map<string, number>([
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
])

/** Names of parts, singular and plural. */
export const FRACTIONS = new Map<string, number>([
  ['halves', 1 / 2],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ...words('half third fourth fifth sixth seventh eighth ninth tenth').flatMap(
    (word, k) =>
      [
        [word, 1 / (k + 2)],
        [`${word}s`, 1 / (k + 2)],
      ] as [string, number][],
  ),
])

/** Single characters that are a fraction. */
export const FRACTION_SIGNS = new Map<string, number>([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])

/** Denominators that are written with a slash; "9/11" and "24/7" are no fractions. */
export const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 40, 50, 64, 100, 128, 1000])

/** Amounts without a number. */
export const VAGUE = wordSet('dozens scores hundreds thousands millions billions trillions')

/** "several hundred", "a few thousand": a scale with no number before it. */
export const VAGUE_BEFORE_SCALE = wordSet('several few couple many')

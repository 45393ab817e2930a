import { HOLIDAYS } from './holiday-dates'
import {
  DECADE_WORDS,
  FREQUENCIES,
  MONTHS,
  ORDINALS,
  SEASONS,
  SIMPLE,
  SMALL_NUMBERS,
  TENS,
  UNITS,
  WEEKDAYS,
  WHICH,
} from './vocabulary'

/** What kinds of time expression a word can open, as bits. */
export const Opens = {
  Month: 1,
  Weekday: 1 << 1,
  Simple: 1 << 2,
  Frequency: 1 << 3,
  Every: 1 << 4,
  /** an article, or a word such as "last" */
  Which: 1 << 5,
  Season: 1 << 6,
  Fiscal: 1 << 7,
  Ordinal: 1 << 8,
  Decade: 1 << 9,
  Holiday: 1 << 10,
  SpelledYear: 1 << 11,
  Noon: 1 << 12,
  Unit: 1 << 13,
  Amount: 1 << 14,
  /** "right now", "recent years", "these days" */
  Phrase: 1 << 15,
  /** "early", "mid": leans on the date after it */
  Lean: 1 << 16,
  /** "the end of": belongs to the date after it */
  Edge: 1 << 17,
  Hedge: 1 << 18,
} as const

/** Hedges that belong to the expression after them, by their first word: the words that follow it. */
export const HEDGES = new Map<string, string[]>([
  ['nearly', []],
  ['almost', []],
  ['about', []],
  ['around', []],
  ['roughly', []],
  ['approximately', []],
  ['barely', []],
  ['more', ['than']],
  ['less', ['than']],
  ['fewer', ['than']],
  ['up', ['to']],
  ['at', ['least']],
  ['no', ['more', 'than']],
])

/** Every word that can open a time expression: one look-up passes over all the others. */
export const OPENERS = new Map<string, number>()

const put = (words: Iterable<string>, bit: number) => {
  for (const word of words) OPENERS.set(word, (OPENERS.get(word) ?? 0) | bit)
}
put(MONTHS.keys(), Opens.Month)
put(WEEKDAYS.keys(), Opens.Weekday)
put(SIMPLE.keys(), Opens.Simple)
put(FREQUENCIES.keys(), Opens.Frequency)
put(['each', 'every'], Opens.Every)
put(['the', 'a', 'an', ...WHICH.keys()], Opens.Which)
put(SEASONS.keys(), Opens.Season)
put(['fiscal', 'fy', 'calendar'], Opens.Fiscal)
put(ORDINALS.keys(), Opens.Ordinal)
put(DECADE_WORDS.keys(), Opens.Decade)
put(
  HOLIDAYS.map(({ words }) => words[0] as string),
  Opens.Holiday,
)
put(['eighteen', 'nineteen', 'twenty'], Opens.SpelledYear)
put(['noon', 'midnight'], Opens.Noon)
put(UNITS.keys(), Opens.Unit)
put(['several', 'many', 'some', 'few', 'half', ...SMALL_NUMBERS.keys(), ...TENS.keys()], Opens.Amount)
put(['right', 'recent', 'these'], Opens.Phrase)
put(['early', 'late', 'mid', 'earlier', 'later', 'sometime', 'midway'], Opens.Lean)
put(['beginning', 'start', 'end', 'middle', 'close', 'turn', 'rest', 'remainder', 'eve'], Opens.Edge)
put(HEDGES.keys(), Opens.Hedge)

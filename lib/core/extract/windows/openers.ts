import { bitsByWord, wordTable } from '../../text/vocabulary'
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

/** By word number the bits of Opens; 0 for the words that open no time expression, which are most. */
export const OPENERS = wordTable(
  bitsByWord([
    [MONTHS.keys(), Opens.Month],
    [WEEKDAYS.keys(), Opens.Weekday],
    [SIMPLE.keys(), Opens.Simple],
    [FREQUENCIES.keys(), Opens.Frequency],
    [['each', 'every'], Opens.Every],
    [['the', 'a', 'an', ...WHICH.keys()], Opens.Which],
    [SEASONS.keys(), Opens.Season],
    [['fiscal', 'fy', 'fys', 'cy', 'calendar'], Opens.Fiscal],
    [[...ORDINALS.keys(), 'q'], Opens.Ordinal],
    [DECADE_WORDS.keys(), Opens.Decade],
    [HOLIDAYS.map(({ words }) => words[0] as string), Opens.Holiday],
    [['eighteen', 'nineteen', 'twenty'], Opens.SpelledYear],
    [['noon', 'midnight'], Opens.Noon],
    [UNITS.keys(), Opens.Unit],
    [['several', 'many', 'some', 'few', 'half', ...SMALL_NUMBERS.keys(), ...TENS.keys()], Opens.Amount],
    [['right', 'recent', 'these'], Opens.Phrase],
    [['early', 'late', 'mid', 'earlier', 'later', 'sometime', 'midway'], Opens.Lean],
    [['beginning', 'start', 'end', 'middle', 'close', 'turn', 'rest', 'remainder', 'eve'], Opens.Edge],
    [HEDGES.keys(), Opens.Hedge],
  ]),
)

/** The words that time expressions are made of. Patterns are elsewhere. */
import type { Which } from './reference'

/** The lengths that calendars and clocks have words for. */
export type UnitName =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

const MONTH_NAMES = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
/** Month name to 1-12. */
export const MONTHS = new Map(MONTH_NAMES.flatMap((names, i) => names.map((name) => [name, i + 1] as const)))
/** Shortened names take a full stop that belongs to the expression. */
export const SHORT_MONTHS = new Set(MONTH_NAMES.flatMap((names) => names.slice(1)))
/** Weekday name to 1 (Monday) - 7 (Sunday), as ISO 8601 counts. */
export const WEEKDAYS = new Map<string, number>([
  ['monday', 1],
  ['mon', 1],
  ['tuesday', 2],
  ['tues', 2],
  ['tue', 2],
  ['wednesday', 3],
  ['wed', 3],
  ['thursday', 4],
  ['thurs', 4],
  ['thu', 4],
  ['friday', 5],
  ['fri', 5],
  ['saturday', 6],
  ['sat', 6],
  ['sunday', 7],
  ['sun', 7],
  ['mondays', 1],
  ['tuesdays', 2],
  ['wednesdays', 3],
  ['thursdays', 4],
  ['fridays', 5],
  ['saturdays', 6],
  ['sundays', 7],
])
/** Shortened weekdays, which take a full stop of their own. */
export const SHORT_WEEKDAYS = new Set(['mon', 'tues', 'tue', 'wed', 'thurs', 'thu', 'fri', 'sat', 'sun'])

/** Singular and plural words of time to their unit. */
export const UNITS = new Map<string, UnitName>([
  ['second', 'second'],
  ['seconds', 'second'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
])
/** The plural words among UNITS. */
export const PLURAL_UNITS = new Set([
  'seconds',
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'quarters',
  'years',
  'decades',
  'centuries',
])

/** Season name to its first month; winter is dated by its first month. */
export const SEASONS = new Map<string, number>([
  ['spring', 3],
  ['summer', 6],
  ['fall', 9],
  ['autumn', 9],
  ['winter', 12],
])

/** Parts of a day that may follow its name ("Friday night"). */
export const DAY_PARTS = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'nights',
  'mornings',
  'evenings',
  'afternoons',
])

/** Number words below twenty; the articles count as one. */
export const SMALL_NUMBERS = new Map<string, number>([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
])
/** The tens in words, which units may follow ("twenty-four"). */
export const TENS = new Map<string, number>([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])
/** Amounts that say no number: "several years". */
export const VAGUE_AMOUNTS = new Set(['several', 'few', 'many', 'some', 'couple'])

/** Ordinals that number quarters, halves, centuries and days. */
export const ORDINALS = new Map<string, number>([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
  ['final', 4],
])

/** Decades in words to the years they begin with inside the century. */
export const DECADE_WORDS = new Map<string, number>([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
])

/** Single words: what they refer to. */
export const SIMPLE = new Map<
  string,
  'today' | 'yesterday' | 'tomorrow' | 'tonight' | 'now' | 'past' | 'future' | 'overnight'
>([
  ['today', 'today'],
  ['yesterday', 'yesterday'],
  ['tomorrow', 'tomorrow'],
  ['tonight', 'tonight'],
  ['overnight', 'overnight'],
  ['now', 'now'],
  ['currently', 'now'],
  ['nowadays', 'now'],
  ['presently', 'now'],
  ['recently', 'past'],
  ['lately', 'past'],
])

/** Adverbs and adjectives of repetition, which date nothing. */
export const FREQUENCIES = new Map<string, UnitName>([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['annually', 'year'],
  ['yearly', 'year'],
])

/** Words that pick one of several, to which one they pick. */
export const WHICH = new Map<string, Which>([
  ['last', 'last'],
  ['past', 'last'],
  ['previous', 'last'],
  ['prior', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['following', 'next'],
  ['upcoming', 'next'],
  ['same', 'same'],
  ['that', 'same'],
])

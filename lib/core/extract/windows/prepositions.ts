import { type Tokens, WORD } from '../../text/tokens'
import { unitOf } from './amounts'
import type { Composed } from './compose'
import { is, isCapital } from './cursor'
import { isSpokenOf } from './merging'

type Opens = 'since' | 'after' | 'until' | 'before' | 'as of'

/** A preposition that changes which days are meant: which end it leaves open, and where the phrase begins. */
interface Opening {
  opens: Opens
  first: number
}

const KINDS = new Set([
  'day',
  'week',
  'month',
  'quarter',
  'calendar-year',
  'fiscal-year',
  'range',
  'relative',
  'since',
  'until',
])

/** "since 2019", "by Sept. 30", "before 2017", "through 2029", "no later than July 13": the phrase with its preposition. */
export function prepositioned(text: string, t: Tokens, one: Composed): Composed {
  if (!KINDS.has(one.kind) || isLed(t, one)) return one
  // "from fiscal 2021 to 2024", "between fiscal years 2021 and 2024"
  if (one.reference?.type === 'years' && (is(t, one.first - 1, 'from') || is(t, one.first - 1, 'between')))
    return { ...one, first: one.first - 1 }
  const opening = openingBefore(text, t, one)
  if (!opening) return one
  const { from, until } = one.own ?? one.range
  const basis = one.basis
  const { first } = opening
  switch (opening.opens) {
    case 'since':
      return { first, next: one.next, kind: 'since', range: { from, until: null }, basis }
    case 'after':
      return {
        first,
        next: one.next,
        kind: 'since',
        range: { from: until === null ? null : until + 1, until: null },
        basis,
      }
    case 'until':
      return { first, next: one.next, kind: 'until', range: { from: null, until }, basis }
    case 'as of':
      return { first, next: one.next, kind: 'as-of', range: { from: until, until }, basis }
    default:
      return {
        first,
        next: one.next,
        kind: 'until',
        range: { from: null, until: from === null ? null : from - 1 },
        basis,
      }
  }
}

/** "from ... through", "between ... and", "since ...": the phrase has its preposition. */
const isLed = (t: Tokens, { first, kind }: Composed): boolean => {
  const word = t.lower[first]
  return word === 'from' || word === 'between' || ((kind === 'since' || kind === 'until') && word === 'since')
}

/** Nouns that a date describes: "after a June 3 hearing" is no time after June 3. */
const DESCRIBED =
  /^(?:reports?|arrests?|orders?|rulings?|filings?|memos?|laws?|elections?|hearings?|letters?|reviews?|audits?|polic(?:y|ies)|raids?|decisions?|deadlines?|agreements?|incidents?|crash|attacks?|convictions?|releases?|deaths?|budget|inauguration|debate|vote|storm|trial|speech|shooting|killing|killings|ceremony|meeting|statement)$/

function openingBefore(text: string, t: Tokens, one: Composed): Opening | null {
  const i = one.first - 1
  const word = t.lower[i] ?? ''
  const before = t.lower[i - 1] ?? ''
  const after = t.lower[one.next] ?? ''
  if (after === "'s" || after === "'" || DESCRIBED.test(after)) return null
  switch (word) {
    case 'since':
      return { opens: 'since', first: i }
    case 'of':
      return before === 'as' ? { opens: 'as of', first: i - 1 } : null
    case 'until':
    case 'till':
      return { opens: 'until', first: before === 'up' ? i - 1 : i }
    case 'through':
      return PART_WAY.has(before) || isSpokenOf(one) ? null : { opens: 'until', first: i }
    case 'by':
      return isSpokenOf(one) || one.kind === 'relative' ? null : { opens: 'until', first: i }
    case 'than':
      return before === 'later' && (is(t, i - 2, 'no') || is(t, i - 2, 'not'))
        ? { opens: 'until', first: i - 2 }
        : before === 'earlier' && is(t, i - 2, 'no')
          ? { opens: 'since', first: i - 2 }
          : null
    case 'to':
      return before === 'prior' && one.kind !== 'relative' ? { opens: 'before', first: i - 1 } : null
    case 'before':
    case 'after':
      return beside(text, t, one, i, word)
    default:
      return null
  }
}

const PART_WAY = new Set(['halfway', 'midway', 'partway', 'way', 'all', 'half', 'went', 'lived', 'go'])
const SOON = new Set(['shortly', 'soon', 'right', 'immediately', 'just', 'not', 'long', 'look', 'looked'])

/** "before 2017", "on or before July 13", "after 2014"; not "two days after Feb. 3" nor "shortly before Monday". */
function beside(text: string, t: Tokens, one: Composed, i: number, word: 'before' | 'after'): Opening | null {
  const before = t.lower[i - 1] ?? ''
  if (before === 'or' && is(t, i - 2, 'on'))
    return { opens: word === 'before' ? 'until' : 'since', first: i - 2 }
  if (unitOf(t, i - 1) !== null || SOON.has(before) || one.kind === 'relative' || isSpokenOf(one)) return null
  // "year after year", and a name or a noun that the date describes
  if (t.kind[one.next] === WORD && isCapital(text, t, one.next) && one.reference?.type !== 'date') return null
  return { opens: word, first: i }
}

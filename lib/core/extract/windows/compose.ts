import { MARK, type Tokens } from '../../text/tokens'
import { type Day, type DayRange, dayOf, partsOf } from './calendar'
import { is, isHyphen } from './cursor'
import type { Expression, Reference } from './reference'
import { PAST_CUES } from './tense-words'

/** A time expression, or several joined, with its days: what becomes a window mention. */
export interface Composed {
  first: number
  next: number
  kind: string
  range: DayRange
  basis: 'stated' | 'implied' | 'relative'
  /** of a single expression: what it refers to, and its days before a preposition opened one end of them */
  reference?: Reference
  own?: DayRange
  /** what the words say on the day of publication, where the text tells that they mean other days */
  literal?: DayRange
}

/** A plain expression with the days it was resolved to. */
export interface Resolved extends Expression {
  range: DayRange
}

const THROUGH = new Set(['to', 'through', 'until', 'till', '–', '—', '-'])
/** "since" reaches this far to a date inside its clause ("since the policies were implemented in 2011"). */
const CLAUSE_REACH = 9

/**
 * Joins expressions into the windows that news dates by: "as of July 21", "from May 2023 through July", "week of
 * Jan. 28 to Feb. 3", "since 2011", "under the Obama administration". A preposition belongs to the phrase only
 * where it changes which days are meant. Order matters: ranges first, then what may stand before a range.
 */
export function compose(t: Tokens, found: Resolved[], document: Day | null): Composed[] {
  const out: Composed[] = []
  for (let k = 0; k < found.length; k++) {
    const here = found[k] as Resolved
    const next = found[k + 1]
    // "the week of Jan. 28": the week is the one that the date names
    if (next && isWeek(here) && is(t, here.next, 'of') && next.first === here.next + 1) continue
    if (next && isWeek(here) && is(t, here.next, '(') && next.first === here.next + 1) {
      const after = found[k + 2]
      const inner = after ? rangeOf(t, next, after, document) : null
      const last = inner ? inner.next : next.next
      if (is(t, last, ')')) {
        const first = is(t, here.first, 'the') ? here.first + 1 : here.first
        out.push({
          first,
          next: last + 1,
          kind: 'week',
          range: inner
            ? inner.range
            : { from: next.range.from, until: next.range.from === null ? null : next.range.from + 6 },
          basis: 'stated',
        })
        k += inner ? 2 : 1
        continue
      }
    }
    const range = next ? rangeOf(t, here, next, document) : null
    if (range) {
      out.push(leading(t, range))
      k++
      continue
    }
    out.push(
      leading(t, {
        first: here.first,
        next: here.next,
        kind: kindOf(here),
        range: here.range,
        basis: basisOf(here),
        reference: here.reference,
        own: here.range,
      }),
    )
  }
  return out
}

const isWeek = ({ reference: r }: Resolved): boolean =>
  r.type === 'unit' && r.unit === 'week' && r.which === 'same'

const DATED = new Set(['date', 'month', 'year', 'weekday', 'quarter', 'season'])

/** "Jan. 28 to Feb. 3", "between X and Y": two dates of one kind with a word for through between them. */
function rangeOf(t: Tokens, a: Resolved, b: Resolved, document: Day | null): Composed | null {
  // "between Oct. 1, 2022, and Sept. 30, 2023"
  const at = is(t, a.next, ',') ? a.next + 1 : a.next
  const link = t.lower[at] ?? ''
  const between = link === 'and' && is(t, a.first - 1, 'between')
  if (
    b.first !== at + 1 ||
    !(between || (THROUGH.has(link) && (at === a.next || yearOf(a) !== null || is(t, a.first - 1, 'from'))))
  )
    return null
  if (!DATED.has(a.reference.type) || !DATED.has(b.reference.type)) return null
  const opened = is(t, a.first - 1, 'from') || is(t, a.first - 1, 'between')
  if (!opened && a.reference.type !== b.reference.type) return null
  const first = opened ? a.first - 1 : a.first
  let until = b.range.until
  // "Jan. 28 to Feb. 3, 2017", "from May 2023 through July": one year serves both
  let from = a.range.from
  if (from !== null && until !== null && until < from && b.reference.type === 'weekday') {
    until += 7 * Math.ceil((from - until) / 7)
  } else if (from !== null && until !== null && until < from) {
    const yearsOff = Math.ceil((from - until) / 365.25)
    // "Oct. 1-Feb. 28" printed in July: both lie behind where the second does
    const behind = yearOf(a) === null && document !== null && from > document && until <= document
    if (yearOf(b) !== null || behind) from = moveYears(from, -yearsOff)
    else until = moveYears(until, yearsOff)
  } else if (
    from !== null &&
    until !== null &&
    yearOf(b) !== null &&
    yearOf(a) === null &&
    a.reference.type !== 'weekday'
  ) {
    const back = moveYears(from, partsOf(until).year - partsOf(from).year)
    from = back <= until ? back : moveYears(back, -1)
  }
  return { first, next: b.next, kind: 'range', range: { from, until }, basis: 'stated' }
}

const yearOf = (r: Resolved): number | null => ('year' in r.reference ? r.reference.year : null)

const moveYears = (day: Day, years: number): Day => {
  const at = partsOf(day)
  return dayOf(at.year + years, at.month, at.day)
}

/** "week of Jan. 28", "week of Jan. 28 to Feb. 3": the week that the dates name. */
function weekOf(t: Tokens, c: Composed): Composed {
  const i = c.first
  if (!is(t, i - 1, 'of') || !is(t, i - 2, 'week') || (c.kind !== 'day' && c.kind !== 'range')) return c
  const single = c.kind === 'day' && c.range.from !== null
  const range = single ? { from: c.range.from, until: (c.range.from as Day) + 6 } : c.range
  return { ...c, first: i - 2, kind: 'week', range, own: range }
}

/** Words before the phrase that change which days it means. */
function leading(t: Tokens, plain: Composed): Composed {
  const c = weekOf(t, plain)
  const i = c.first
  const asOf = is(t, i - 1, 'the') ? i - 2 : i - 1
  if (is(t, asOf, 'of') && is(t, asOf - 1, 'as'))
    return {
      ...c,
      first: asOf - 1,
      kind: 'as-of',
      range: { from: c.range.until ?? c.range.from, until: c.range.until ?? c.range.from },
    }
  if (
    c.kind === 'range' ||
    c.kind === 'duration' ||
    c.kind === 'frequency' ||
    c.kind === 'reference' ||
    c.kind === 'relative'
  )
    return c
  // before a plain date "since" and "until" change the kind; the phrase stays the date, as in TimeML
  const opening = sinceClause(t, c)
  if (opening >= 0) return { ...c, first: opening, kind: 'since', range: { from: c.range.from, until: null } }
  if (is(t, i - 1, 'since')) return { ...c, kind: 'since', range: { from: c.range.from, until: null } }
  if (is(t, i - 1, 'until') || is(t, i - 1, 'till'))
    return { ...c, kind: 'until', range: { from: null, until: c.range.until } }
  return c
}

/** The "since" whose clause a date closes ("since the policies were implemented in 2011"); -1 when there is none. */
function sinceClause(t: Tokens, { first }: Composed): number {
  if (!is(t, first - 1, 'in') && !is(t, first - 1, 'on')) return -1
  let verb = false
  for (let k = first - 2; k >= 0 && k >= first - CLAUSE_REACH; k--) {
    if (t.kind[k] === MARK && !isHyphen(t, k)) return -1
    const word = t.lower[k] as string
    if (word === 'since') return verb ? k : -1
    verb ||= PAST_CUES.has(word) || (word.length > 4 && word.endsWith('ed'))
  }
  return -1
}

function kindOf({ reference: r }: Resolved): string {
  switch (r.type) {
    case 'date':
      return r.lastDay === undefined ? 'day' : 'range'
    case 'weekday':
    case 'days-off':
    case 'holiday':
      return 'day'
    case 'month':
      return 'month'
    case 'quarter':
      return 'quarter'
    case 'year':
      return r.fiscal ? 'fiscal-year' : 'calendar-year'
    case 'unit':
      if (r.unit === 'year') return r.fiscal ? 'fiscal-year' : 'calendar-year'
      return r.unit === 'day' || r.unit === 'week' || r.unit === 'month' || r.unit === 'quarter'
        ? r.unit
        : 'range'
    case 'ago':
      return r.unit === 'day' ? 'day' : 'relative'
    case 'stretch':
      return 'relative'
    case 'duration':
      return 'duration'
    case 'frequency':
      return 'frequency'
    case 'vague':
      return 'reference'
    default:
      return 'range'
  }
}

function basisOf({ reference: r }: Resolved): Composed['basis'] {
  if (r.type === 'unit' && r.which === 'same') return 'implied'
  // the words say which month, day or feast it is; only the year is left to the reader
  if ((r.type === 'date' || r.type === 'month' || r.type === 'holiday') && r.which === null) return 'stated'
  if (
    r.type === 'unit' ||
    r.type === 'ago' ||
    r.type === 'stretch' ||
    r.type === 'weekday' ||
    r.type === 'days-off' ||
    r.type === 'weekend' ||
    r.type === 'vague'
  )
    return 'relative'
  if ('year' in r && r.year === null) return 'which' in r && r.which !== null ? 'relative' : 'implied'
  return 'stated'
}

import { MARK, type Tokens } from '../../text/tokens'
import { type Day, type DayRange, dayOf, partsOf } from './calendar'
import { is, isCapital, isHyphen } from './cursor'
import { isPresident, presidencyOf } from './presidencies'
import type { Expression } from './reference'
import { PAST_CUES } from './tense-words'

/** A time expression, or several joined, with its days: what becomes a window mention. */
export interface Composed {
  first: number
  next: number
  kind: string
  range: DayRange
  basis: 'stated' | 'implied' | 'relative'
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
export function compose(text: string, t: Tokens, found: Resolved[], document: Day | null): Composed[] {
  const out: Composed[] = []
  for (let k = 0; k < found.length; k++) {
    const here = found[k] as Resolved
    const next = found[k + 1]
    // "the week of Jan. 28": the week is the one that the date names
    if (next && isWeek(here) && is(t, here.next, 'of') && next.first === here.next + 1) continue
    if (next && isWeek(here) && is(t, here.next, '(') && next.first === here.next + 1) {
      const after = found[k + 2]
      const inner = after ? rangeOf(t, next, after) : null
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
    const range = next ? rangeOf(t, here, next) : null
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
      }),
    )
  }
  return [...out, ...terms(text, t, document)]
    .sort((a, b) => a.first - b.first || b.next - a.next)
    .filter((one, i, all) => i === 0 || one.first >= furthest(all, i))
}

const isWeek = ({ reference: r }: Resolved): boolean =>
  r.type === 'unit' && r.unit === 'week' && r.which === 'same'

const furthest = (all: Composed[], i: number): number => {
  let next = 0
  for (let k = Math.max(0, i - 3); k < i; k++) next = Math.max(next, (all[k] as Composed).next)
  return next
}

const DATED = new Set(['date', 'month', 'year', 'weekday', 'quarter', 'season'])

/** "Jan. 28 to Feb. 3", "between X and Y": two dates of one kind with a word for through between them. */
function rangeOf(t: Tokens, a: Resolved, b: Resolved): Composed | null {
  const link = t.lower[a.next] ?? ''
  const between = link === 'and' && is(t, a.first - 1, 'between')
  if (b.first !== a.next + 1 || !(between || THROUGH.has(link))) return null
  if (!DATED.has(a.reference.type) || !DATED.has(b.reference.type)) return null
  const opened = is(t, a.first - 1, 'from') || is(t, a.first - 1, 'between')
  if (!opened && a.reference.type !== b.reference.type) return null
  const first = opened ? a.first - 1 : a.first
  let until = b.range.until
  // "Jan. 28 to Feb. 3, 2017", "from May 2023 through July": one year serves both
  let from = a.range.from
  if (from !== null && until !== null && until < from) {
    const yearsOff = Math.ceil((from - until) / 365.25)
    if (yearOf(b) !== null) from = moveYears(from, -yearsOff)
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

/** Words before the phrase that change which days it means. */
function leading(t: Tokens, c: Composed): Composed {
  const i = c.first
  if (is(t, i - 1, 'of') && is(t, i - 2, 'week')) {
    const single = c.kind === 'day' && c.range.from !== null
    const range = single ? { from: c.range.from, until: (c.range.from as Day) + 6 } : c.range
    return { ...c, first: i - 2, kind: 'week', range }
  }
  if (is(t, i - 1, 'of') && is(t, i - 2, 'as'))
    return {
      ...c,
      first: i - 2,
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

/** "since President Trump took office", "under the Biden administration", "since ... implemented in 2011". */
function terms(text: string, t: Tokens, document: Day | null): Composed[] {
  const out: Composed[] = []
  for (let i = 0; i < t.count; i++) {
    const word = t.lower[i] as string
    if (word === 'administration') {
      const found = administrationAt(text, t, i, document)
      if (found) out.push(found)
    } else if (word === 'office' && is(t, i - 1, 'took')) {
      const found = tookOffice(t, i, document)
      if (found) out.push(found)
    }
  }
  return out
}

/** "under [the] [President] Biden administration": the words "under", "during" make it a window, the name alone is an actor. */
function administrationAt(text: string, t: Tokens, i: number, document: Day | null): Composed | null {
  let name = i - 1
  if (is(t, name, "'s")) name--
  if (name < 0 || !isCapital(text, t, name)) return null
  let first = name - 1
  if (is(t, first, '-')) first -= 2
  while (first >= 0 && (is(t, first, 'president') || is(t, first, 'the') || is(t, first, 'former'))) first--
  if (!is(t, first, 'under') && !is(t, first, 'during')) return null
  const president = [t.lower[name] as string, t.lower[name - 2] ?? ''].find(isPresident)
  if (president === undefined) return null
  const term = presidencyOf(president, document)
  // a term that lasts on the day of publication has no end to the reader of that day
  const lasting = term?.until == null || (document !== null && term.until >= document)
  const range = { from: term?.from ?? null, until: lasting ? null : term.until }
  return { first, next: i + 1, kind: 'administration', range, basis: 'implied' }
}

function tookOffice(t: Tokens, i: number, document: Day | null): Composed | null {
  for (let first = i - 2; first >= 0 && first >= i - CLAUSE_REACH; first--) {
    if (!is(t, first, 'since') && !is(t, first, 'when') && !is(t, first, 'before') && !is(t, first, 'after'))
      continue
    if (!is(t, first, 'since')) return null
    for (let k = first + 1; k < i - 1; k++)
      if (isPresident(t.lower[k] as string)) {
        const from = presidencyOf(t.lower[k] as string, document)?.from ?? null
        return { first, next: i + 1, kind: 'since', range: { from, until: null }, basis: 'implied' }
      }
    return null
  }
  return null
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

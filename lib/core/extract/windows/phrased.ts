import type { ArticleText } from '../../text/article-text'
import type { Tokens } from '../../text/tokens'
import { administrations } from './administrations'
import { byText, headlineUnit } from './by-text'
import { type Day, fiscalYearOf, fiscalYearRange } from './calendar'
import type { Composed } from './compose'
import { is } from './cursor'
import { type Echo, echoes, otherYear, resolved } from './echoes'
import { edged } from './edges'
import { endingOn } from './ending'
import { isSpokenOf, shifted } from './merging'
import { partOf } from './parts'
import { prepositioned } from './prepositions'
import { toDate, yearThrough } from './to-date'
import { tookOffice } from './took-office'

/**
 * The windows of a text as the codebook has them (convention W1): the phrase with what changes which days are meant, a
 * part with its whole ("the first nine months of fiscal 2025"), a length with its end, times named by a president. What
 * `compose` gives are the plain expressions that public gold for times annotates.
 */
export function phrased(article: ArticleText, plain: readonly Composed[], document: Day | null): Composed[] {
  const { text, tokens: t } = article
  const terms = administrations(text, t, document)
  const out: (Composed | Echo)[] = [...echoes(t, plain), ...tookOffice(t, document)]
  for (const term of terms) {
    const part = toDate(t, term, document) ?? partOf(t, term, document)
    // "the policies of the Biden administration": an actor's, without a time
    if (part) out.push(part)
    else if (!is(t, term.first - 1, 'of')) out.push(term)
  }
  for (let k = 0; k < plain.length; k++) {
    const one = plain[k] as Composed
    const next = plain[k + 1]
    const merged = next
      ? (endingOn(t, one, next) ?? yearThrough(t, one, next) ?? ofOtherYear(t, one, plain))
      : null
    if (merged) {
      out.push(prepositioned(text, t, merged))
      continue
    }
    // "the busiest week of the year"
    if (isSpokenOf(one) && isIdiom(t, one)) continue
    const whole = edged(t, one)
    const part = partOf(t, one, document) ?? toDate(t, one, document)
    out.push(part ? prepositioned(text, t, part) : prepositioned(text, t, codebookKind(t, whole, document)))
  }
  const windows = byText(article, resolved(longest(out)), document)
  const headline = headlineUnit(article, windows)
  return headline ? longest([headline, ...windows]) : windows
}

/** "the same month last year", "the same week a year earlier". */
function ofOtherYear(t: Tokens, one: Composed, plain: readonly Composed[]): Composed | null {
  if (!isSpokenOf(one)) return null
  const other = otherYear(t, one.next, plain)
  if (!other || typeof other.years !== 'number') return null
  return { ...one, next: other.next, range: shifted(one.range, other.years) }
}

const isIdiom = (t: Tokens, { first }: Composed): boolean =>
  is(t, first - 1, 'of') && TIMES.has(t.lower[first - 2] ?? '') && !PARTS.has(t.lower[first - 3] ?? '')
const TIMES = new Set(['week', 'day', 'month', 'time', 'season', 'night'])
const PARTS = new Set(['first', 'last', 'final'])

/** None inside another, the one that begins first and reaches furthest kept. */
function longest<T extends Composed>(all: T[]): T[] {
  let next = 0
  return all
    .sort((a, b) => a.first - b.first || b.next - a.next)
    .filter((one) => {
      if (one.first < next) return false
      next = one.next
      return true
    })
}

/** Kinds of the codebook: "last year" and "over the weekend" are counted from the day of publication. */
function codebookKind(t: Tokens, one: Composed, document: Day | null): Composed {
  const r = one.reference
  if (r?.type === 'unit' && r.fiscal) return fiscalYear(t, one, document)
  if (isNamedWeek(t, one)) return { ...one, kind: 'week' }
  if (one.kind === 'as-of') return { ...one, range: countedBy(one, document) }
  if (!r || one.kind === 'since' || one.kind === 'until') return one
  const relative =
    r.type === 'weekend' ||
    (r.type === 'unit' && !r.fiscal && r.which !== 'same' && (r.unit === 'year' || r.unit === 'decade')) ||
    (r.type === 'season' && r.which !== null)
  return relative ? { ...one, kind: 'relative' } : one
}

const JUST = new Set(['ended', 'completed', 'finished', 'concluded', 'closed'])

/** Without its article (W1); "most recent" and "just-ended" belong to it and name the one before the year that runs. */
function fiscalYear(t: Tokens, one: Composed, document: Day | null): Composed {
  const first = is(t, one.first, 'the') ? one.first + 1 : one.first
  const recent = is(t, first - 1, 'recent') && is(t, first - 2, 'most')
  const ended = JUST.has(t.lower[first - 1] ?? '') && is(t, first - 3, 'just')
  if (!recent && !ended) return { ...one, first }
  const range = document === null ? one.range : fiscalYearRange(fiscalYearOf(document) - 1)
  return { ...one, first: recent ? first - 2 : first - 3, range }
}

/** How far before its seven days a week is named ("the busiest week of the year, March 2 to March 8"). */
const WEEK_REACH = 8

function isNamedWeek(t: Tokens, { kind, first, range }: Composed): boolean {
  if (kind !== 'range' || range.from === null || range.until !== range.from + 6) return false
  for (let i = first - 1; i >= 0 && i >= first - WEEK_REACH && !is(t, i, '.'); i--)
    if (is(t, i, 'week')) return true
  return false
}

/** A count "as of this week" was made by the day of publication. */
function countedBy({ own, range }: Composed, document: Day | null): Composed['range'] {
  const running =
    document !== null &&
    own?.from != null &&
    own.until !== null &&
    own.from <= document &&
    own.until > document
  return running ? { from: document, until: document } : range
}

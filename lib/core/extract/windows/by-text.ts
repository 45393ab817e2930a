import type { ArticleText } from '../../text/article-text'
import { wordTable } from '../../text/vocabulary'
import { unitOf } from './amounts'
import { addMonths, type Day, type DayRange, dayOf, fiscalYearOf, fiscalYearRange, partsOf } from './calendar'
import type { Composed } from './compose'
import { is, isCapital } from './cursor'
import { indexFrom } from './echoes'

/**
 * Windows whose days the rest of the text tells (codebook rule 9, convention W6): "this fiscal year" just after it
 * ended, a length of time inside a report, a headline's "in a week".
 */
export function byText(article: ArticleText, windows: Composed[], document: Day | null): Composed[] {
  if (document === null) return windows
  const justEnded = endedFiscalYear(windows, document)
  return windows.map((one, k) => {
    if (justEnded && isThisFiscalYear(one)) return { ...one, range: justEnded, literal: one.range }
    const report = reportMonth(article, windows, k)
    return report ? { ...one, range: report, literal: one.range } : one
  })
}

const isThisFiscalYear = ({ kind, reference: r }: Composed): boolean =>
  kind === 'fiscal-year' && r?.type === 'unit' && r.which === 'this'

/** Months after the turn of the fiscal year in which "this fiscal year" is still said of the one that has ended. */
const MONTHS_AFTER = 3

/** The fiscal year that ended shortly before publication, where the text names it and never the one that runs. */
function endedFiscalYear(windows: readonly Composed[], document: Day): DayRange | null {
  const running = fiscalYearOf(document)
  const turn = fiscalYearRange(running).from
  if (turn === null || document >= addMonths(turn, MONTHS_AFTER)) return null
  const named = windows.flatMap(({ reference: r }) => (r?.type === 'year' && r.fiscal ? [r.year] : []))
  return named.includes(running - 1) && !named.includes(running) ? fiscalYearRange(running - 1) : null
}

const REPORTS = wordTable(
  ['report', 'study', 'analysis', 'research', 'review', 'audit', 'survey', 'findings'].map((word) => [
    word,
    1,
  ]),
)
/** A report that a length is counted from is named at most this many windows and tokens before it. */
const WINDOWS_BACK = 3
const REACH = 60

/** "the last two years" inside "a July report": whole months up to the report's. */
function reportMonth(article: ArticleText, windows: readonly Composed[], k: number): DayRange | null {
  const { tokens: t } = article
  const one = windows[k] as Composed
  const r = one.reference
  if (r?.type !== 'stretch' || r.direction !== -1 || r.amount === null) return null
  const months = r.unit === 'year' ? 12 * r.amount : r.unit === 'month' ? r.amount : 0
  if (months === 0) return null
  for (let w = k - 1; w >= 0 && w >= k - WINDOWS_BACK; w--) {
    const month = windows[w] as Composed
    if (one.first - month.next > REACH) return null
    if (month.kind !== 'month' || (REPORTS[t.word[month.next] as number] as number) === 0) continue
    if (month.range.from === null || month.range.until === null) return null
    const at = partsOf(month.range.from)
    return {
      from: addMonths(dayOf(at.year, at.month, 1), -Math.round(months)),
      until: month.range.until,
    }
  }
  return null
}

const HEADLINE_UNITS = new Set(['week', 'month', 'year', 'day'])

/** "206 released in a week" above a text whose lede says which week: the window of the headline. */
export function headlineUnit(
  { text, tokens: t, headline, lede }: ArticleText,
  windows: readonly Composed[],
): Composed | null {
  if (!headline) return null
  for (let i = 1; i < t.count && (t.start[i] as number) < headline.end; i++) {
    const unit = unitOf(t, i)
    if (unit === null || !HEADLINE_UNITS.has(unit) || (t.lower[i] as string).endsWith('s')) continue
    const single = is(t, i - 1, 'single') ? i - 1 : i
    const article = is(t, single - 1, 'a') || is(t, single - 1, 'one')
    if (!article || !is(t, single - 2, 'in') || (single === i && !isCapital(text, t, i))) continue
    const from = indexFrom(windows, i + 1)
    const told = windows.slice(from, from + WINDOWS_BACK).find(({ kind }) => kind === unit)
    const inLede = told && lede && (t.start[told.first] as number) < lede.end
    const range = inLede ? told.range : { from: null, until: null }
    return { first: single - 1, next: i + 1, kind: unit, range, basis: 'implied' }
  }
  return null
}

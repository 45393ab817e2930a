import type { ArticleText } from '../../text/article-text'
import type { Composed } from '../windows/compose'
import type { FoundQuantity } from './found'
import { wordSet } from './word-list'

/** Windows that may date a number stand within this many windows of it; more in one sentence are a list. */
const NEAR = 6
/** A verb of reporting this close before a day dates the report, not the number. */
const REPORT_REACH = 7
const REPORTS = wordSet(
  'said says told tells announced reported reports wrote sent released unveiled disclosed published posted added noted testified tweeted stated confirmed asked briefed letter statement report',
)
/** "that his office made public on Friday": the day of the paper. */
const MADE = wordSet('made make makes making')
const REPORT_AFTER = 6
const ANNOUNCES = wordSet('said says told announced reported wrote testified confirmed')
const UNDATING = new Set(['duration', 'frequency'])
const TAKEN = wordSet('in over during within')
/** "a 2012 report": the date of the paper. */
const DATED_PAPERS = wordSet(
  'report study review letter audit law memo survey analysis order document act statement ruling policy directive',
)

/**
 * The window of the same sentence that dates a quantity: the first one after it before the next quantity, else one that
 * opens the sentence or stands before it and belongs to no earlier quantity. Days that date a report are passed over.
 */
export function windowOf(
  article: ArticleText,
  windows: Composed[],
  all: FoundQuantity[],
  k: number,
): Composed | null {
  const q = all[k] as FoundQuantity
  const { sentenceOf, sentences, tokens: t } = article
  const sentence = sentenceOf[q.numberFirst] ?? 0
  const start = sentences[sentence] ?? 0
  const end = sentences[sentence + 1] ?? t.count
  const after = all[k + 1]
  const before = all[k - 1]
  const limit = after && after.first < end ? after.first : end
  const at = firstFrom(windows, q.next)
  for (let w = at; w < windows.length && w < at + NEAR; w++) {
    const one = windows[w] as Composed
    if (one.first >= limit) break
    if (dates(article, one, start, limit)) return one
  }
  const floor = before && before.next > start ? before.next : start
  const opening = firstOf(all, k, start)
  for (let w = at - 1; w >= 0 && w >= at - NEAR; w--) {
    const one = windows[w] as Composed
    if (one.first < start) break
    // between two quantities it dates the earlier one, unless that one is already behind a comma or a conjunction
    const fronted = opening === undefined || one.next <= opening.first
    if (
      one.next <= q.first &&
      (fronted || (one.first >= floor && opensClause(article, one, floor))) &&
      dates(article, one, start, end)
    )
      return one
  }
  return shared(article, windows, at, after, end, start, q)
}

/** The earliest of the quantities close before the k-th in its sentence. */
function firstOf(all: FoundQuantity[], k: number, start: number): FoundQuantity | undefined {
  let first: FoundQuantity | undefined
  for (let i = k - 1; i >= 0 && i >= k - NEAR && (all[i] as FoundQuantity).numberFirst >= start; i--)
    first = all[i]
  return first
}

/** "90 were convicted and 116 charged in 2013": a window after the last of several joined numbers dates them all. */
function shared(
  article: ArticleText,
  windows: Composed[],
  at: number,
  after: FoundQuantity | undefined,
  end: number,
  start: number,
  q: FoundQuantity,
): Composed | null {
  if (!after || after.first >= end) return null
  const { tokens: t } = article
  let joined = false
  for (let i = q.next; i < after.first; i++) {
    const word = t.lower[i]
    if (word === ';' || word === 'which' || word === 'from' || word === 'compared') return null
    joined ||= word === 'and' || word === 'or' || word === 'to' || word === 'including'
  }
  const one = windows[at]
  return joined && one && one.first >= after.next && one.first < end && dates(article, one, start, end)
    ? one
    : null
}

/** "..., and in 2014 released 30,558". */
function opensClause({ tokens: t }: ArticleText, one: Composed, floor: number): boolean {
  for (let i = one.first - 1; i >= floor && i >= one.first - 3; i--) {
    const word = t.lower[i]
    if (word === 'and' || word === ',' || word === ';' || word === 'but' || word === 'while') return true
  }
  return false
}

function dates(article: ArticleText, one: Composed, start: number, end: number): boolean {
  const { tokens: t } = article
  // "in a week", "over three months": a length of time dates when it is said to be the time taken
  if (UNDATING.has(one.kind)) return one.kind === 'duration' && TAKEN.has(t.lower[one.first - 1] ?? '')
  if (DATED_PAPERS.has(t.lower[one.next] ?? '')) return false
  if (one.kind === 'reference') return false
  if (one.next < end && t.lower[one.next] === 'that') return false
  if (one.kind !== 'day' && one.kind !== 'week') return true
  // "On Tuesday, officials announced that"
  for (let i = one.next; i < end && i < one.next + REPORT_AFTER; i++)
    if (ANNOUNCES.has(t.lower[i] ?? '')) return false
  for (let i = one.first - 1; i >= start && i >= one.first - REPORT_REACH; i--) {
    const word = t.lower[i] ?? ''
    if (word === ',' || word === ';') return true
    if (word === 'public' && MADE.has(t.lower[i - 1] ?? '')) return false
    if (REPORTS.has(word))
      return (
        word === 'released' &&
        (t.lower[i - 1] === 'were' || t.lower[i - 1] === 'was' || t.lower[i - 1] === 'been')
      )
  }
  return true
}

/** Index of the first window that starts at or after a token. */
function firstFrom(windows: Composed[], token: number): number {
  let low = 0
  let high = windows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((windows[middle] as Composed).first < token) low = middle + 1
    else high = middle
  }
  return low
}

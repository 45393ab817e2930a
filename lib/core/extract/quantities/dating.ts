import type { ArticleText } from '../../text/article-text'
import type { Tokens } from '../../text/tokens'
import type { Composed } from '../windows/compose'
import { type FoundQuantity, hasNoun } from './found'
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
const MADE_REACH = 5 // tokens of "made the whole letter public"
/** Done to people as well as to papers: "40 men released on Friday", "a report released on Friday". */
const DONE_TO_BOTH = wordSet('released sent')
const PAPERS = wordSet(
  'report reports letter letters memo memos statement audit study review survey analysis document documents data figures numbers statistics records it them',
)
const BEFORE_PASSIVE = wordSet('was were been being had have has which that , first also only')
const PASSIVE = wordSet('was were been')
const LONGEST_ASIDE = 4 // tokens of ", R-Texas,"
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
    if (dates(article, one, start, limit, q)) return one
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
      dates(article, one, start, end, q)
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
  return joined && one && one.first >= after.next && one.first < end && dates(article, one, start, end, q)
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

function dates(article: ArticleText, one: Composed, start: number, end: number, q: FoundQuantity): boolean {
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
  const from = beforeAside(t, one.first - 1, start)
  for (let i = from; i >= start && i >= from + 1 - REPORT_REACH; i--) {
    const word = t.lower[i] ?? ''
    if (word === ',' || word === ';') return true
    if (word === 'public' && isMade(t, i, start)) return false
    if (REPORTS.has(word)) return DONE_TO_BOTH.has(word) && isDoneToPeople(t, i, one.first, start, q)
  }
  return true
}

/** "made public", "made the letter public" */
function isMade(t: Tokens, at: number, start: number): boolean {
  for (let i = at - 1; i >= start && i >= at - MADE_REACH; i--) {
    if (MADE.has(t.lower[i] ?? '')) return true
    if (t.lower[i] === ',') return false
  }
  return false
}

/** "released 40 men on Friday", "40 men released on Friday", "they were released on Friday", and not "a report was released". */
function isDoneToPeople(t: Tokens, at: number, window: number, start: number, q: FoundQuantity): boolean {
  if (q.first > at && q.next <= window) return hasNoun(q) && !PAPERS.has(q.unitNoun ?? '')
  if (q.next === at) return hasNoun(q) && !PAPERS.has(t.lower[at - 1] ?? '')
  if (!PASSIVE.has(t.lower[at - 1] ?? '')) return false
  let i = at - 1
  while (i > start && BEFORE_PASSIVE.has(t.lower[i] ?? '')) i--
  return !PAPERS.has(t.lower[i] ?? '')
}

/** The token before ", R-Texas, on" that ends at `at`, or `at` itself where no such aside stands there. */
function beforeAside(t: Tokens, at: number, start: number): number {
  const close = t.lower[at] === 'on' ? at - 1 : at
  if (t.lower[close] !== ',') return at
  for (let i = close - 1; i > start && i >= close - LONGEST_ASIDE; i--)
    if (t.lower[i] === ',') return PARTY.test(t.lower[i + 1] ?? '') && t.lower[i + 2] === '-' ? i - 1 : at
  return at
}

const PARTY = /^[rdi]$/

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

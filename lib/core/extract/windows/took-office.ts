import { MARK, type Tokens } from '../../text/tokens'
import { wordTable } from '../../text/vocabulary'
import type { Day, DayRange } from './calendar'
import type { Composed } from './compose'
import { is, isHyphen } from './cursor'
import { isPresident, presidencyOf, presidencyOn } from './presidencies'

/** "since" reaches this far to the end of its clause ("since President Trump took office"). */
const CLAUSE_REACH = 9

const ENDS = wordTable([
  ['office', 1],
  ['effect', 2],
  ['inaugurated', 3],
  ['inauguration', 4],
  ['sworn', 3],
])

const OPENERS = new Set(['since', 'before', 'after', 'when'])
const INTO_OFFICE = new Set(['took', 'taking', 'takes', 'entered', 'entering', 'assumed', 'assuming'])
const BACK_TO = new Set(['returned', 'returning'])
const INTO_EFFECT = new Set(['took', 'went', 'into'])

/**
 * Times that begin with a term of office or a rule: "since Trump took office", "since the inauguration", "before Biden
 * took office", "since the policy took effect". Undated where the text does not say whose or when.
 */
export function tookOffice(t: Tokens, document: Day | null): Composed[] {
  const out: Composed[] = []
  for (let i = 0; i < t.count; i++) {
    const end = ENDS[t.word[i] as number] as number
    if (end === 0 || !closes(t, i, end)) continue
    const found = clauseTo(t, i, end, document)
    if (found) out.push(found)
  }
  return out
}

function closes(t: Tokens, i: number, end: number): boolean {
  const before = t.lower[i - 1] ?? ''
  if (end === 1) return INTO_OFFICE.has(before) || (before === 'to' && BACK_TO.has(t.lower[i - 2] ?? ''))
  if (end === 2) return INTO_EFFECT.has(before)
  return true
}

function clauseTo(t: Tokens, i: number, end: number, document: Day | null): Composed | null {
  let president: string | null = null
  let isPronoun = end === 4
  for (let first = i - 1; first >= 0 && first >= i - CLAUSE_REACH; first--) {
    const word = t.lower[first] as string
    if (isPresident(word)) president = word
    if (word === 'he' || word === 'the' || word === 'taking' || word === 'returning') isPronoun = true
    if (OPENERS.has(word)) {
      if (word !== 'since' && president === null) return null
      const term = president
        ? presidencyOf(president, document)
        : isPronoun && end === 4
          ? presidencyOn(document, 0)
          : null
      const next = i + (is(t, i, 'sworn') && is(t, i + 1, 'in') ? 2 : is(t, i + 1, 'day') ? 2 : 1)
      return { first, next, ...opened(word, end === 2 ? null : (term?.from ?? null)), basis: 'implied' }
    }
    if (t.kind[first] === MARK && !isHyphen(t, first) && word !== "'s" && word !== '.') return null
  }
  return null
}

function opened(word: string, start: Day | null): { kind: string; range: DayRange } {
  if (word === 'before')
    return { kind: 'until', range: { from: null, until: start === null ? null : start - 1 } }
  return word === 'when'
    ? { kind: 'event', range: { from: start, until: start } }
    : { kind: 'since', range: { from: start, until: null } }
}

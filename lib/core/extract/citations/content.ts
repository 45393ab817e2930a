import { afterTime } from './adjuncts'
import { piece } from './candidate'
import { creditAt } from './credit-ahead'
import type { Stretch } from './noun-phrase'
import { afterQuote, bits, isDash, type Page, verbAt, word } from './page'
import { Form, Frame } from './verb-lexicon'
import { AUXILIARY, Is } from './word-columns'

/** How a content hangs on its cue, which decides at which comma it ends. */
export const Hang = { Clause: 1, Object: 2 } as const

export interface ContentEnd {
  hang: number
  /** the cue stands in a clause that opens the sentence: the first comma before a new subject ends it */
  opening: boolean
  /** the cue stands in a relative clause between commas */
  relative: boolean
  /** a credit that opens a sentence reaches over its semicolons */
  semicolons?: boolean
}

const CLAUSE: ContentEnd = { hang: Hang.Clause, opening: false, relative: false }

/** The clause that starts at a token, as far as what is said reaches. */
export const clauseFrom = (page: Page, from: number, lineNext: number): Stretch | null =>
  piece(page, from, contentEnd(page, from, lineNext, CLAUSE))

/** Where what is said ends: the token after its last. */
export function contentEnd(
  page: Page,
  from: number,
  lineNext: number,
  { hang, opening, relative, semicolons }: ContentEnd,
): number {
  for (let i = from; i < lineNext; i++) {
    if (page.opens[i]) {
      const next = afterQuote(page, (page.opens[i] as number) - 1)
      if (next > i) {
        i = Math.min(next, lineNext) - 1
        if (i > from && i + 1 < lineNext && word(page, i + 1) !== ',' && creditAt(page, i + 1, lineNext))
          return i + 1
        continue
      }
    }
    const b = bits(page, i)
    if (b & Is.Mark) {
      const w = word(page, i)
      if (w === ';' && !semicolons) return i
      if (w === '(') {
        const close = closing(page, i, lineNext)
        if (close > 0) i = close
        continue
      }
      if (w === ')') return i
      const resumes = w === ',' && hang === Hang.Object ? complementAfterAside(page, i, lineNext) : -1
      if (resumes > 0) {
        i = resumes
        continue
      }
      if (w === ',' && endsAtComma(page, i, lineNext, hang, opening, relative, from)) return i
      if (isDash(page, i) && i > from && endsAtDash(page, i, hang, lineNext)) return i
      continue
    }
    if (i === from) continue
    if (b & Is.And && endsAtAnd(page, i, hang, lineNext)) return i
    if (hang === Hang.Object && i > from + 1 && b & (Is.Day | Is.Preposition) && word(page, i - 1) !== ',') {
      const time = afterTime(page, i, lineNext)
      if (time > i && bits(page, time - 1) & Is.Day) return i
    }
  }
  return lineNext
}

function closing(page: Page, open: number, lineNext: number): number {
  for (let i = open + 1; i < lineNext && i - open < 60; i++) if (word(page, i) === ')') return i
  return -1
}

const STOPS_OBJECT = new Set(
  'which who whose while even although though but saying then so whereas where'.split(' '),
)
const STOPS_CLAUSE = new Set('while although though whereas'.split(' '))

function endsAtComma(
  page: Page,
  comma: number,
  lineNext: number,
  hang: number,
  opening: boolean,
  relative: boolean,
  from: number,
): boolean {
  const n = comma + 1
  if (n >= lineNext) return true
  const b = bits(page, n)
  const w = word(page, n)
  if (creditAt(page, n, lineNext)) return true
  const form = page.form[n] as number
  if (page.verb[n] && form & (hang === Hang.Object ? Form.Ing | Form.Past : Form.Ing)) return true
  if (
    opening &&
    !(b & (Is.And | Is.Relative | Is.Number)) &&
    (b & (Is.Capital | Is.Subject | Is.Determiner | Is.Plural) || page.opens[n])
  )
    return true
  if (relative && (b & (AUXILIARY | Is.Past) || (form & (Form.Past | Form.Present)) !== 0 || b & Is.Capital))
    return true
  if (b & Is.And) return newClause(page, n + 1, lineNext, hang)
  if (hang === Hang.Object) {
    if (STOPS_OBJECT.has(w)) return true
    if (b & Is.Subject && w !== 'it') return true
    if (b & Is.Determiner && (w === 'the' || w === 'a' || w === 'an') && !isList(page, from, comma))
      return true
    if (w.endsWith('ing') && w !== 'including' && w.length > 5) return true
    return false
  }
  return STOPS_CLAUSE.has(w)
}

const LONGEST_ASIDE = 30

/** "accused the group, which ..., of": the comma that closes an aside before the complement goes on; -1 without one. */
function complementAfterAside(page: Page, comma: number, lineNext: number): number {
  if (!(bits(page, comma + 1) & Is.Relative)) return -1
  for (let i = comma + 2; i < lineNext && i - comma < LONGEST_ASIDE; i++) {
    if (word(page, i) === ',') return /^(?:of|for|as|to)$/.test(word(page, i + 1)) ? i : -1
    if (page.opens[i]) return -1
  }
  return -1
}

/** An earlier comma inside what is said makes a list of it. */
const isList = (page: Page, from: number, comma: number): boolean => {
  for (let i = from; i < comma; i++) if (word(page, i) === ',') return true
  return false
}

/** After ", and": a new statement of the outlet's when a verb of citing or a new subject with one follows. */
function newClause(page: Page, from: number, lineNext: number, hang: number): boolean {
  let i = from
  while (i < lineNext && bits(page, i) & (Is.Adverb | Is.Not)) i++
  if (i >= lineNext) return false
  const form = page.form[i] as number
  if (page.verb[i] && form & (Form.Past | Form.Present | Form.Ing)) return true
  if (hang === Hang.Object) {
    if (word(page, from - 1) === 'but') return true
    if (bits(page, i) & Is.Subject) return true
  }
  for (let k = i; k < lineNext && k < i + 6; k++) {
    const verb = verbAt(page, k)
    if (
      verb &&
      k > i &&
      (page.form[k] as number) & Form.Past &&
      verb.speech & (Frame.Parenthetical | Frame.Recipient)
    )
      return true
    if (bits(page, k) & (AUXILIARY | Is.Mark) && word(page, k) !== "'s" && word(page, k) !== '.') return false
  }
  return false
}

function endsAtAnd(page: Page, and: number, hang: number, lineNext: number): boolean {
  let i = and + 1
  while (i < lineNext && bits(page, i) & Is.Adverb) i++
  if (hang === Hang.Object && bits(page, i) & Is.Past && !(bits(page, i + 1) & Is.Plural)) return true
  const verb = verbAt(page, i)
  if (!verb || !((page.form[i] as number) & (Form.Past | Form.Present))) return false
  if (hang === Hang.Object)
    return (
      !((page.form[i] as number) & Form.Base) &&
      !(bits(page, i) & Is.Plural && !((page.form[i] as number) & Form.Past))
    )
  return (
    ((page.form[i] as number) & Form.Past) !== 0 &&
    (verb.speech & (Frame.Parenthetical | Frame.Recipient)) !== 0
  )
}

function endsAtDash(page: Page, dash: number, hang: number, lineNext: number): boolean {
  if (creditAt(page, dash + 1, lineNext)) return true
  if (hang !== Hang.Object) return false
  const w = word(page, dash + 1)
  return (
    w === 'and' ||
    w === 'but' ||
    w === 'a' ||
    w === 'an' ||
    ((page.form[dash + 1] as number) & Form.Ing) !== 0
  )
}

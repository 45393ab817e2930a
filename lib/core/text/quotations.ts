import type { Span } from './span'
import { MARK, NUMBER, type Tokens, WORD } from './tokens'

/** A quotation: its marks included in `start`/`end`, its words in `inner`. Offsets in UTF-16 units. */
export interface Quotation extends Span {
  inner: Span
  /** tokens of the words inside: [first, next) */
  first: number
  next: number
  /** false when no closing mark was found and the paragraph ended it */
  closed: boolean
  /** it goes on from the paragraph before (its closing mark is missing there, as newspapers print it) */
  continues: boolean
}

const OPEN = 1
const CLOSE = 2
const EITHER = 3

const markOf = (t: Tokens, i: number): number => {
  switch (t.lower[i]) {
    case '“':
    case '„':
    case '«':
      return OPEN
    case '”':
    case '»':
      return CLOSE
    case '"':
      return EITHER
    case '`':
      return t.lower[i + 1] === '`' && !t.gap[i + 1] ? OPEN : 0
    case "'":
      return t.lower[i + 1] === "'" && !t.gap[i + 1] ? EITHER : 0
    default:
      return 0
  }
}

/** A single quotation longer than this many tokens is taken for a stray apostrophe. */
const LONGEST_SINGLE = 250

/** The token that closes a single quotation opened at i; -1 where the mark at i opens none. */
function closeOfSingle(t: Tokens, i: number): number {
  const mark = t.lower[i]
  if (mark !== '‘' && mark !== "'") return -1
  if (i + 1 >= t.count || t.gap[i + 1] || t.kind[i + 1] === NUMBER) return -1
  if (i > 0 && !t.gap[i] && !/^[([—–“"-]$/.test(t.lower[i - 1] as string)) return -1
  let possessive = -1
  for (let k = i + 2; k < t.count && k - i < LONGEST_SINGLE; k++) {
    const word = t.lower[k] as string
    if (t.gap[k] || (word !== '’' && word !== "'")) continue
    const atEnd = k + 1 >= t.count || t.gap[k + 1] === 1 || t.kind[k + 1] === MARK
    if (!atEnd) continue
    const plural = (t.lower[k - 1] as string).endsWith('s') && t.gap[k + 1] === 1 && t.kind[k + 1] === WORD
    if (!plural) return k
    if (possessive < 0) possessive = k
  }
  return possessive
}

/**
 * The quotations of a text, outermost only, in order: in double marks, doubled apostrophes, or single marks that close
 * within their paragraph. A double mark that is never closed ends with its paragraph; when the next paragraph opens
 * with a mark, the quotation goes on there.
 */
export function quotations(t: Tokens, paragraphs: Span[]): Quotation[] {
  const out: Quotation[] = []
  let open = -1
  let continues = false
  let p = 0
  const close = (last: number, markTokens: number, closed: boolean) => {
    const width =
      t.lower[open] === '`' || (t.lower[open] === "'" && t.lower[open + 1] === "'" && !t.gap[open + 1])
        ? 2
        : 1
    const first = open + width
    const next = closed ? last : last + 1
    if (next > first) {
      out.push({
        start: t.start[open] as number,
        end: t.end[closed ? last + markTokens - 1 : last] as number,
        inner: { start: t.start[first] as number, end: t.end[next - 1] as number },
        first,
        next,
        closed,
        continues,
      })
    }
    open = -1
    continues = false
  }
  for (let i = 0; i < t.count; i++) {
    const at = t.start[i] as number
    let freshParagraph = false
    while (p < paragraphs.length && (paragraphs[p] as Span).start <= at) {
      freshParagraph = true
      p++
    }
    const isMark = t.kind[i] === MARK
    const mark = isMark ? markOf(t, i) : 0
    if (isMark && mark === 0 && open < 0) {
      const end = closeOfSingle(t, i)
      const boundary = p < paragraphs.length ? (paragraphs[p] as Span).start : Number.POSITIVE_INFINITY
      if (end > 0 && (t.start[end] as number) < boundary) {
        open = i
        close(end, 1, true)
        i = end
        continue
      }
    }
    const width = t.lower[i] === '`' || t.lower[i] === "'" ? 2 : 1
    if (freshParagraph && open >= 0) {
      const reopens = mark === OPEN || mark === EITHER
      close(i - 1, 1, false)
      if (reopens) continues = true
    }
    if (mark === 0) continue
    if (open < 0) {
      if (mark === CLOSE) continue
      if (mark === EITHER && !opensHere(t, i)) continue
      open = i
      i += width - 1
      continue
    }
    if (mark === OPEN) continue
    if (mark === EITHER && opensHere(t, i) && !closesHere(t, i)) continue
    close(i, width, true)
    i += width - 1
  }
  if (open >= 0) close(t.count - 1, 1, false)
  return out
}

/** A straight mark opens when the next token touches it and the one before does not. */
const opensHere = (t: Tokens, i: number): boolean =>
  i + widthAt(t, i) < t.count &&
  !t.gap[i + widthAt(t, i)] &&
  (i === 0 || t.gap[i] === 1 || /^[([—–-]$/.test(t.lower[i - 1] as string))

const widthAt = (t: Tokens, i: number): number => (t.lower[i] === "'" ? 2 : 1)

const closesHere = (t: Tokens, i: number): boolean =>
  i > 0 &&
  !t.gap[i] &&
  (t.kind[i - 1] === WORD || t.kind[i - 1] === NUMBER || /^[.,!?;:'’)\]—–-]$/.test(t.lower[i - 1] as string))

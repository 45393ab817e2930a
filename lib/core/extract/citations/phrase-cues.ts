import { afterAdjuncts } from './adjuncts'
import { type Candidate, type LineState, piece, pieces } from './candidate'
import { contentEnd, Hang } from './content'
import { POLL_NOUNS } from './cue-nouns'
import { isDocumentPhrase } from './document-phrase'
import { subjectAfter } from './inverted-subject'
import type { Stretch } from './noun-phrase'
import { afterQuote, bits, type Page, word } from './page'
import { AUXILIARY, Is } from './word-columns'

const POLLS = new Set(POLL_NOUNS.split(' '))
const CLAUSE = { hang: Hang.Clause, opening: false, relative: false }
const LONGEST_SOURCE = 40 // tokens of the phrase after "according to"
const ENDS_SOURCE = new Set('while although though because but and when if that as'.split(' '))

/** Only a conjunction or an adverb stands between the line's start and the phrase. */
export function opensLine(page: Page, line: LineState, at: number): boolean {
  for (let i = line.leftLimit; i < at; i++) {
    if (!(bits(page, i) & (Is.And | Is.Adverb | Is.Mark))) return false
  }
  return true
}

/** The noun phrase that a prepositional credit names, up to a comma, a dash, a clause. */
function named(page: Page, from: number, lineNext: number): Stretch | null {
  let i = from
  let relative = false
  for (; i < lineNext && i - from < LONGEST_SOURCE; i++) {
    const b = bits(page, i)
    if (page.opens[i]) {
      const next = afterQuote(page, (page.opens[i] as number) - 1)
      if (next > i) i = next - 1
      continue
    }
    if (b & Is.Relative) relative = true
    if (
      ENDS_SOURCE.has(word(page, i)) &&
      i > from &&
      !(word(page, i) === 'and' && joinsNames(page, i)) &&
      !(relative && word(page, i) === 'that')
    )
      break
    if (b & Is.Mark) {
      const w = word(page, i)
      if (w === ',' && isCampus(page, i)) continue
      if (w === '(') {
        while (i + 1 < lineNext && word(page, i) !== ')') i++
        continue
      }
      if (w === '.' && i + 1 < lineNext) continue
      if (/^[-'’&/@#$%]$/.test(w) && !(w === '-' && page.t.gap[i])) continue
      break
    }
  }
  return i > from ? { first: from, next: i } : null
}

/** "University of California, Irvine": the comma is part of the name. */
const isCampus = (page: Page, comma: number): boolean =>
  word(page, comma - 2) === 'of' &&
  word(page, comma - 3) === 'university' &&
  (bits(page, comma + 1) & Is.Capital) !== 0

const joinsNames = (page: Page, and: number): boolean =>
  ((bits(page, and - 1) & Is.Capital) !== 0 && (bits(page, and + 1) & Is.Capital) !== 0) ||
  !(bits(page, and + 1) & (Is.Determiner | Is.Subject))

/** "a Republican pollster", "who ...", "the group": a gloss between two commas after the name. */
function glossEnd(page: Page, comma: number, lineNext: number): number {
  const n = comma + 1
  if (!(bits(page, n) & (Is.Determiner | Is.Relative)) || bits(page, n) & Is.Subject) return comma
  const relative = (bits(page, n) & Is.Relative) !== 0
  for (let i = n; i < lineNext && i - n < LONGEST_SOURCE; i++) {
    if (word(page, i) === ',')
      return relative || !(bits(page, i + 1) & (Is.And | Is.Subordinator)) ? i : comma
    if (!relative && bits(page, i) & AUXILIARY && word(page, i) !== "'s") return comma
    if (page.opens[i]) return comma
  }
  return comma
}

/** "According to X, CLAUSE" / "CLAUSE, according to X" / "per X". */
export function citeAccording(page: Page, line: LineState, at: number): Candidate | null {
  const cueNext = at + 2
  const source = named(page, cueNext, line.next)
  if (!source) return null
  return creditPhrase(page, line, { first: at, next: cueNext }, source, false)
}

/** "For Ann Lee, it is “a jail on the leg”": whose words stand in marks, where that opens the sentence. */
function citeFor(page: Page, line: LineState, at: number): Candidate | null {
  if (at !== line.first || !(bits(page, at + 1) & Is.Capital) || bits(page, at + 1) & (Is.Day | Is.Month))
    return null
  const source = named(page, at + 1, line.next)
  if (!source || word(page, source.next) !== ',') return null
  const from = glossEnd(page, source.next, line.next) + 1
  let quoted = false
  for (let i = from; i < line.next && !quoted; i++) {
    if (page.verb[i] && !page.article.quotationOf[i]) return null
    quoted = (page.opens[i] as number) > 0
  }
  if (!quoted) return null
  return creditPhrase(page, line, { first: at, next: at + 1 }, source, false)
}

/** "Per ICE, ...", "..., per court records": a credit where a name or a document follows, not "per day". */
export function citePer(page: Page, line: LineState, at: number): Candidate | null {
  if (word(page, at) === 'for') return citeFor(page, line, at)
  const source = named(page, at + 1, line.next)
  if (!source || !(bits(page, at + 1) & Is.Capital || isDocumentPhrase(page, source))) return null
  const opens = opensLine(page, line, at) && word(page, source.next) === ','
  if (!opens && word(page, at - 1) !== ',') return null
  return creditPhrase(page, line, { first: at, next: at + 1 }, source, false)
}

function creditPhrase(
  page: Page,
  line: LineState,
  cue: Stretch,
  source: Stretch,
  stance: boolean,
): Candidate | null {
  const make = (content: Stretch[], after: boolean): Candidate | null =>
    content.length ? { cue, source, pieces: content, stance, after, line: line.index } : null
  if (opensLine(page, line, cue.first)) {
    let from = source.next
    if (word(page, from) === ',') from = glossEnd(page, from, line.next) + 1
    const made = make(
      pieces(piece(page, from, contentEnd(page, from, line.next, { ...CLAUSE, semicolons: true }))),
      false,
    )
    if (made) made.opener = true
    return made
  }
  const left = piece(page, line.leftLimit, cue.first)
  let right: Stretch | null = null
  const comma = word(page, source.next) === ',' && word(page, cue.first - 1) === ','
  if (comma) {
    const from = glossEnd(page, source.next, line.next) + 1
    const b = bits(page, from)
    const turns = /^(?:but|yet|though|although|while)$/.test(word(page, from)) // the outlet goes on
    if (!turns && !(b & (Is.Relative | Is.Wh)) && from < line.next && !(page.form[from] as number))
      right = piece(page, from, contentEnd(page, from, line.next, CLAUSE))
  }
  return make(pieces(left, right), true)
}

/** "In a poll released Monday, CLAUSE" / "CLAUSE in the latest poll". */
export function citePoll(page: Page, line: LineState, at: number): Candidate | null {
  const end = named(page, at + 1, line.next)
  if (!end) return null
  let poll = false
  for (let i = at + 1; i < end.next && i < at + 10; i++) {
    if (POLLS.has(word(page, i))) poll = true
    else if (bits(page, i) & Is.Preposition && !poll) return null
  }
  if (!poll) return null
  const opens = opensLine(page, line, at)
  if (opens && word(page, end.next) !== ',') return null
  if (!opens && !isParticular(page, end)) return null
  return creditPhrase(page, line, { first: at, next: at + 1 }, end, false)
}

/** "a CNN poll", "the latest survey", not "the polls" at large. */
function isParticular(page: Page, { first, next }: Stretch): boolean {
  for (let i = first; i < next; i++) {
    if (/^(?:a|an|new|recent|latest|last|same|survey|poll|several)$/.test(word(page, i))) return true
  }
  return false
}

/** "reported by X", "first reported by X", "as noted by X": the clause before is credited to X. */
export function citeCreditedBy(page: Page, line: LineState, at: number): Candidate | null {
  const before = bits(page, at - 1)
  const comma = word(page, at - 1) === ',' || word(page, at - 1) === 'as' || word(page, at - 1) === 'first'
  if (!comma || before & Is.Be) return null
  const source = subjectAfter(page, at + 2, line.next)
  if (!source) return null
  let first = at
  while (first > line.first && /^(?:as|first|originally)$/.test(word(page, first - 1))) first--
  const left = piece(page, line.leftLimit, first)
  if (!left) {
    const k = afterAdjuncts(page, source.next, line.next)
    if (word(page, k) !== ',') return null
    const content = piece(page, k + 1, contentEnd(page, k + 1, line.next, CLAUSE))
    return content
      ? {
          cue: { first: at, next: at + 2 },
          source,
          pieces: [content],
          stance: false,
          after: false,
          line: line.index,
        }
      : null
  }
  return {
    cue: { first: at, next: at + 2 },
    source,
    pieces: [left],
    stance: false,
    after: true,
    line: line.index,
  }
}

/** "The FBI is reportedly ...": hearsay with nobody named. */
export function citeHearsay(page: Page, line: LineState, at: number): Candidate | null {
  let from = at
  while (
    from > line.first &&
    !/^[,;:(—–]$/.test(word(page, from - 1)) &&
    !(bits(page, from - 1) & (Is.Relative | Is.That | Is.Subordinator))
  )
    from--
  const left = piece(page, from, at)
  const right = piece(
    page,
    at + 1,
    contentEnd(page, at + 1, line.next, { hang: Hang.Object, opening: false, relative: false }),
  )
  const content = pieces(left, right)
  return content.length
    ? {
        cue: { first: at, next: at + 1 },
        source: null,
        pieces: content,
        stance: false,
        after: false,
        line: line.index,
      }
    : null
}

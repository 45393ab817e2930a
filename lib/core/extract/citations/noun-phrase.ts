import { documentNounAt } from './document-phrase'
import { DAYS } from './function-words'
import { bits, isDash, type Page, word } from './page'
import { Form } from './verb-lexicon'
import { AUXILIARY, Is } from './word-columns'

export interface Stretch {
  first: number
  next: number
}

/** What stands before a verb group as its subject. */
export interface Subject {
  stretch: Stretch | null
  /** the verb shares the subject of a verb before it ("X said ... and called ...") */
  shared: boolean
}

const LONGEST_SUBJECT = 40 // tokens; beyond that a clause was walked, not a noun phrase
const LONGEST_ASIDE = 45 // tokens between two commas
const MOST_ASIDES = 4
const NONE: Subject = { stretch: null, shared: false }
const SHARED: Subject = { stretch: null, shared: true }
const DAY_WORDS = new Set(DAYS.split(' '))

/** The subject that ends right before a token (the first of a verb group). */
export function subjectBefore(page: Page, lineFirst: number, end: number): Subject {
  let p = end - 1
  for (let aside = 0; aside < MOST_ASIDES && p >= lineFirst; aside++) {
    while (p >= lineFirst && bits(page, p) & Is.Adverb && !(bits(page, p) & (Is.Subject | Is.Capital))) p--
    if (p > lineFirst && /^(?:him|her|it|them)sel(?:f|ves)$/.test(word(page, p))) p-- // "ICE itself notes"
    if (p < lineFirst) return NONE
    const b = bits(page, p)
    if (b & Is.And) return SHARED
    const title = titleBefore(page, lineFirst, p)
    if (title > 0) {
      p = title
      continue
    }
    if (b & Is.Quoted || page.closes[p]) return NONE
    if (word(page, p) === ')') {
      p = openBracket(page, lineFirst, p) - 1
      continue
    }
    if (word(page, p) === ',' || isDash(page, p)) {
      if (aside === 0 && word(page, p - 1) !== ')' && bits(page, p - 1) & Is.And) return SHARED
      const q = asideStart(page, lineFirst, p)
      if (q < 0) return SHARED
      p = q - 1
      continue
    }
    if (b & (Is.Relative | Is.Subject) || (b & Is.That && p > lineFirst)) {
      return { stretch: { first: p, next: p + 1 }, shared: false }
    }
    if (b & Is.Mark && !/^[.%'’”"]$/.test(word(page, p))) return NONE
    const described = describedBefore(page, lineFirst, p)
    if (described)
      return { stretch: aside > 0 ? withAside(described, p, end, page) : described, shared: false }
    if ((aside > 0 && isAge(page, p)) || (SUFFIXES.has(word(page, p)) && word(page, p - 1) === ',')) {
      p -= 2
      continue
    }
    const first = phraseStart(page, lineFirst, p)
    const stretch = trimmed(page, first, p + 1, lineFirst)
    const named = stretch && aside > 0 ? namedBefore(page, lineFirst, stretch.first) : -1
    if (named > 0) {
      p = named
      continue
    }
    if (!stretch || (stretch.next - stretch.first === 1 && word(page, stretch.first) === 'there')) return NONE
    if (aside > 0 || word(page, stretch.first - 1) !== ',' || stretch.first - 1 <= lineFirst) {
      return { stretch: withAside(stretch, p, end, page), shared: false }
    }
    return { stretch, shared: false }
  }
  return NONE
}

const LONGEST_TITLE = 16 // tokens

/** "The report, “Locked Away,” says": the last token of the noun before a title in quotation marks; -1 without one. */
function titleBefore(page: Page, lineFirst: number, last: number): number {
  const quote = page.quotes[(page.closes[last] || page.closes[last - 1] || 0) - 1]
  if (!quote || quote.next - quote.first > LONGEST_TITLE || quote.first - 3 < lineFirst) return -1
  const before = quote.first - 2
  return word(page, before) === ',' && bits(page, quote.first) & Is.Capital ? before - 1 : -1
}

const LONGEST_CLAUSE = 20 // tokens of "who spoke to the paper"
const NO_RELATIVE_VERB = Is.Subject | Is.Determiner | Is.Capital | Is.Mark

/** "The company that runs the jail": a relative clause, no clause of saying, begins with "that". */
const runsOn = (page: Page, that: number): boolean =>
  documentNounAt(page, that - 1) ||
  /^(?:company|firm|group|agency|organization|nonprofit|contractor|office|coalition|board|committee|department)$/.test(
    word(page, that - 1),
  )

/** "A worker who spoke to the paper" before "said": the noun with the clause that describes it; null where none stands. */
function describedBefore(page: Page, lineFirst: number, last: number): Stretch | null {
  for (let i = last; i > lineFirst && last - i < LONGEST_CLAUSE; i--) {
    const b = bits(page, i)
    if (page.closes[i] || b & (Is.Quoted | Is.And) || (b & Is.Mark && !/^[-.'’]$/.test(word(page, i))))
      return null
    if (
      i < last &&
      b & Is.Subject &&
      /^(?:we|i|they|he|she)$/.test(word(page, i)) &&
      documentNounAt(page, i - 1)
    ) {
      return { first: tightPhrase(page, lineFirst, i - 1)?.first ?? i - 1, next: i } // "ledgers we reviewed"
    }
    if (!(b & (Is.Relative | Is.That))) continue
    if (word(page, i) !== 'who' && !(word(page, i) === 'that' && runsOn(page, i))) continue
    const open = word(page, i) === 'who' && bits(page, i + 1) & NO_RELATIVE_VERB
    if (i === last || word(page, i - 1) === ',' || open) return null
    const noun = tightPhrase(page, lineFirst, i - 1)
    return noun && { first: noun.first, next: last + 1 }
  }
  return null
}

/** "Mark Green, MD": letters after a name */
const SUFFIXES = new Set('md phd esq jr sr ii iii rn jd'.split(' '))
const OLDEST = 120

/** "Haldane, 63, who ...": a number between a name and a comma. */
function isAge(page: Page, i: number): boolean {
  const years = Number(word(page, i))
  return years > 0 && years < OLDEST && word(page, i - 1) === ',' && (bits(page, i - 2) & Is.Capital) !== 0
}

/** "Ann Lee, a Democrat from Ohio, who ...": the last token of the name that an apposition stands after; -1 without one. */
function namedBefore(page: Page, lineFirst: number, first: number): number {
  const b = bits(page, first)
  if (first - 2 < lineFirst || word(page, first - 1) !== ',' || !(b & Is.Determiner) || b & Is.Capital)
    return -1
  const before = first - 2
  if (isAge(page, before)) return before - 2
  const name = bits(page, before) & Is.Capital && !(bits(page, before) & (Is.Day | Is.Month | Is.DayAdverb))
  return name || word(page, before) === ')' ? before : -1
}

/** The appositions between a name and its verb belong to the source. */
const withAside = (stretch: Stretch, p: number, end: number, page: Page): Stretch => {
  let next = end
  while (
    next > p + 1 &&
    ((bits(page, next - 1) & Is.Mark && word(page, next - 1) !== ')') ||
      (bits(page, next - 1) & Is.Adverb && !(bits(page, next - 1) & Is.Capital)))
  )
    next--
  return { first: stretch.first, next: Math.max(next, stretch.next) }
}

function openBracket(page: Page, lineFirst: number, close: number): number {
  for (let i = close - 1; i >= lineFirst && close - i < LONGEST_ASIDE; i--)
    if (word(page, i) === '(') return i
  return lineFirst
}

/** The mark that opens an aside closed at `p`; -1 where a whole clause stands between. */
function asideStart(page: Page, lineFirst: number, p: number): number {
  const dash = isDash(page, p)
  for (let i = p - 1; i >= lineFirst && p - i < LONGEST_ASIDE; i--) {
    if (page.closes[i]) return -1
    if (dash ? isDash(page, i) : word(page, i) === ',') return i
  }
  return -1
}

/** Walks left from the last token of a noun phrase to its first. */
function phraseStart(page: Page, lineFirst: number, last: number): number {
  let and = -1
  let first = last
  for (let i = last; i >= lineFirst && last - i < LONGEST_SUBJECT; i--) {
    const b = bits(page, i)
    if (page.closes[i]) return first
    if (b & Is.Mark) {
      const w = word(page, i)
      if (w === ')') {
        i = openBracket(page, lineFirst, i)
        first = i
        continue
      }
      const joins =
        w === '.' ||
        w === '%' ||
        w === '$' ||
        w === '&' ||
        w === '/' ||
        w === '@' ||
        w === '#' ||
        ((w === '-' || w === "'" || w === '’' || w === '‘') && !isDash(page, i))
      if (!joins) return first
      first = i
      continue
    }
    if (b & Is.Quoted) return and > 0 ? and + 1 : first
    if (b & AUXILIARY && !(b & Is.Possessive)) return and > 0 ? and + 1 : first
    if (b & (Is.Subordinator | Is.Relative | Is.Wh | Is.That) || (b & Is.Subject && !(b & Is.Objective)))
      return and > 0 && b & Is.Subject ? and + 1 : first
    if (b & Is.And) {
      if (i === last) return first
      if (bits(page, i - 1) & Is.Capital && bits(page, i + 1) & Is.Capital && word(page, i) === 'and')
        continue
      if (and < 0) and = i
      if (word(page, i) === 'but') return i + 1
      continue
    }
    if (and > 0 && (b & Is.Past || (page.verb[i] && (page.form[i] as number) & (Form.Past | Form.Present))))
      return and + 1
    if (
      page.verb[i] &&
      (page.form[i] as number) & Form.Past &&
      i < last &&
      !(bits(page, i - 1) & (Is.Determiner | Is.Possessive | Is.Preposition)) &&
      !isDoneToDocument(page, i)
    )
      return first
    first = i
  }
  return first
}

/** "A letter addressed to Ann Lee says": a participle goes on about the document, whose name is no subject of its own. */
const isDoneToDocument = (page: Page, i: number): boolean =>
  documentNounAt(page, i - 1) && /^(?:to|by)$/.test(word(page, i + 1))

/** The shortest noun phrase that ends at a token: back to its article, its possessor or a preposition other than "of". */
export function tightPhrase(page: Page, lineFirst: number, last: number): Stretch | null {
  let first = last + 1
  for (let i = last; i >= lineFirst && last - i < LONGEST_SUBJECT; i--) {
    const b = bits(page, i)
    if (page.closes[i] || b & (Is.Quoted | Is.That | Is.Relative | Is.Wh | Is.Subordinator)) break
    if (b & AUXILIARY && !(b & Is.Possessive)) break
    if (b & Is.Mark && !/^[-.'’&$%]$/.test(word(page, i))) break
    if (
      b & (Is.Preposition | Is.To) &&
      !(b & Is.Capital) &&
      word(page, i) !== 'of' &&
      !(word(page, i) === 'for' && bits(page, i - 1) & Is.Capital)
    )
      break
    if (b & Is.And && !(bits(page, i - 1) & Is.Capital && bits(page, i + 1) & Is.Capital)) break
    if (b & Is.Adverb && !(b & Is.Capital)) break
    first = i
    if (b & Is.Determiner && word(page, i - 1) !== 'of') break
  }
  return first <= last ? { first, next: last + 1 } : null
}

/** Leaves out a time or an adverb at either end, and a leading preposition with its noun. */
function trimmed(page: Page, from: number, to: number, lineFirst: number): Stretch | null {
  let [first, next] = [from, to]
  for (;;) {
    const last = next - 1
    if (last <= first) break
    if (DAY_WORDS.has(word(page, last)) || bits(page, last) & Is.DayAdverb) next--
    else if (bits(page, last) & Is.TimeSpan && bits(page, last - 1) & Is.ThisLast) next -= 2
    else if (bits(page, last) & Is.Preposition && !(bits(page, last) & Is.Capital)) next--
    else break
  }
  for (;;) {
    if (first >= next - 1) break
    const b = bits(page, first)
    if (b & (Is.And | Is.Adverb | Is.Not) && !(b & Is.Determiner)) first++
    else if (b & Is.Day || (b & Is.DayAdverb && first === lineFirst)) first++
    else if (b & Is.ThisLast && bits(page, first + 1) & Is.TimeSpan && first + 2 < next) first += 2
    else if (b & Is.Preposition) {
      const time = bits(page, first + 1)
      if (time & (Is.Day | Is.Month)) {
        first += 2
        while (first < next - 1 && bits(page, first) & (Is.Number | Is.Mark)) first++
      } else if (b & Is.Capital && first === lineFirst) {
        const run = lastNameRun(page, first + 1, next)
        if (run < 0) break
        first = run
      } else first++
    } else break
  }
  return first < next ? { first, next } : null
}

/** Start of the last run of capitalised words: "In Ohio Mr. Lee" -> "Mr. Lee". */
function lastNameRun(page: Page, from: number, next: number): number {
  let i = next - 1
  if (!(bits(page, i) & Is.Capital)) return -1
  while (i > from && (bits(page, i - 1) & Is.Capital || word(page, i - 1) === '.')) i--
  return i > from ? i : -1
}

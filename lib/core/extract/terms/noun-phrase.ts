import { Is, Kind } from './bits'
import type { Page } from './page'
import { lemmaOf, wordOf } from './unit'
import { isVerbAt, isVerbBefore } from './verb-or-noun'

/** Longer fronts are clauses run together. */
const LONGEST_FRONT = 8
/** Words of no list taken as part of a phrase because an article or the like stands before them. */
const MOST_UNKNOWN = 3
/** Units between the marks of a quoted word inside a phrase ("so-called “sanctuary” cities"). */
export const LONGEST_QUOTED = 5

const DEICTIC = /^(?:last|this|next|every|each|that)$/
const LABEL = Kind.People | Kind.Criminal | Kind.Federal | Kind.Immigration | Kind.Local
const EDGE = Is.Determiner | Is.Possessive | Is.Quantifier | Is.Number | Is.Preposition | Is.To
/** What opens a noun phrase; "to" opens a verb's. */
const OPENING = EDGE & ~Is.To
const FRONT = Is.Adjective | Is.Noun | Is.Name
export const CLOSED =
  Is.Determiner |
  Is.Possessive |
  Is.Quantifier |
  Is.Preposition |
  Is.And |
  Is.Subordinator |
  Is.Relative |
  Is.Pronoun |
  Is.Be |
  Is.Have |
  Is.Do |
  Is.Modal |
  Is.Not |
  Is.To |
  Is.Number

/** True for a word that can stand before a head inside its phrase. */
function isFront(p: Page, i: number): boolean {
  const b = p.is[i] as number
  if (b & (Is.Mark | CLOSED))
    return (
      (b & Is.Adjective) !== 0 &&
      !(
        b &
        (Is.Mark | Is.Determiner | Is.Possessive | Is.Be | Is.Have | Is.Pronoun | Is.Quantifier | Is.Number)
      )
    )
  if (b & Is.Name) return true
  if (b & Is.Past && !(b & Is.Adjective)) return isParticipleBefore(p, i)
  if (b & Is.Ing && !(b & (Is.Adjective | Is.Noun)))
    return (
      wordOf(p, i - 1) !== 'those' &&
      followsEdge(p, i, Is.Determiner | Is.Possessive | Is.Number | Is.Adjective)
    )
  if (!(b & FRONT)) return false
  // "people with detainers criminals?": several of them are no attribute
  if (b & Is.Plural && (p.kind[i] as number) & (Kind.Detainer | Kind.People | Kind.Criminal)) return false
  if (b & Is.Plural && b & Is.Verb) return false
  return !(b & Is.Verb) || !isVerbBefore(p, i)
}

const TAKES_OBJECT =
  /^(?:let|named|included|involved|led|told|made|gave|took|got|had|called|showed|left|became|represented|faced|received|posed|saw|found|meant)$/

/** A participle belongs to the noun after it when nothing before it can be its subject. */
function isParticipleBefore(p: Page, i: number): boolean {
  // "15 named U.S. citizens": such a past has its object behind it
  if (TAKES_OBJECT.test(wordOf(p, i))) return false
  let k = i - 1
  const floor = p.floor[i] as number
  while (k >= floor && (p.is[k] as number) & Is.Adverb && !((p.is[k] as number) & Is.Preposition)) k--
  if (k < floor) return true
  const b = p.is[k] as number
  if (b & (Is.Opens | Is.Dash)) return true
  // "represents detained immigrants", "found overcrowded centers"
  if (
    b & (Is.Verb | Is.Ing | Is.Past) &&
    !(b & (Is.Noun | Is.Adjective | Is.Be | Is.Have)) &&
    nounFollows(p, i)
  )
    return true
  // "the report names unsigned detainers": a form in -s after one thing is a verb
  if (b & Is.Verb && b & Is.Plural && isOneThing(p, k - 1)) return nounFollows(p, i)
  // "are registered sex offenders"
  if (b & Is.Be && /^(?:registered|convicted|suspected|accused|documented)$/.test(wordOf(p, i)))
    return nounFollows(p, i)
  if (b & (Is.Be | Is.Have | Is.Modal | Is.Pronoun | Is.Name | Is.Relative))
    return (b & (Is.Determiner | Is.Possessive)) !== 0 && !(b & Is.Relative)
  if (b & Is.Adjective && !(b & Is.Noun)) return true
  // "and subpoenaed internal documents": after "and" a word of no list is the next verb
  if (b & Is.And && (p.is[i] as number) & Is.Unknown) return false
  return (b & (EDGE | Is.And)) !== 0 && !(b & Is.To)
}

const isOneThing = (p: Page, k: number): boolean =>
  k >= (p.floor[k + 1] as number) &&
  ((p.is[k] as number) & (Is.Noun | Is.Name)) !== 0 &&
  !((p.is[k] as number) & Is.Plural)

function followsEdge(p: Page, i: number, edge: number): boolean {
  return i > (p.floor[i] as number) && ((p.is[i - 1] as number) & edge) !== 0
}

/** The first unit of the noun phrase whose head is h: adjectives, nouns and participles before it, no article or number. */
export function phraseStart(p: Page, h: number): number {
  const known = p.starts[h] as number
  if (known > 0) return known - 1
  const made = startFrom(p, h)
  p.starts[h] = made + 1
  return made
}

function startFrom(p: Page, h: number): number {
  const floor = Math.max(p.floor[h] as number, h - LONGEST_FRONT)
  let first = h
  let unknown = 0
  let i = h - 1
  for (; i >= floor; i--) {
    const b = p.is[i] as number
    // "48 hours past release"
    if (wordOf(p, i) === 'past' && !((p.is[i - 1] as number) & (OPENING | Is.Adjective))) break
    // "Last year deputies flagged": when it was is no part of the phrase
    if (
      /^(?:year|month|week|spring|summer|fall|autumn|winter|quarter|night)$/.test(wordOf(p, i)) &&
      i > floor &&
      DEICTIC.test(wordOf(p, i - 1))
    )
      break
    // "custody pending removal proceedings"
    if (wordOf(p, i) === 'pending' && i > floor && (p.is[i - 1] as number) & (Is.Noun | Is.Past)) break
    if (b & Is.Closes && !(b & Is.Opens)) {
      const open = openBefore(p, i, floor)
      if (open < 0) break
      first = open
      i = open
      continue
    }
    if (b & Is.Comma) {
      if (first === i + 1 && isAdjective(p, i + 1) && i > floor && isAdjective(p, i - 1)) continue
      break
    }
    if (b & Is.And) {
      if (first === i + 1 && i > floor && isPairable(p, i - 1) && isPairable(p, i + 1) && i + 1 < h) continue
      break
    }
    if (b & Is.Adverb && !(b & (FRONT | Is.Preposition)) && !(b & Is.TimeAdverb)) {
      if (first === i + 1 && isDescribing(p, i + 1, h)) {
        first = i
        continue
      }
      break
    }
    if (first === h && isActOn(p, i, h)) break
    if (isFront(p, i)) {
      if (isHeadBefore(p, i, first)) break
      first = i
      continue
    }
    if (
      b & Is.Number &&
      first === i + 1 &&
      i > floor &&
      /^(?:level|tier|category|class)$/.test(wordOf(p, i - 1))
    ) {
      first = --i
      continue
    }
    if (isSuperlative(p, i) && first === i + 1 && isAdjective(p, i + 1)) {
      first = i
      continue
    }
    if (!(b & Is.Unknown) || b & (Is.Past | Is.Ing | Is.Adverb) || ++unknown > MOST_UNKNOWN) break
  }
  if (unknown === 0 || i + 1 >= first) return first
  // the words between are the phrase's own when an article, a number or a preposition opens it
  const before = i >= (p.floor[h] as number) ? (p.is[i] as number) : Is.Determiner
  const verb = before & (Is.Verb | Is.Past) && !(before & (Is.Noun | Is.Adjective | Is.Be | Is.Have))
  const opens =
    (before & (OPENING | Is.Adjective) || verb) &&
    !(before & Is.To) &&
    !(i >= 0 && /^(?:that|which)$/.test(wordOf(p, i)))
  if (unknown <= MOST_UNKNOWN && opens && i + 1 < first) return skipEdges(p, i + 1, first)
  return first
}

const skipEdges = (p: Page, from: number, to: number): number => {
  let i = from
  while (i < to && (p.is[i] as number) & (Is.Comma | Is.And | Is.Mark)) i++
  return i
}

/** "call the measure common-sense legislation": a noun before an adjective ends the phrase before it, labels and names apart. */
function isHeadBefore(p: Page, i: number, first: number): boolean {
  const b = p.is[i] as number
  if (!(b & Is.Noun) || b & (Is.Adjective | Is.Name | Is.Capital) || (p.kind[i] as number) & LABEL)
    return false
  const next = p.is[first] as number
  return first === i + 1 && (next & Is.Adjective) !== 0 && !(next & (Is.Noun | Is.Past))
}

/** "the most serious offenders", but not "most offenders". */
function isSuperlative(p: Page, i: number): boolean {
  const word = wordOf(p, i)
  if (word !== 'most' && word !== 'least') return false
  return i > (p.floor[i] as number) && ((p.is[i - 1] as number) & (Is.Determiner | Is.Possessive)) !== 0
}

export const isAdjective = (p: Page, i: number): boolean => {
  const b = p.is[i] as number
  return (b & Is.Adjective) !== 0 || ((b & Is.Past) !== 0 && isParticipleBefore(p, i))
}
const isDescribing = (p: Page, i: number, h: number): boolean =>
  i < h && ((p.is[i] as number) & (Is.Adjective | Is.Past | Is.Ing)) !== 0
const isPairable = (p: Page, i: number): boolean => {
  const b = p.is[i] as number
  if (b & (Is.Plural | Is.Mark | Is.Number)) return false
  return (
    ((b & Is.Adjective) !== 0 && !(b & Is.Verb)) ||
    ((b & Is.Past) !== 0 && isParticipleBefore(p, i)) ||
    ((p.kind[i] as number) & Kind.Local) !== 0
  )
}

/** The mark that opens a short quotation closed at i, when all words inside can stand before a head; -1 else. */
function openBefore(p: Page, i: number, floor: number): number {
  for (let k = i - 1; k >= floor && i - k <= LONGEST_QUOTED; k--) {
    const b = p.is[k] as number
    if (b & Is.Opens) return k < i - 1 ? k : -1
    if (b & Is.Mark || (b & CLOSED && !(b & Is.Adjective))) return -1
  }
  return -1
}

/** True when the noun at h stands before another noun that is the head ("immigrant communities"). */
export function isCompounded(p: Page, h: number): boolean {
  const j = h + 1
  if (j >= (p.ceiling[h] as number)) return false
  const b = p.is[j] as number
  if (b & (Is.Mark | CLOSED) || wordOf(p, j) === 'pending') return false
  const many = ((p.is[h] as number) & Is.Plural) !== 0
  // "criminal alien releases": people and what is done to them are two terms
  if (isActOn(p, h, j)) return false
  // "immigrants north": several people are no attribute
  if (many && (p.kind[h] as number) & (Kind.People | Kind.Criminal | Kind.Plain)) return false
  if (b & Is.Unknown) {
    if (many || b & (Is.Name | Is.Past | Is.Ing | Is.Adverb)) return false
    return b & Is.Adjective ? isCompounded(p, j) || nounFollows(p, j) : true
  }
  if (b & Is.Noun) {
    if (b & (Is.Verb | Is.Past) && (many || isVerbAt(p, j))) return false
    return true
  }
  // "criminal illegal aliens", "immigrant violent offenders"
  if (b & Is.Adjective && !(b & Is.Past) && !many) return nounFollows(p, j)
  return false
}

/** A label for people right before a noun for what is done to them. */
const isActOn = (p: Page, h: number, j: number): boolean =>
  ((p.kind[h] as number) & (Kind.People | Kind.Criminal)) !== 0 &&
  ((p.is[h] as number) & Is.Noun) !== 0 &&
  ACTS_ON.test(lemmaOf(p, j)) &&
  ((p.is[j] as number) & Is.Plural) !== 0

const ACTS_ON =
  /^(?:release|removal|deportation|arrest|encounter|apprehension|death|expulsion|transfer|arrival|crossing)$/

export const nounFollows = (p: Page, j: number): boolean =>
  j + 1 < (p.ceiling[j] as number) &&
  ((p.is[j + 1] as number) & (Is.Noun | Is.Adjective | Is.Unknown)) !== 0 &&
  !((p.is[j + 1] as number) & CLOSED)

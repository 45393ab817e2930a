import { Is, Kind } from './bits'
import { type Candidate, whole } from './candidate'
import { chunkAt } from './chunk'
import { hasFront, isProperName } from './heads'
import { isCompounded, phraseStart } from './noun-phrase'
import { offenceListEnd } from './offence'
import type { Page } from './page'
import { lemmaOf, wordOf } from './unit'
import { isVerbAt } from './verb-or-noun'
import { DATA_BARE, DATA_FRONTS, DATA_ORDER, DATA_WEAK, OBTAINED } from './words/data'

const WEAK = new Set(DATA_WEAK.split(' '))
const FRONTS = new Set(DATA_FRONTS.split(' '))
const BARE = new Set(DATA_BARE.split(' '))
/** These are many things; an adjective before them tells nothing. */
const ONLY_BARE = new Set(['number', 'figure', 'paper', 'sample', 'review', 'file'])
const ORDER = new Set(DATA_ORDER.split(' '))
const GOT = new Set(OBTAINED.split(' '))
/** "phone numbers", "sports figures" */
const NOT_DATA = new Set(
  'phone telephone security sports establishment political party public-figure religious authority historical'.split(
    ' ',
  ),
)
/** Records of people, not of an office. */
const NO_SHEETS = new Set('criminal arrest conviction clean spotless police long prior'.split(' '))
export const isWeakData = (lemma: string): boolean => WEAK.has(lemma) || BARE.has(lemma)

/** Letters, reports, documents and numbers, with how they were got; not "the number of", not "criminal records". */
export function dataAt(p: Page, h: number): Candidate | null {
  const bits = p.is[h] as number
  if (!(bits & Is.Noun) || (bits & (Is.Verb | Is.Past) && isVerbAt(p, h)) || isCompounded(p, h)) return null
  const first = phraseStart(p, h)
  const lemma = lemmaOf(p, h)
  if (isProperName(p, first, h) && lemma !== 'report') return null
  if (/^numbers?$/.test(lemma) && wordOf(p, h + 1) === 'of') return null
  const bare = isBare(p, first, h, lemma)
  if (!bare && !((p.kind[h] as number) & Kind.Data) && !(first < h && hasFront(p, first, h, FRONTS)))
    return null
  if (hasFront(p, first, h, NOT_DATA)) return null
  if (wordOf(p, h) === 'letter' && isByTheLetter(p, h)) return null
  // a public figure is no number
  if (
    lemma === 'figure' &&
    !bare &&
    !(bits & Is.Plural) &&
    !/^(?:that|this)$/.test(wordOf(p, first - 1)) &&
    !(first < h && hasFront(p, first, h, FRONTS))
  )
    return null
  if (/^records?$/.test(lemma) && hasFront(p, first, h, NO_SHEETS)) return null
  for (let u = first; u < h; u++)
    if ((p.kind[u] as number) & Kind.Evaluation) return whole(first, h + 1, 'evaluation', h)
  return whole(inOrder(p, first, h), obtainedEnd(p, h + 1), 'data', h)
}

/** "the count", "its own list", "no number": the noun with nothing but an article or a possessor, not "a number of". */
function isBare(p: Page, first: number, h: number, lemma: string): boolean {
  if (!BARE.has(lemma) || isCountOf(p, h, lemma)) return false
  let at = h - 1
  while (at > (p.floor[h] as number) && (p.is[at] as number) & (Is.Number | Is.TimeAdverb)) at--
  const before = at >= (p.floor[h] as number) && at < h ? (p.is[at] as number) : 0
  if (/^(?:waiting|wait|priority|watch|to-do|shopping|guest|long)$/.test(wordOf(p, h - 1))) return false
  if (inOrder(p, first, h) < h && ONLY_BARE.has(lemma)) return false
  if (lemma === 'number' || lemma === 'figure' || lemma === 'paper')
    return (
      (before & (Is.Determiner | Is.Possessive)) !== 0 ||
      wordOf(p, h - 1) === "'s" ||
      /^(?:every|each|both|single)$/.test(wordOf(p, h - 1))
    )
  if (lemma === 'review' || lemma === 'sample' || lemma === 'file')
    return (before & (Is.Determiner | Is.Possessive)) !== 0 || wordOf(p, h - 1) === "'s"
  return (
    first < h || (before & (Is.Determiner | Is.Possessive | Is.Quantifier)) !== 0 || wordOf(p, h - 1) === "'s"
  )
}

/** "a number of", "the number with", "two counts of murder" are no data; "a list of cases" is. */
function isCountOf(p: Page, h: number, lemma: string): boolean {
  const word = wordOf(p, h + 1)
  if (/^(?:number|figure)$/.test(lemma)) return /^(?:of|with|who|that|whose)$/.test(word)
  if (lemma === 'count')
    return word === 'of' && (offenceListEnd(p, h + 2, 1) > 0 || ((p.is[h - 1] as number) & Is.Number) !== 0)
  return /^(?:paper|chart|file)$/.test(lemma) && word === 'of'
}

function inOrder(p: Page, first: number, h: number): number {
  let from = first
  while (from < h && ORDER.has(wordOf(p, from))) from++
  return from
}

/** "obtained under a Freedom of Information Act request": how it was got, not by whom (C6). */
function obtainedEnd(p: Page, from: number): number {
  if (from + 1 >= (p.ceiling[from - 1] as number) || !GOT.has(lemmaOf(p, from))) return from
  if (!((p.is[from] as number) & Is.Past)) return from
  if (!/^(?:under|through|via)$/.test(wordOf(p, from + 1)))
    return /^(?:by|to|exclusively|from)$/.test(wordOf(p, from + 1)) ? from + 1 : from
  const chunk = chunkAt(p, from + 2)
  if (!chunk) return from
  const more = wordOf(p, chunk.next) === 'of' ? chunkAt(p, chunk.next + 1) : null
  return more ? more.next : chunk.next
}

/** "follow the ruling to the letter" */
function isByTheLetter(p: Page, h: number): boolean {
  if (wordOf(p, h - 1) !== 'the' || wordOf(p, h - 2) !== 'to') return false
  for (let k = h - 3; k >= (p.floor[h] as number) && h - k < 10; k--)
    if (/^(?:follow|obey|apply|enforce|keep|honor)$/.test(lemmaOf(p, k))) return true
  return false
}

import { Is, Kind } from './bits'
import { type Candidate, whole } from './candidate'
import { isCompounded, phraseStart } from './noun-phrase'
import type { Page } from './page'
import { lemmaOf, wordOf } from './unit'

/** Verbs of being somewhere: what follows them is a predicate. */
const STAYING = /^(?:remain|stay|sit|languish|land|end|keep|spend|wait|live|be)$/

/** Places that people are held in, but not what they are in. */
const BUILDING = /^(?:facility|center|cell|docket)$/

/**
 * "in jail", "in other prisons or jails", "under an order of supervision" said of people: the preposition stays, for
 * the noun alone would be a place or an act (C1). Null where the noun is the object of something else.
 */
export function heldInAt(p: Page, h: number): Candidate | null {
  const lemma = lemmaOf(p, h)
  const prison = ((p.kind[h] as number) & Kind.Prison) !== 0 && !BUILDING.test(lemma)
  if (!prison && lemma !== 'supervision') return null
  if (isCompounded(p, h)) return null
  let first = phraseStart(p, h)
  const floor = p.floor[h] as number
  // "an order of supervision", "other prisons or jails"
  if (lemma === 'supervision' && wordOf(p, first - 1) === 'of' && /^orders?$/.test(wordOf(p, first - 2)))
    first = phraseStart(p, first - 2)
  else if ((p.is[first - 1] as number) & Is.And && (p.kind[first - 2] as number) & Kind.Prison)
    first = phraseStart(p, first - 2)
  const article = first
  while (
    first - 1 >= floor &&
    (p.is[first - 1] as number) & (Is.Determiner | Is.Possessive | Is.Quantifier) &&
    !((p.is[first - 1] as number) & Is.Preposition)
  )
    first--
  // "in the agency's custody"
  if (wordOf(p, first - 1) === "'s" && first - 2 > floor) first = phraseStart(p, first - 2)
  while (
    first - 1 >= floor &&
    (p.is[first - 1] as number) & (Is.Determiner | Is.Possessive) &&
    !((p.is[first - 1] as number) & Is.Preposition)
  )
    first--
  const prep = first - 1
  if (prep < floor) return null
  const word = wordOf(p, prep)
  const fits = lemma === 'supervision' ? word === 'under' : word === 'in' || word === 'inside'
  if (!fits || goesOn(p, h + 1, lemma)) return null
  // "three days in jail": without an article it is no building
  const jailed = /^(?:jail|prison)$/.test(wordOf(p, h)) && article === h && first === h
  if (!jailed && !isPredicate(p, prep, floor)) return null
  const not = prep - 1 >= floor && (p.is[prep - 1] as number) & Is.Not && wordOf(p, prep - 1) === 'not'
  return whole(not ? prep - 1 : prep, h + 1, lemma === 'supervision' ? 'release' : 'custody-status', h)
}

/** "in the custody of the sheriff": whose it is makes it a noun again. */
const goesOn = (p: Page, next: number, lemma: string): boolean =>
  wordOf(p, next) === 'of' && lemma !== 'supervision'

/** After a form of "be", a verb of staying, a number, or at the start of a sentence; adverbs of time between. */
function isPredicate(p: Page, prep: number, floor: number): boolean {
  let k = prep - 1
  while (k >= floor && (p.is[k] as number) & (Is.Adverb | Is.Not) && !((p.is[k] as number) & Is.Be)) k--
  if (k < floor) return k === prep - 1
  if ((p.is[k] as number) & Is.Number) return wordOf(p, k - 1) !== 'of'
  if ((p.is[k] as number) & Is.Be) return true
  return STAYING.test(lemmaOf(p, k)) && ((p.is[k] as number) & (Is.Verb | Is.Past | Is.Ing)) !== 0
}

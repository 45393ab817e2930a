import { Is, Kind } from './bits'
import type { Page } from './page'
import { wordOf } from './unit'

/** Acts on people: at the start of a sentence they are verbs before a noun phrase. */
const ACTS = Kind.Release | Kind.Agency | Kind.Shield | Kind.Hold
const BEFORE_VERB = Is.To | Is.Modal | Is.Do | Is.Not | Is.Relative
const BEFORE_NOUN =
  Is.Determiner | Is.Possessive | Is.Number | Is.Quantifier | Is.Adjective | Is.Preposition | Is.Have

/** For a word that can be verb or noun ("release", "arrests"): whether it is the verb, told by its neighbours. */
export function isVerbAt(p: Page, i: number): boolean {
  const b = p.is[i] as number
  if (!(b & Is.Verb)) return b & Is.Noun ? isGerund(p, i) : (b & (Is.Past | Is.Ing)) !== 0
  if (!(b & (Is.Noun | Is.Adjective))) return true
  return isVerbBefore(p, i)
}

/** For "ruling", "monitoring", "cut": a verb after a form of "be", or between a preposition and its object. */
function isGerund(p: Page, i: number): boolean {
  if (i <= (p.floor[i] as number)) return objectFollows(p, i)
  const before = p.is[i - 1] as number
  return (
    (before & (Is.Be | Is.Have | Is.Not | Is.Pronoun)) !== 0 ||
    ((before & Is.Preposition) !== 0 && objectFollows(p, i))
  )
}

const PARTICLES = /^(?:loose|free|off|down|out|by)$/

const SAYS = /^(?:states|shows|reports|notes|claims|estimates|details|reveals)$/

const endsHere = (p: Page, i: number): boolean =>
  i + 1 >= (p.ceiling[i] as number) ||
  ((p.is[i + 1] as number) & Is.Mark) !== 0 ||
  wordOf(p, i + 1) === 'that'

/** Words whose "to" is a preposition. */
const NOUN_TO =
  /^(?:according|due|prior|related|contrary|thanks|relative|pursuant|compared|owing|subject|access|opposed|close|next|addition|response|similar|in|back|return|returned|transferred|handed|over|sent|listed)$/

/** The same, for a word before a noun phrase that may be its object. */
export function isVerbBefore(p: Page, i: number): boolean {
  const floor = p.floor[i] as number
  let k = i - 1
  while (
    k >= floor &&
    (p.is[k] as number) & Is.Adverb &&
    !((p.is[k] as number) & (Is.Preposition | Is.Not | Is.Adjective))
  )
    k--
  const here = p.is[i] as number
  const adverb = k < i - 1
  if (k < floor) return adverb || ((p.kind[i] as number) & ACTS) !== 0 ? objectFollows(p, i) || adverb : false
  const b = p.is[k] as number
  // "according to jail records": this "to" takes a noun
  if (b & Is.To && k > floor && NOUN_TO.test(wordOf(p, k - 1))) return false
  if (b & BEFORE_VERB && !(b & Is.Determiner)) return true
  if (b & Is.Pronoun && !(b & Is.Possessive)) return true
  // "Migrant cut loose by judge"
  if (here & Is.Past && PARTICLES.test(wordOf(p, i + 1)) && b & (Is.Noun | Is.Name)) return true
  // "and jail arrests"
  if (b & Is.And && (p.kind[i] as number) & Kind.Hold && !peopleFollow(p, i) && !determinerFollows(p, i))
    return false
  if (b & Is.And) return objectFollows(p, i) && isVerbish(p, k - 1, floor)
  if (b & BEFORE_NOUN) return false
  // "end the contract, free our neighbors"
  if (b & Is.Comma && (p.kind[i] as number) & ACTS && (p.is[i + 1] as number) & (Is.Possessive | Is.Pronoun))
    return true
  if (b & Is.Mark) return false
  const many = (b & Is.Plural) !== 0
  // "her team's paper states.", "Leaked List Shows"
  if (here & Is.Plural && !many && b & (Is.Noun | Is.Name) && endsHere(p, i) && SAYS.test(wordOf(p, i)))
    return true
  // "letting ICE interview inmates": a body and what it does to people
  if ((p.kind[k] as number) & Kind.Federal && !(here & Is.Plural) && peopleFollow(p, i)) return true
  // "agencies release aliens": base form after a plural; "ICE arrests them": form in -s after a singular
  if (here & Is.Plural) return !many && (b & (Is.Noun | Is.Name)) !== 0 && objectFollows(p, i)
  return (
    many || (determinerFollows(p, i) && (b & Is.Noun) !== 0) || ((b & Is.Name) !== 0 && objectFollows(p, i))
  )
}

const TIMES = /^(?:year|month|week|quarter|summer|winter|spring|fall|decade|day|fiscal)$/

const objectFollows = (p: Page, i: number): boolean => {
  if (i + 1 >= (p.ceiling[i] as number)) return false
  // "a bed costs $165"
  if (wordOf(p, i + 1) === '$') return true
  // "charges such as" goes on with examples, not with an object
  if (wordOf(p, i + 1) === 'such' && wordOf(p, i + 2) === 'as') return false
  // "ICE arrests last month"
  if (/^(?:last|this|next|every|each)$/.test(wordOf(p, i + 1)) && TIMES.test(wordOf(p, i + 2))) return false
  const b = p.is[i + 1] as number
  return (
    (b &
      (Is.Determiner | Is.Possessive | Is.Number | Is.Quantifier | Is.Adjective | Is.Noun | Is.Pronoun)) !==
      0 && !(b & Is.Mark)
  )
}

const peopleFollow = (p: Page, i: number): boolean =>
  i + 1 < (p.ceiling[i] as number) && ((p.kind[i + 1] as number) & (Kind.People | Kind.Criminal)) !== 0

const determinerFollows = (p: Page, i: number): boolean =>
  i + 1 < (p.ceiling[i] as number) &&
  ((p.is[i + 1] as number) &
    (Is.Determiner | Is.Possessive | Is.Number | Is.Quantifier | Is.Pronoun | Is.Plural)) !==
    0 &&
  ((p.is[i + 1] as number) & (Is.Plural | Is.Verb)) !== (Is.Plural | Is.Verb)

/** Whether a clause with a verb ends before a conjunction: looks back a few words for one. */
const LOOK_BACK = 8
const isVerbish = (p: Page, from: number, floor: number): boolean => {
  for (let k = from; k >= floor && from - k < LOOK_BACK; k--) {
    const b = p.is[k] as number
    if (b & (Is.To | Is.Modal | Is.Be | Is.Have)) return true
    if (b & (Is.Verb | Is.Past | Is.Ing) && !(b & (Is.Noun | Is.Adjective))) return true
  }
  return false
}

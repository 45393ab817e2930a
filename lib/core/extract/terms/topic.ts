import { Kind } from './bits'
import { LEXICON } from './lexicon'
import type { Page } from './page'

const ENFORCEMENT =
  Kind.Release |
  Kind.Agency |
  Kind.Hold |
  Kind.Convicted |
  Kind.Charged |
  Kind.Conviction |
  Kind.Charge |
  Kind.Detainer |
  Kind.People |
  Kind.Criminal |
  Kind.Prison
/** Words of which an article on enforcement has at least one in so many. */
const ON_TOPIC =
  Kind.People |
  Kind.Criminal |
  Kind.Detainer |
  Kind.Convicted |
  Kind.Conviction |
  Kind.Immigration |
  Kind.Status
const ONE_IN = 400
const YOUNG_WORDS = new Set(['unaccompanied', 'uac'])

/** Words for grown people that are meant of those under enforcement once a sentence has said so. */
const ADULTS = new Set(['man', 'woman', 'couple', 'teenager'])
const DONE_TO_PEOPLE = Kind.Release | Kind.Agency | Kind.Hold | Kind.Detainer | Kind.Convicted | Kind.Charged

interface Topics {
  adults: boolean | null

  /** by the first unit of a sentence: 0 unknown, 1 no, 2 yes */
  enforcement: Uint8Array
  children: boolean | null
  detainers: boolean | null
}

const topics = new WeakMap<Page, Topics>()

const topicsOf = (p: Page): Topics => {
  const known = topics.get(p)
  if (known) return known
  const made: Topics = {
    enforcement: new Uint8Array(p.count + 1),
    adults: null,
    children: null,
    detainers: null,
  }
  topics.set(p, made)
  return made
}

/** Whether the sentence of a unit has a word of release, custody, conviction or removal. Each sentence is read once. */
export function speaksOfEnforcement(p: Page, u: number): boolean {
  const { enforcement } = topicsOf(p)
  const floor = p.floor[u] as number
  if (!enforcement[floor]) {
    let found = 1
    for (let k = floor; k < (p.ceiling[u] as number) && found === 1; k++)
      if ((p.kind[k] as number) & ENFORCEMENT) found = 2
    enforcement[floor] = found
  }
  return enforcement[floor] === 2
}

export const isAdult = (lemma: string): boolean => ADULTS.has(lemma)

/** Whether a sentence of the article says of a man or a woman what is done to people under enforcement. */
export function speaksOfAdults(p: Page): boolean {
  const known = topicsOf(p)
  if (known.adults !== null) return known.adults
  known.adults = false
  for (let u = 0; u < p.count && !known.adults; u = p.ceiling[u] as number) {
    let adult = false
    let done = false
    for (let k = u; k < (p.ceiling[u] as number); k++) {
      if ((p.kind[k] as number) & DONE_TO_PEOPLE) done = true
      else if (
        (p.kind[k] as number) & Kind.Plain &&
        ADULTS.has(LEXICON.lemmas[p.lemma[k] as number] as string)
      )
        adult = true
    }
    known.adults = adult && done
  }
  return known.adults
}

/** Whether the article is about children who came alone: then "children" are people under enforcement. */
export function speaksOfChildren(p: Page): boolean {
  const known = topicsOf(p)
  if (known.children === null) {
    known.children = false
    for (let k = 0; k < p.count && !known.children; k++)
      known.children = YOUNG_WORDS.has(LEXICON.lemmas[p.lemma[k] as number] as string)
  }
  return known.children
}

/** Whether the article is about detainers: then a bare "request" that was denied is one. */
export function speaksOfDetainers(p: Page): boolean {
  const known = topicsOf(p)
  if (known.detainers === null) {
    known.detainers = false
    for (let k = 0; k < p.count && !known.detainers; k++)
      known.detainers = ((p.kind[k] as number) & Kind.Detainer) !== 0
  }
  return known.detainers
}

/** Whether a text is about enforcement at all: elsewhere "release", "report" and "threat" mean other things. */
export function isOnTopic(p: Page): boolean {
  let found = 0
  for (let u = 0; u < p.count; u++) if ((p.kind[u] as number) & ON_TOPIC) found++
  return found * ONE_IN >= p.count && found > 0
}

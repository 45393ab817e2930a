import { ACT_WORDS } from './act-words'
import { wordSet } from './word-list'

/** One way of telling an act. */
export interface ActPhrase {
  words: string[]
  act: string
}

/** By first word, longest first. */
export const ACTS_BY_FIRST = new Map<string, ActPhrase[]>()
const phrases: ActPhrase[] = Object.entries(ACT_WORDS).flatMap(([act, list]) =>
  list
    .split('|')
    .flatMap((phrase) => spelledOut(phrase.trim().split(/\s+/)).map((words) => ({ words, act }))),
)

/** Every sequence that the words with their alternatives stand for. */
function spelledOut(words: string[]): string[][] {
  let out: string[][] = [[]]
  for (const word of words) {
    const choices = word.split('/')
    out = out.flatMap((head) => choices.map((choice) => [...head, choice]))
  }
  return out
}

for (const phrase of phrases.sort((a, b) => b.words.length - a.words.length)) {
  const first = phrase.words[0] ?? ''
  ACTS_BY_FIRST.set(first, [...(ACTS_BY_FIRST.get(first) ?? []), phrase])
}

/** Unit of what is counted to the act its noun tells: "19 of the releases" were released. */
export const ACT_OF_UNIT = new Map<string, string>([
  ['releases', 'released'],
  ['removals', 'removed'],
  ['deaths', 'died'],
  ['arrests', 'arrested'],
  ['encounters', 'encountered'],
  ['book-ins', 'booked-in'],
  ['beds', 'detention-capacity'],
  ['convictions', 'on-record'],
  ['charges', 'on-record'],
])

/** Nouns that tell what was done to whom they name, by head in the singular. */
export const ACT_OF_NOUN = new Map<string, string>([
  ['detainee', 'held'],
  ['deportee', 'removed'],
  ['arrestee', 'arrested'],
  ['releasee', 'released'],
])

/** True of a part alone, not of the group it is counted from (convention Q5): records, charges, orders. */
export const PROPERTIES = wordSet(`
  convicted charged convicted-or-charged no-criminal-record registered committed ordered-removed
`)

/** What can happen to what the unit names; units that are not here take every act. */
const OF_UNIT = new Map<string, Set<string>>([
  ['detainers', wordSet('issued honored declined refused-to-honor')],
  ['jurisdictions', wordSet('refused-to-honor honored listed targeted surveyed cut funded')],
  ['countries', wordSet('refused-by-country listed')],
  ['officials', wordSet('funded cut died harmed surveyed')],
  ['offices', wordSet('funded cut surveyed')],
  ['beds', wordSet('detention-capacity funded cut held')],
  ['convictions', wordSet('on-record convicted committed listed')],
  ['charges', wordSet('on-record charged committed listed')],
  ['crimes', wordSet('on-record charged convicted committed listed')],
  [
    'releases',
    wordSet(
      'released released-by-court released-by-local-agency released-at-discretion released-to-supervision',
    ),
  ],
  ['households', wordSet('surveyed')],
  ['arrests', wordSet('arrested')],
  ['removals', wordSet('removed returned removed-or-returned projected')],
  ['deaths', wordSet('died')],
  ['encounters', wordSet('encountered')],
  ['book-ins', wordSet('booked-in')],
])

/** False for an act that does not happen to what the unit names: detainers are issued, people are not. */
export const happensTo = (act: string, unit: string): boolean => OF_UNIT.get(unit)?.has(act) ?? true

/** Acts whose patient is a person, so that a bare number before them counts people. */
export const ACTS_OF_PEOPLE = wordSet(`
  encountered at-large arrested re-arrested charged convicted convicted-or-charged committed
  no-criminal-record re-offended harmed booked-in held died released released-by-court
  released-by-local-agency released-at-discretion released-to-supervision planned-for-release
  not-released under-supervision on-national-docket on-non-detained-docket on-docket ordered-removed
  not-removed removed returned removed-or-returned self-deported removed-or-self-deported
  missed-hearing not-served-notice lost-track-of transferred not-registered registered informed
  not-informed living-in-country not-charged not-required-to-register not-reached
`)

/** Who let somebody out decides which release it was. */
export const LOCAL_AGENTS = wordSet(`
  local sanctuary sheriff sheriff's sheriffs county counties city cities jail jails police jurisdiction jurisdictions
  municipalities prison prisons deputies state states town towns precinct mayor
`)
export const COURT_AGENTS = wordSet('judge judges court courts ruling magistrate magistrates')
export const FEDERAL_AGENTS = wordSet(`
  ice federal immigration customs dhs homeland cbp administration agency agencies biden trump obama feds bureau
  department government washington
`)

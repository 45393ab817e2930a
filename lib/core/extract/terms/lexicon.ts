import { Is, Kind } from './bits'
import { guessed } from './guess'
import { plural, verbForms } from './inflect'
import { ACT_VERBS } from './words/act-verbs'
import * as acts from './words/acts'
import * as adjectives from './words/adjectives'
import * as closed from './words/closed'
import { DENYING_COMPOUNDS, FEDERAL_NAMES, NOUN_COMPOUNDS, OTHER_COMPOUNDS } from './words/compounds'
import * as countries from './words/countries'
import * as crimes from './words/crimes'
import * as data from './words/data'
import * as evaluation from './words/evaluation'
import { HEADS } from './words/heads'
import * as judging from './words/judging-more'
import * as nouns from './words/nouns'
import * as people from './words/people'
import * as story from './words/story-people'
import * as verbs from './words/verbs'

/** The word list as columns: a row for every printed form. Row 0 is the unknown word. */
export interface Lexicon {
  rowOf: Map<string, number>
  is: number[]
  kind: number[]
  /** number of the dictionary form, shared by all forms of a word */
  lemma: number[]
  lemmas: string[]
}

const rowOf = new Map<string, number>()
const is: number[] = [0]
const kind: number[] = [0]
const lemma: number[] = [0]
const lemmas: string[] = ['']
const lemmaNumbers = new Map<string, number>()

/** The number of a dictionary form; made when new. */
function lemmaNumber(word: string): number {
  const known = lemmaNumbers.get(word)
  if (known !== undefined) return known
  lemmaNumbers.set(word, lemmas.length)
  lemmas.push(word)
  return lemmas.length - 1
}

/** Adds what a printed form can be; a form keeps the dictionary form it was first given. */
function put(form: string, base: string, isBits: number, kindBits: number): void {
  const row = rowOf.get(form)
  if (row === undefined) {
    rowOf.set(form, is.length)
    is.push(isBits)
    kind.push(kindBits)
    lemma.push(lemmaNumber(base))
    return
  }
  is[row] = (is[row] as number) | isBits
  kind[row] = (kind[row] as number) | kindBits
}

const each = (list: string, use: (word: string) => void) => {
  for (const word of list.split(/\s+/)) if (word) use(word)
}
const plain = (list: string, isBits: number, kindBits = 0) =>
  each(list, (word) => put(word, word, isBits, kindBits))
const nounList = (list: string, kindBits = 0, isBits = 0) =>
  each(list, (word) => {
    put(word, word, Is.Noun | isBits, kindBits)
    put(plural(word), word, Is.Noun | Is.Plural | isBits, kindBits)
  })
const verbList = (list: string, kindBits = 0) =>
  each(list, (word) => {
    const forms = verbForms(word)
    put(word, word, Is.Verb, kindBits)
    put(forms.third, word, Is.Verb, kindBits)
    put(forms.past, word, Is.Past, kindBits)
    put(forms.participle, word, Is.Past, kindBits)
    put(forms.ing, word, Is.Ing, kindBits)
  })

function closedClasses(): void {
  plain(closed.DETERMINERS, Is.Determiner)
  plain(closed.POSSESSIVES, Is.Possessive)
  plain(closed.QUANTIFIERS, Is.Quantifier)
  plain(closed.NUMBERS, Is.Number)
  plain(closed.PREPOSITIONS, Is.Preposition)
  plain(closed.CONJUNCTIONS, Is.And)
  plain(closed.SUBORDINATORS, Is.Subordinator)
  plain(closed.RELATIVES, Is.Relative)
  plain(closed.PRONOUNS, Is.Pronoun)
  each(closed.BE, (word) => put(word, 'be', Is.Be, 0))
  each(closed.HAVE, (word) => put(word, 'have', Is.Have, 0))
  each(closed.DO, (word) => put(word, 'do', Is.Do, 0))
  plain(closed.MODALS, Is.Modal)
  plain(closed.NEGATED, Is.Not)
  plain(closed.NEGATIONS, Is.Not)
  plain(closed.DATE_WORDS, Is.Adverb | Is.TimeAdverb)
  plain(closed.TIME_ADVERBS, Is.Adverb | Is.TimeAdverb)
  plain(closed.ADVERBS, Is.Adverb)
  plain("'s '", Is.Mark)
  plain('to', Is.To)
  plain('v vs', Is.Preposition)
  plain(closed.NOT_ADVERBS, Is.Noun)
}

function domain(): void {
  verbList(acts.RELEASE_VERBS, Kind.Release)
  verbList(acts.AGENCY_VERBS, Kind.Agency)
  // no other verb is so surely about enforcement
  verbList('deport', Kind.Immigration)
  verbList(acts.HOLD_VERBS, Kind.Hold)
  verbList(acts.REFUSE_VERBS)
  nounList(acts.REFUSE_NOUNS)
  verbList(acts.COMPLY_VERBS, Kind.Comply)
  nounList(acts.COMPLY_NOUNS, Kind.Comply)
  verbList(acts.SHIELD_VERBS, Kind.Shield)
  plain('convicted', Is.Past | Is.Adjective, Kind.Convicted)
  nounList('conviction', Kind.Conviction)
  nounList(people.CONVICTS, Kind.Criminal | Kind.Convicted)
  plain('charged accused indicted', Is.Past, Kind.Charged)
  nounList('charge indictment', Kind.Charge)
  verbList('charge accuse indict convict')
  nounList('record history background past slate', Kind.Record)
  nounList(people.LABELS, Kind.People)
  nounList('life')
  nounList(people.BOUND_LABELS, Kind.People)
  nounList(people.BOUND_CRIMINALS, Kind.Criminal)
  nounList(people.PLAIN, Kind.Plain)
  nounList(people.PLAIN_YOUNG, Kind.Plain)
  nounList(people.CRIMINAL_HEADS, Kind.Criminal)
  nounList(story.FURTHER_LABELS, Kind.People)
  nounList(story.FURTHER_CRIMINALS, Kind.Criminal)
  nounList(`${story.KIN} ${story.TRADES} ${story.ROLES}`, Kind.Plain)
  plain(people.CRIMINAL_WORDS, Is.Adjective, Kind.CriminalWord)
  plain('criminally', Is.Adverb, Kind.CriminalWord)
  nounList(crimes.OFFENCES, Kind.Offence)
  nounList(crimes.VAGUE_OFFENCES)
  nounList(crimes.CRIME_NOUNS, Kind.Crime)
  nounList(acts.DETAINERS, Kind.Detainer)
  nounList(acts.REQUESTS)
  nounList(acts.PLACES, Kind.Place)
  nounList(acts.PRISONS, Kind.Prison)
  nounList(data.DATA_NOUNS, Kind.Data)
  put('data', 'data', Is.Plural, Kind.Data)
  // "the numbers" are data, "the number of" is none
  put('numbers', 'number', Is.Noun | Is.Plural, Kind.Data)
  nounList(data.DATA_WEAK)
  nounList(data.DATA_BARE)
  plain(adjectives.NATIONALITIES, Is.Adjective, Kind.Nationality)
  each(countries.NATIONS, (word) =>
    put(plural(word), word, Is.Noun | Is.Plural, Kind.People | Kind.Nationality),
  )
  plain(adjectives.STATUS, Is.Adjective, Kind.Status)
  plain(nouns.IMMIGRATION_WORDS, Is.Noun, Kind.Immigration)
  plain(nouns.FEDERAL_WORDS, Is.Noun, Kind.Federal)
  put('feds', 'fed', Is.Noun | Is.Plural, Kind.Federal)
  plain(nouns.LOCAL_WORDS, Is.Noun, Kind.Local)
  plain('law-enforcement', Is.Noun, Kind.Local)
  nounList(nouns.CARRIERS, Kind.Carrier)
  verbList(verbs.SPEECH_VERBS, Kind.Speech)
  put('beds', 'beds', Is.Noun | Is.Plural, 0)
  for (const list of HEADS) nounList(list.words)
  plain(evaluation.JUDGING_ADJECTIVES, Is.Adjective, Kind.Evaluation)
  plain(evaluation.WEAK_JUDGING, Is.Adjective)
  nounList(evaluation.JUDGING_NOUNS, Kind.Evaluation)
  nounList(evaluation.JUDGED)
  plain(judging.MORE_JUDGING, Is.Adjective, Kind.Evaluation)
  plain(judging.MORE_WEAK, Is.Adjective)
  nounList(judging.MORE_JUDGING_NOUNS, Kind.Evaluation)
  for (const { strong, weak } of ACT_VERBS) verbList(`${strong} ${weak}`)
  verbList(evaluation.TWISTING_VERBS)
  verbList(`${acts.ISSUE_VERBS} ${acts.DENY_VERBS} ${acts.ASPECT_VERBS} ${acts.CONTROL}`)
  plain(acts.CONTROL_ADJECTIVES, Is.Adjective)
}

function common(): void {
  verbList(`${verbs.COMMON_VERBS} ${verbs.PATTERN_VERBS} ${verbs.NOUN_VERBS}`)
  plain(adjectives.ADJECTIVES, Is.Adjective)
  nounList(nouns.COMMON_NOUNS)
}

/** Words printed apart that make one: their parts, and the row of the whole. */
export interface Compound {
  parts: string[]
  row: number
}

/** Compounds by their first word, longest first. */
export const COMPOUNDS = new Map<string, Compound[]>()

function compound(parts: string[], base: string, isBits: number, kindBits = 0): void {
  const form = joined(parts)
  put(form, base, isBits, kindBits)
  const first = parts[0] as string
  const list = [...(COMPOUNDS.get(first) ?? []), { parts, row: rowOf.get(form) as number }]
  COMPOUNDS.set(
    first,
    list.sort((a, b) => b.parts.length - a.parts.length),
  )
}

/** How a compound is written in the word lists: "law-enforcement", "sheriff's-office". */
const joined = (parts: string[]) => parts.join('-').replace("-'", "'")

function compounds(): void {
  for (const text of NOUN_COMPOUNDS.split('|')) {
    const parts = text.split(' ')
    const base = joined(parts)
    compound(parts, base, Is.Noun)
    const many = [...parts.slice(0, -1), plural(parts[parts.length - 1] as string)]
    compound(many, base, Is.Noun | Is.Plural)
  }
  for (const text of FEDERAL_NAMES.split('|'))
    compound(text.split(' '), joined(text.split(' ')), Is.Noun, Kind.Federal)
  for (const text of DENYING_COMPOUNDS.split('|')) compound(text.split(' '), joined(text.split(' ')), Is.Not)
  for (const text of OTHER_COMPOUNDS.split('|'))
    compound(text.split(' '), joined(text.split(' ')), Is.Adjective)
}

closedClasses()
domain()
common()
compounds()

export const LEXICON: Lexicon = { rowOf, is, kind, lemma, lemmas }

/** Adds a word of a pattern that no list has, so that its dictionary form can be told in a text. */
export function ensure(word: string): number {
  if (!rowOf.has(word)) {
    const { third, past, participle, ing } = verbForms(word)
    for (const form of [word, plural(word), third, past, participle, ing])
      if (!rowOf.has(form)) put(form, word, form.includes('-') ? Is.Unknown | Is.Adjective : guessed(form), 0)
  }
  return lemma[rowOf.get(word) as number] as number
}

import { articleText } from '../../text/article-text'
import { Is } from './bits'
import type { Candidate } from './candidate'
import { LEXICON } from './lexicon'
import { type Page, pageOf } from './page'
import { lemmaOf, wordOf } from './unit'
import { SENSES } from './words/senses'
import { WORDINGS } from './words/wordings'

/** A family of wordings of the codebook: its id, its facet, and phrases as examples. */
export interface Concept {
  id: string
  facet: string
  phrases: readonly string[]
}

/** An example phrase by its words of sense. */
interface Example {
  words: string[]
  id: string
  /** place in the codebook: the earlier of two that fit as well is taken */
  order: number
  tier: Tier
}

/** Wordings that go before those of the codebook, the codebook's own, and those that only stand in where it has none. */
type Tier = 'before' | 'codebook' | 'after'

/** Concepts made ready to be looked up. */
export interface ConceptIndex {
  /** "facet|normal form" to id */
  exact: Map<string, string>
  /** "facet|word" to the examples that hold the word */
  holding: Map<string, Example[]>
  /** answers already found, by facet and printed words: an article says the same thing often */
  known: Map<string, string | null>
}

const MOST_KNOWN = 5000 // then the memory starts anew, so that a stream of articles takes constant room

const LIGHT =
  Is.Determiner |
  Is.Possessive |
  Is.Quantifier |
  Is.Number |
  Is.Be |
  Is.Do |
  Is.Pronoun |
  Is.Mark |
  Is.And |
  Is.Relative |
  Is.Preposition |
  Is.To

const FAMILY = new Map(
  SENSES.trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((word) => [word, line.split(' ')[0] as string] as const)),
)

const FAMILIES = new Set(FAMILY.values())

/** The words of sense of units [first, next) as dictionary forms; of a hyphenated word that no list has, all parts. */
function wordsOf(p: Page, first: number, next: number, out: string[]): string[] {
  const { lower } = p.article.tokens
  for (let u = first; u < next; u++) {
    const b = p.is[u] as number
    if (b & LIGHT && !(b & (Is.Not | Is.Adjective | Is.Noun))) continue
    const from = p.first[u] as number
    const to = p.next[u] as number
    const whole = to - from > 1 ? lower.slice(from, to).join('') : ''
    if (whole && !LEXICON.rowOf.has(whole))
      for (let t = from; t < to - 2; t += 2) out.push(lower[t] as string)
    out.push(/n.t$|^cannot$/.test(wordOf(p, u)) && b & Is.Not ? 'not' : stem(lemmaOf(p, u)))
  }
  return out
}

/** Words that no list knows lose a plural -s, no more. */
const stem = (word: string): string =>
  LEXICON.rowOf.has(word) || word.length < 4 || !word.endsWith('s') || word.endsWith('ss')
    ? word
    : word.slice(0, -1)

const family = (word: string): string => FAMILY.get(word) ?? word

/** Reads the example phrases of the codebook's concepts into an index. */
export function conceptIndex(concepts: readonly Concept[]): ConceptIndex {
  const index: ConceptIndex = { exact: new Map(), holding: new Map(), known: new Map() }
  const length = new Map<string, number>()
  let order = 0
  for (const { id, facet, phrases } of concepts) {
    for (const phrase of phrases) {
      const page = pageOf(articleText(phrase))
      const words = wordsOf(page, 0, page.count, [])
      if (!words.length) continue
      const key = `${facet}|${words.join(' ')}`
      // of two with the same words of sense the one with fewer others says it: "criminal convictions"
      if (!index.exact.has(key) || page.count < (length.get(key) ?? 0)) {
        index.exact.set(key, id)
        length.set(key, page.count)
      }
      hold(index, facet, { words: words.map(family), id, order: order++, tier: 'codebook' })
    }
  }
  const facets = new Map(concepts.map(({ id, facet }) => [id, facet]))
  for (const { id, words, tier } of furtherWordings()) {
    const facet = facets.get(id)
    if (facet) hold(index, facet, { words, id, order: order++, tier })
  }
  return index
}

function hold(index: ConceptIndex, facet: string, example: Example): void {
  for (const word of new Set(example.words)) {
    const at = `${facet}|${word}`
    const list = index.holding.get(at)
    if (list) list.push(example)
    else index.holding.set(at, [example])
  }
}

/** The table of further wordings, every "a|b" written out. */
function furtherWordings(): { id: string; words: string[]; tier: Tier }[] {
  return WORDINGS.trim()
    .split('\n')
    .flatMap((line) => {
      const [id, rest] = line.split(': ') as [string, string]
      const before = rest.startsWith('! ')
      const steps = (before ? rest.slice(2) : rest).split(' ').map((step) => step.split('|'))
      let all: string[][] = [[]]
      for (const step of steps)
        all = all.flatMap((words) => step.map((word) => [...words, family(sense(word))]))
      return all.map((words) => ({ id, words, tier: before ? ('before' as const) : ('after' as const) }))
    })
}

/** The dictionary form of a word of the table. */
function sense(word: string): string {
  const row = LEXICON.rowOf.get(word)
  return row === undefined ? word : (LEXICON.lemmas[LEXICON.lemma[row] as number] as string)
}

/**
 * The concept of a term. In this order: an example of the same words of sense; the example all of whose words the term
 * has, standing together rather than apart, longer rather than shorter; the shortest example that has all words of the
 * term. Null where the codebook has no such wording. `printed` is the text of the term, both parts.
 */
export function conceptOf(
  index: ConceptIndex,
  p: Page,
  candidate: Candidate,
  printed: string,
): string | null {
  const key = `${candidate.facet}|${printed}`
  const known = index.known.get(key)
  if (known !== undefined) return known
  const found = lookedUp(index, p, candidate)
  if (index.known.size >= MOST_KNOWN) index.known.clear()
  index.known.set(key, found)
  return found
}

function lookedUp(index: ConceptIndex, p: Page, candidate: Candidate): string | null {
  const printed = wordsOf(p, candidate.first, candidate.next, [])
  if (candidate.tail >= 0) wordsOf(p, candidate.tail, candidate.tailNext, printed)
  const found = index.exact.get(`${candidate.facet}|${printed.join(' ')}`)
  if (found !== undefined) return found
  const words = printed.map(family)
  const shared = new Map<Example, number>()
  for (const word of new Set(words)) {
    for (const example of index.holding.get(`${candidate.facet}|${word}`) ?? [])
      shared.set(example, (shared.get(example) ?? 0) + 1)
  }
  const head = family(lemmaOf(p, candidate.head))
  return (
    within(shared, words, head, 'before') ??
    within(shared, words, head, 'codebook') ??
    within(shared, words, head, 'after') ??
    around(shared, words) ??
    (candidate.facet === 'offence' ? byFamily(shared, words) : null)
  )
}

const denies = (words: string[]): boolean =>
  words.includes('not') || words.includes('no') || words.includes('cannot')

/** The best example that the term contains; one word alone must be the head. */
function within(shared: Map<Example, number>, words: string[], head: string, tier: Tier): string | null {
  let best: Example | null = null
  let bestScore = -1
  const denied = denies(words)
  const text = ` ${words.join(' ')} `
  for (const [example, count] of shared) {
    if (example.tier !== tier) continue
    const { length } = example.words
    // what is denied is another wording
    if (tier === 'codebook' ? denies(example.words) !== denied : denies(example.words) && !denied) continue
    if (
      count < new Set(example.words).size ||
      (tier === 'codebook' &&
        length === 1 &&
        example.words[0] !== head &&
        example.words[0] !== words[words.length - 1])
    )
      continue
    const together = text.includes(` ${example.words.join(' ')} `)
    const atEnd = text.endsWith(` ${example.words.join(' ')} `)
    const score = (together ? 1000 : 0) + length * 10 + (atEnd ? 5 : 0)
    if (score > bestScore || (score === bestScore && best && example.order < best.order)) {
      best = example
      bestScore = score
    }
  }
  return best?.id ?? null
}

/** An offence belongs where most of its words do: "drug possession" with "drug-related crimes". */
function byFamily(shared: Map<Example, number>, words: string[]): string | null {
  let best: Example | null = null
  for (const [example, count] of shared) {
    if (example.tier !== 'codebook') continue
    if (!example.words.some((word) => FAMILIES.has(word) && words.includes(word))) continue
    if (!best || count > (shared.get(best) ?? 0)) best = example
  }
  return best?.id ?? null
}

/** The shortest example that holds every word of the term. */
function around(shared: Map<Example, number>, words: string[]): string | null {
  const wanted = new Set(words).size
  let best: Example | null = null
  for (const [example, count] of shared) {
    if (count < wanted || example.tier !== 'codebook') continue
    if (
      !best ||
      example.words.length < best.words.length ||
      (example.words.length === best.words.length && example.order < best.order)
    )
      best = example
  }
  return best?.id ?? null
}

import { Is } from './bits'
import type { Facet } from './candidate'
import { ensure, LEXICON } from './lexicon'
import type { Page } from './page'
import { CLASSES } from './pattern-classes'
import { wordOf } from './unit'

/**
 * A phrase with gaps. Steps: a word stands for all its forms, "=word" for that form only, "a|b" for either, "?" after a
 * step makes it optional; capitals name classes (below). What follows "~" stands between the phrase and its second part,
 * which follows "+"; what follows ">" must stand there but is not of the phrase.
 */
export interface Pattern {
  facet: Facet
  steps: Step[]
  /** what before the first step belongs to the phrase */
  grow: Grow
  /** the dictionary forms of each later step that must stand and is told by a word: one of each must be in the text */
  needs: number[][]
}

/** nothing; adverbs of manner and "not"; the adjectives of a noun phrase; nothing, but only of children and after "be" */
export type Grow = 'none' | 'manner' | 'phrase' | 'predicate'

/** the phrase itself, what stands between its two parts, its second part, or what must follow it */
type Part = 'phrase' | 'gap' | 'tail' | 'context'
const MARKS: Record<string, Part> = { '~': 'gap', '+': 'tail', '>': 'context' }

interface Step {
  optional: boolean
  part: Part
  /** the unit after the step when it matches at i, else -1 */
  match: (p: Page, i: number) => number
  /** must stand, and is told by a word alone */
  fixed: boolean
  /** their dictionary forms, for a step that is so told */
  forms: number[]
  /** takes as many units as it can, and gives some back when the rest does not fit */
  yields: boolean
}

function stepOf(text: string, part: Part): Step {
  const optional = text.endsWith('?')
  const words = (optional ? text.slice(0, -1) : text).split('|')
  const named = words.flatMap((word) => CLASSES[word] ?? [])
  const exact = new Set(words.filter((word) => word.startsWith('=')).map((word) => word.slice(1)))
  const lemmas = new Set(words.filter((word) => !word.startsWith('=') && !CLASSES[word]).map(ensure))
  const match = (p: Page, i: number) => {
    if (lemmas.has(p.lemma[i] as number) || (exact.size > 0 && exact.has(wordOf(p, i)))) return i + 1
    for (const test of named) {
      const next = test(p, i)
      if (next >= 0) return next
    }
    return -1
  }
  const fixed = !optional && named.length === 0
  const forms = fixed ? [...formsOf(words.join('|'))] : []
  return { optional, part, match, fixed, forms, yields: words.includes('DET') || words.includes('AUX') }
}

/** Those that one word starts: by the dictionary form of the second word where only words may stand there, and the rest. */
interface Started {
  bySecond: Map<number, Pattern[]>
  rest: Pattern[]
}

/** Patterns by the number of the dictionary form that starts them. */
export type PatternIndex = Map<number, Started>

const NONE: readonly Pattern[] = []

/** What a text can have of a list of patterns, by its words; each list is looked through once a text. */
interface Present {
  has: Uint8Array
  possible: Map<readonly Pattern[], readonly Pattern[]>
}
const presents = new WeakMap<Page, Present>()

function presentIn(p: Page): Present {
  const known = presents.get(p)
  if (known) return known
  const has = new Uint8Array(LEXICON.lemmas.length)
  const { lower } = p.article.tokens
  for (let u = 0; u < p.count; u++) {
    has[p.lemma[u] as number] = 1
    // "=law" also takes the first word of a compound
    if ((p.next[u] as number) > (p.first[u] as number) + 1) {
      const row = LEXICON.rowOf.get(lower[p.first[u] as number] as string)
      if (row !== undefined) has[LEXICON.lemma[row] as number] = 1
    }
  }
  const made: Present = { has, possible: new Map() }
  presents.set(p, made)
  return made
}

function possibleIn({ has, possible }: Present, patterns: readonly Pattern[]): readonly Pattern[] {
  if (patterns.length === 0) return patterns
  const known = possible.get(patterns)
  if (known) return known
  const made = patterns.filter(({ needs }) => needs.every((any) => any.some((lemma) => has[lemma] === 1)))
  possible.set(patterns, made)
  return made
}

/** The patterns that may stand at unit u. A quotation mark between the first two words is looked over. */
export function patternsFor(
  index: PatternIndex,
  p: Page,
  u: number,
): { some: readonly Pattern[]; rest: readonly Pattern[] } | null {
  const started = index.get(p.lemma[u] as number)
  if (!started) return null
  const second = (p.is[u + 1] as number) & (Is.Opens | Is.Closes) ? u + 2 : u + 1
  const present = presentIn(p)
  return {
    some: possibleIn(present, started.bySecond.get(p.lemma[second] as number) ?? NONE),
    rest: possibleIn(present, started.rest),
  }
}

/** Adds the patterns of a table, one a line, to an index. The first step of each must be words. */
export function addPatterns(index: PatternIndex, facet: Facet, grow: Grow, table: string): void {
  for (const line of table.split('\n')) {
    const parts = line.trim().split(/\s+/).filter(Boolean)
    if (!parts.length) continue
    const steps: Step[] = []
    let part: Part = 'phrase'
    for (const text of parts) {
      const mark = MARKS[text]
      if (mark) part = mark
      else steps.push(stepOf(text, part))
    }
    const pattern: Pattern = { facet, steps, grow, needs: needsOf(steps) }
    const seconds = steps[1]?.fixed ? formsOf(parts[MARKS[parts[1] as string] ? 2 : 1] as string) : null
    for (const key of formsOf(parts[0] as string)) {
      const started: Started = index.get(key) ?? { bySecond: new Map(), rest: [] }
      index.set(key, started)
      if (seconds === null) started.rest.push(pattern)
      else
        for (const second of seconds)
          started.bySecond.set(second, [...(started.bySecond.get(second) ?? []), pattern])
    }
  }
}

const needsOf = (steps: Step[]): number[][] =>
  steps.slice(1).flatMap((step) => (step.fixed ? [step.forms] : []))

/** The numbers of the dictionary forms of a step of words. */
const formsOf = (step: string): Set<number> =>
  new Set(step.split('|').map((word) => ensure(word.replace(/^=/, ''))))

/** Where a pattern's phrase ends, and its second part if it has one. */
export interface Match {
  next: number
  tail: number
  tailNext: number
}

const ENDS: number[] = [] // of the steps of the pattern being tried; one array for all, for most fail at once

/** Matches a pattern at unit i; null where it does not stand. Steps are few, so trying both ways of an optional one is cheap. */
export function matchAt(p: Page, { steps }: Pattern, i: number): Match | null {
  const ends = ENDS
  if (!stand(p, steps, 0, i, ends)) return null
  let next = i
  let tail = -1
  let tailNext = -1
  let from = i
  steps.forEach((step, s) => {
    const end = ends[s] as number
    if (step.part === 'phrase') next = end
    if (step.part === 'tail') {
      if (tail < 0) tail = from
      tailNext = end
    }
    from = end
  })
  return { next, tail, tailNext }
}

/** Matches steps from s on; `ends` gets the unit after each. */
function stand(p: Page, steps: Step[], s: number, i: number, ends: number[]): boolean {
  const step = steps[s]
  if (!step) return true
  const inside = i < p.count && (s === 0 || i < (p.ceiling[i - 1] as number))
  const here = inside ? step.match(p, i) : -1
  // a quotation may end or begin inside the phrase
  const quoted = here < 0 && inside && s > 0 && (p.is[i] as number) & (Is.Opens | Is.Closes)
  const next = quoted ? step.match(p, i + 1) : here
  for (let end = next; end >= i; end--) {
    ends[s] = end
    if (stand(p, steps, s + 1, end, ends)) return true
    if (!step.yields) break
  }
  if (!step.optional) return false
  ends[s] = i
  return stand(p, steps, s + 1, i, ends)
}

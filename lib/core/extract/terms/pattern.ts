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
  /** the dictionary forms of its words; none where a class is among them */
  forms: number[]
  /** takes as many units as it can, and gives some back when the rest does not fit */
  yields: boolean
}

/** The row of a word as printed; made when no list has it. */
function rowOfWord(word: string): number {
  ensure(word)
  return LEXICON.rowOf.get(word) as number
}

function stepOf(text: string, part: Part): Step {
  const optional = text.endsWith('?')
  const words = (optional ? text.slice(0, -1) : text).split('|')
  const named = words.flatMap((word) => CLASSES[word] ?? [])
  const exact = new Set(words.filter((word) => word.startsWith('=')).map((word) => word.slice(1)))
  const rows = new Set([...exact].map(rowOfWord))
  const lemmas = new Set(words.filter((word) => !word.startsWith('=') && !CLASSES[word]).map(ensure))
  const match = (p: Page, i: number) => {
    if (lemmas.size > 0 && lemmas.has(p.lemma[i] as number)) return i + 1
    if (rows.size > 0) {
      if (rows.has(p.row[i] as number)) return i + 1
      // a mark has no row; a compound is told by its first word
      if ((p.row[i] === 0 || (p.next[i] as number) > (p.first[i] as number) + 1) && exact.has(wordOf(p, i)))
        return i + 1
    }
    for (const test of named) {
      const next = test(p, i)
      if (next >= 0) return next
    }
    return -1
  }
  const fixed = !optional && named.length === 0
  const forms = named.length === 0 ? [...formsOf(words.join('|'))] : []
  return { optional, part, match, fixed, forms, yields: words.includes('DET') || words.includes('AUX') }
}

/** Those that one word starts: by the dictionary form of the second word where only words may stand there, and the rest. */
export interface Started {
  bySecond: Map<number, Pattern[]>
  rest: Pattern[]
  /** the words that must be printed so; "" where any form will do */
  starts: Set<string>
}

/** Patterns by the number of the dictionary form that starts them. */
export interface PatternIndex {
  lemmas: Map<number, Started>
  /** by row of the first word those that it can start as it is printed; made when first asked for */
  rows: (Started | null | undefined)[]
}

/** Whether a row of the word list starts a pattern: by its dictionary form, or as it is printed. */
export function startsAt(index: PatternIndex, form: string, lemma: number): boolean {
  const started = index.lemmas.get(lemma)
  if (!started) return false
  const first = form.split('-')[0] as string
  return started.starts.has('') || started.starts.has(form) || started.starts.has(first)
}

/** The patterns that may stand at unit u by their first word; null where it starts none. */
export function startedAt(index: PatternIndex, p: Page, u: number): Started | null {
  const { rows } = index
  const row = p.row[u] as number
  const known = rows[row]
  if (known !== undefined) return known
  const all = index.lemmas.get(p.lemma[u] as number)
  const fits = ({ steps }: Pattern) => (steps[0] as Step).match(p, u) >= 0
  let made: Started | null = null
  if (all) {
    const bySecond = new Map<number, Pattern[]>()
    for (const [second, list] of all.bySecond) {
      const some = list.filter(fits)
      if (some.length > 0) bySecond.set(second, some)
    }
    made = { bySecond, rest: all.rest.filter(fits), starts: all.starts }
  }
  rows[row] = made
  return made
}

const NONE: readonly Pattern[] = []

/** Of those the ones whose second word stands there too; a quotation mark between the two is looked over. */
export function withSecond(started: Started, p: Page, u: number): readonly Pattern[] {
  const second = (p.is[u + 1] as number) & (Is.Opens | Is.Closes) ? u + 2 : u + 1
  return started.bySecond.get(p.lemma[second] as number) ?? NONE
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
    const pattern: Pattern = { facet, steps, grow }
    const seconds = secondsOf(steps)
    const added = new Set<number>()
    for (const word of (parts[0] as string).split('|')) {
      const key = ensure(word.replace(/^=/, ''))
      const started: Started = index.lemmas.get(key) ?? { bySecond: new Map(), rest: [], starts: new Set() }
      index.lemmas.set(key, started)
      started.starts.add(word.startsWith('=') ? word.slice(1) : '')
      if (added.has(key)) continue
      added.add(key)
      if (seconds === null) started.rest.push(pattern)
      else for (const second of seconds) push(started.bySecond, second, pattern)
    }
  }
}

function push(lists: Map<number, Pattern[]>, key: number, pattern: Pattern): void {
  const list = lists.get(key)
  if (list) list.push(pattern)
  else lists.set(key, [pattern])
}

/** The dictionary forms that may stand second: of the next step, and of those after it while it may be left out; null where a class may. */
function secondsOf(steps: Step[]): number[] | null {
  const out = new Set<number>()
  for (const step of steps.slice(1)) {
    if (step.forms.length === 0) return null
    for (const lemma of step.forms) out.add(lemma)
    if (!step.optional) return [...out]
  }
  return null
}

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

/** Matches steps from s on; `ends` gets the unit after each. Only where a step may match in two ways are both tried. */
function stand(p: Page, steps: Step[], from: number, start: number, ends: number[]): boolean {
  let i = start
  for (let s = from; s < steps.length; s++) {
    const step = steps[s] as Step
    const inside = i < p.count && (s === 0 || i < (p.ceiling[i - 1] as number))
    const next = inside ? stepEnd(p, step, s, i) : -1
    if (next < 0) {
      if (!step.optional) return false
      ends[s] = i
      continue
    }
    if (step.yields) {
      for (let end = next; end > i; end--) {
        ends[s] = end
        if (stand(p, steps, s + 1, end, ends)) return true
      }
      ends[s] = i
      continue
    }
    ends[s] = next
    if (!step.optional) {
      i = next
      continue
    }
    if (stand(p, steps, s + 1, next, ends)) return true
    ends[s] = i
  }
  return true
}

/** A step at i, or behind a quotation mark at i: a quotation may end or begin inside the phrase. */
function stepEnd(p: Page, step: Step, s: number, i: number): number {
  const here = step.match(p, i)
  if (here >= 0 || s === 0 || !((p.is[i] as number) & (Is.Opens | Is.Closes))) return here
  return step.match(p, i + 1)
}

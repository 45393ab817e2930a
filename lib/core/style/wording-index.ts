import { type Tokens, tokenize } from '../text/tokens'
import type { StyleGuide, StyleRule, Wording } from './guide'

/** Whether a wording stands in its plural; null where it has no number. */
export type Inflection = 'one' | 'many' | null

interface Entry {
  words: readonly string[]
  rule: StyleRule
  inflection: Inflection
}

/** A place where a wording of a rule stands. */
export interface WordingPlace {
  rule: StyleRule
  start: number
  end: number
  inflection: Inflection
}

/** All wordings of a guide by their first word. */
export type WordingIndex = ReadonlyMap<string, readonly Entry[]>

const known = new WeakMap<StyleGuide, WordingIndex>()

/** The index of a guide, made once. */
export function wordingIndex(guide: StyleGuide): WordingIndex {
  const before = known.get(guide)
  if (before) return before
  const index = new Map<string, Entry[]>()
  for (const rule of guide.rules) {
    for (const wording of rule.wordings) {
      for (const [form, inflection] of formsOf(wording)) {
        const words = tokenize(form).lower
        const [first] = words
        if (first !== undefined) index.set(first, [...(index.get(first) ?? []), { words, rule, inflection }])
      }
    }
  }
  known.set(guide, index)
  return index
}

function formsOf({ one, many }: Wording): [string, Inflection][] {
  if (many === null) return [[one, null]]
  return [
    [one, 'one'],
    [many, 'many'],
  ]
}

/** Every place in a text at which a wording stands in whole words, whatever its case; linear in the text. */
export function wordingPlaces(tokens: Tokens, index: WordingIndex): WordingPlace[] {
  const places: WordingPlace[] = []
  for (let at = 0; at < tokens.count; at++) {
    for (const { words, rule, inflection } of index.get(tokens.lower[at] ?? '') ?? []) {
      const last = at + words.length - 1
      if (last >= tokens.count || !words.every((word, place) => tokens.lower[at + place] === word)) continue
      places.push({ rule, start: tokens.start[at] ?? 0, end: tokens.end[last] ?? 0, inflection })
    }
  }
  return places
}

import type { OtherAnnotations } from './given-coding'

type Json = Record<string, unknown>

/** An object of data from outside; null for anything else. */
export function objectOf(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null
}

/** What JSON-LD lets stand alone or in a list, as a list. */
export function listOf(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
}

/**
 * The annotations in JSON-LD, wherever tools put them: a list, a collection with its page, a page, one alone, or the
 * "rows" of a search at Hypothesis.
 */
export function annotationsIn(data: unknown): unknown[] {
  if (Array.isArray(data)) return data
  const object = objectOf(data)
  if (!object) return []
  const page = objectOf(object.first)
  if (page) return listOf(page.items)
  if (object.items !== undefined) return listOf(object.items)
  if (object.rows !== undefined) return listOf(object.rows)
  return object.target === undefined ? [] : [object]
}

/** How many annotations another tool wrote, and the words that they quote. */
export function otherAnnotations(annotations: readonly unknown[]): OtherAnnotations {
  return { annotations: annotations.length, quotes: annotations.flatMap((each) => quoteOf(each) ?? []) }
}

/** The words that an annotation quotes (TextQuoteSelector); null where it quotes none. */
export function quoteOf(annotation: unknown): string | null {
  for (const target of listOf(objectOf(annotation)?.target)) {
    for (const selector of listOf(objectOf(target)?.selector)) {
      const exact = objectOf(selector)?.exact
      if (typeof exact === 'string' && exact.trim() !== '') return exact
    }
  }
  return null
}

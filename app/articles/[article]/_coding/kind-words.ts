import type { Kind } from '@/lib/core/agreement/coded-spans'
import type { ArticleMention } from '@/lib/core/compare/pages'

/** How a kind of mention is called, in the plural and alone, and where its measured accuracy stands. */
export const kindWords: Record<Kind, { title: string; one: string; accuracy: string }> = {
  quantities: { title: 'Numbers', one: 'number', accuracy: '/method#accuracy-numbers' },
  terms: { title: 'Words', one: 'word', accuracy: '/method#accuracy-terms' },
  windows: { title: 'Windows', one: 'window', accuracy: '/method#accuracy-windows' },
  citations: { title: 'Officials and sources', one: 'source', accuracy: '/method#accuracy-officials' },
}

/** The kinds in the order in which an article page lists them. */
export const kindOrder: Kind[] = ['quantities', 'terms', 'windows', 'citations']

/** The kind that a mention is of, as codings are compared. */
export const kindOf: Record<ArticleMention['kind'], Kind> = {
  quantity: 'quantities',
  term: 'terms',
  window: 'windows',
  citation: 'citations',
}

const ATTRIBUTES: Record<string, string> = {
  value: 'number',
  low: 'number',
  high: 'number',
  modifier: 'limit',
  days: 'dates',
  from: 'dates',
  until: 'dates',
  act: 'act or status',
  mode: 'manner',
  name: 'source',
  quotedWords: 'quoted words',
}

/** How an attribute is called on screen. */
export function attributeWords(id: string): string {
  return ATTRIBUTES[id] ?? id
}

import { LEXICON } from './lexicon'
import type { Page } from './page'

/** The first token of a unit in lower case; "" for an empty unit and outside the text. */
export const wordOf = (p: Page, i: number): string => {
  const token = p.first[i]
  return token === undefined || token === p.next[i] ? '' : (p.article.tokens.lower[token] ?? '')
}

/** A unit as printed, in lower case: all tokens of a hyphenated word. */
export const formOf = (p: Page, u: number): string => {
  const first = p.first[u] as number
  if (p.next[u] === first + 1) return wordOf(p, u)
  return p.article.tokens.lower.slice(first, p.next[u]).join('')
}

/** The dictionary form of a unit; for a word that no list has, the word in lower case. */
export const lemmaOf = (p: Page, i: number): string =>
  p.row[i] ? (LEXICON.lemmas[p.lemma[i] as number] as string) : wordOf(p, i)

/** Where units [u, next) start and end in the text. */
export const startOf = (p: Page, u: number): number => p.article.tokens.start[p.first[u] as number] as number
export const endOf = (p: Page, next: number): number =>
  p.article.tokens.end[(p.next[next - 1] as number) - 1] as number

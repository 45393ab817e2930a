import { markWords } from './mark-words'

/**
 * At most about `most` characters of a text around the first word that was found in it, from word to word, with "…" where it
 * is cut; the beginning where none was found.
 */
export function excerpt(text: string, found: readonly string[], most: number): string {
  if (text.length <= most) return text
  const pieces = markWords(text, found)
  const hit = pieces.findIndex(({ isHit }) => isHit)
  const before = pieces.slice(0, Math.max(0, hit)).reduce((sum, piece) => sum + piece.text.length, 0)
  // A third before the word, so that what it says of it is seen too.
  const start = before < most / 2 ? 0 : text.indexOf(' ', before - Math.floor(most / 3)) + 1
  const end = start + most >= text.length ? text.length : text.lastIndexOf(' ', start + most)
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`
}

/** A stretch of a text, and whether it is what was searched for. */
export interface Piece {
  text: string
  isHit: boolean
}

/**
 * A text cut where words begin and end that were found in it, as the database gave them ("criminals,” for “criminals”):
 * signs around a word are left unmarked. The pieces together are the text.
 */
export function markWords(text: string, found: readonly string[]): Piece[] {
  const cores = [...new Set(found.map(core))].filter((word) => word !== '')
  if (cores.length === 0) return text === '' ? [] : [{ text, isHit: false }]
  const longestFirst = cores.sort((a, b) => b.length - a.length).map(escaped)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), isHit: false })
    end = match.index + match[0].length
    pieces.push({ text: match[0], isHit: true })
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isHit: false })
  return pieces
}

function core(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

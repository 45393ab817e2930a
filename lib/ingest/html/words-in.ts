/** How many words there are in some paragraphs, counted by the spaces between them. */
export function wordsIn(paragraphs: readonly string[]): number {
  let words = 0
  for (const paragraph of paragraphs) words += paragraph.match(/\S+/g)?.length ?? 0
  return words
}

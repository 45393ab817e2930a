const BEFORE = /(?:^|[\s(“"‘—-])(\p{Lu}[\p{L}’'-]*|[\p{Lu}.]{2,})\s+$/u
const AFTER = /^(?:[’']s)?\s+(\p{Lu}[\p{L}’'-]*)/u
const SENTENCE_START = /(?:^|[.!?:]["”’)]?\s+|\n\s*)["“‘(]?(?:\p{Lu}\S*\s+)$/u
// In a headline every word may be capital; there a name is told by what it ends in.
const HEAD_OF_NAME = /^(?:Act|Bill|Law|Program|Programme|Project|Initiative|Center|Office|Unit|Division)$/

/**
 * Whether words stand within a name or a title of something: "the Alien Enemies Act", "Criminal Alien Program". All of
 * them and a neighbour begin with capitals; in a headline the words after have to say that it is a name.
 */
export function isNameOrTitle(text: string, start: number, end: number, inHeadline: boolean): boolean {
  const words = text.slice(start, end).split(/[\s-]+/)
  // Words all in capitals are a loud line and no name.
  if (!words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))) return false
  const after = AFTER.exec(text.slice(end, end + 40))?.[1] ?? null
  if (inHeadline) return nameFollows(text.slice(end, end + 60))
  if (after !== null) return true
  const ahead = text.slice(Math.max(0, start - 60), start)
  return BEFORE.test(ahead) && !SENTENCE_START.test(ahead)
}

/** Capital words that run on to one that only names end in. */
function nameFollows(rest: string): boolean {
  for (const word of rest.trim().split(/\s+/)) {
    if (HEAD_OF_NAME.test(word.replace(/\P{L}+$/u, ''))) return true
    if (!/^\p{Lu}/u.test(word)) return false
  }
  return false
}

const MARKS = /\p{M}+/gu

/** A sourceʼs name without what stands in round or square brackets: "Bryan Cox (ICE)" is "Bryan Cox". */
export function withoutBrackets(name: string): string {
  let depth = 0
  let kept = ''
  for (const character of name) {
    if (character === '(' || character === '[') depth += 1
    else if (character === ')' || character === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0) kept += character
  }
  const tidy = kept
    .split(/\s+/)
    .filter(Boolean)
    .join(' ')
    .replace(/ (?=[,;])/g, '')
  return tidy === '' ? name.trim() : tidy
}

/**
 * What two names of one source share: no brackets, no case, no accents, one kind of apostrophe. A shorter
 * name of the same person stays a name of its own, because only the text can tell whether it is.
 */
export function sourceKey(name: string): string {
  return withoutBrackets(name).normalize('NFD').replace(MARKS, '').replace(/[‘’ʼ]/g, "'").toLowerCase()
}

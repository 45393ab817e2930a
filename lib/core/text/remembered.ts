const MOST_KEPT = 5_000 // words; names and phrases of a few hundred articles

/**
 * A function of a string that keeps its answers, for phrases that are asked for over and over while a draft is typed. The
 * same for same input; what it gives must not be changed by whoever gets it.
 */
export function remembered<Answer>(find: (words: string) => Answer): (words: string) => Answer {
  const known = new Map<string, Answer>()
  return (words) => {
    const before = known.get(words)
    if (before !== undefined) return before
    const found = find(words)
    if (known.size >= MOST_KEPT) known.clear()
    known.set(words, found)
    return found
  }
}

import type { PortableMention } from './portable-mention'

/**
 * The mentions numbered 1, 2, 3 ... within their kind, in the order that they have, as a file without numbers has them. A
 * repeat goes on naming the citation that it repeats; where that is not there any more it names none.
 */
export function renumbered(mentions: readonly PortableMention[]): PortableMention[] {
  const now = new Map<string, number>()
  const counts = { term: 0, quantity: 0, window: 0, citation: 0 }
  for (const { kind, ordinal } of mentions) {
    counts[kind] += 1
    now.set(`${kind} ${ordinal}`, counts[kind])
  }
  return mentions.map((mention) => {
    const ordinal = now.get(`${mention.kind} ${mention.ordinal}`) ?? mention.ordinal
    if (mention.kind !== 'citation') return { ...mention, ordinal }
    return { ...mention, ordinal, duplicateOf: now.get(`citation ${mention.duplicateOf}`) ?? null }
  })
}

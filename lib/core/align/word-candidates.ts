import type { PrintedFeatures } from './printed-features'
import type { RecordIndex } from './record-index'

const MOST_FIGURES = 8 // that words alone may propose; the ninth shares next to nothing
const LEAST_TOLD = 0.5 // a word that most figures have proposes none of them
const LEAST_SHARED = 1.5 // a word that no more than every fifth figure has

/** Places of the figures that share the most telling words with a printed number, best first. */
export function candidatesByWords({ words }: PrintedFeatures, { byWord, rarity }: RecordIndex): number[] {
  const shared = new Map<number, number>()
  for (const word of words) {
    const tells = rarity.get(word) ?? 0
    if (tells < LEAST_TOLD) continue
    for (const at of byWord.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + tells)
  }
  return [...shared]
    .filter(([, points]) => points >= LEAST_SHARED)
    .sort(([at, points], [otherAt, others]) => others - points || at - otherAt)
    .slice(0, MOST_FIGURES)
    .map(([at]) => at)
}

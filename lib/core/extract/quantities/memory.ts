import type { ActOf } from './act-of'
import type { Placed } from './sentence-reader'

/** What was counted so far, for numbers that name nothing themselves. */
export interface Memory {
  /** the unit counted last and its sentence */
  antecedent: { unit: string; sentence: number } | null
  /** what each number counted where it was told in full, so that "the 1,904" is understood again */
  numbers: Map<number, { unit: string; act: ActOf | null }>
}

/** A number without a noun goes back at most this many sentences for what it counts. */
const REACH = 2
/** Smaller numbers return by chance. */
const SMALLEST_KNOWN = 20

export const sentenceOf = (p: Placed): number => p.article.sentenceOf[p.q.numberFirst] ?? 0

/** What the same number counted before; undefined for small and for new numbers. */
export function knownNumber(
  memory: Memory,
  value: number | null,
): { unit: string; act: ActOf | null } | undefined {
  return value === null || value < SMALLEST_KNOWN
    ? undefined
    : (memory.numbers.get(value) ?? roundedFrom(memory, value))
}

/** A number that is rounded to this or more may stand for one told before: "fourteen thousand" for 14,382. */
const LEAST_ROUNDED = 1000
/** Numbers looked through for one that was rounded. */
const MOST_NUMBERS = 60

function roundedFrom({ numbers }: Memory, value: number): { unit: string; act: ActOf | null } | undefined {
  const step = value % LEAST_ROUNDED === 0 ? 10 ** Math.floor(Math.log10(value)) / 10 : 0
  if (value < 2 * LEAST_ROUNDED || step === 0) return undefined
  const grain = Math.max(step, LEAST_ROUNDED)
  let nearest: [number, { unit: string; act: ActOf | null }] | undefined
  let looked = 0
  for (const entry of numbers) {
    if (looked++ > MOST_NUMBERS) break
    const off = Math.abs(entry[0] - value)
    if (off < grain && (!nearest || off < Math.abs(nearest[0] - value))) nearest = entry
  }
  return nearest?.[1]
}

/** The unit that was counted last, close before; null further off. */
export const recalled = (p: Placed, { antecedent }: Memory): string | null =>
  antecedent && sentenceOf(p) - antecedent.sentence <= REACH ? antecedent.unit : null

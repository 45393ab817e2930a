import type { StatedPeriod } from './printed-figure'

/** A coded window as far as its days go. */
export interface CodedPeriod {
  phrase: string
  kind: string
  start: string | null
  end: string | null
}

/**
 * The days of a window that is given by its words: those of the coded window of the same words, else of one whose words
 * contain them or are contained in them; else none.
 */
export function statedPeriod(stated: string, windows: readonly CodedPeriod[]): StatedPeriod {
  const plain = stated.toLowerCase()
  const coded =
    windows.find(({ phrase }) => phrase === stated) ??
    windows.find(({ phrase }) => phrase.toLowerCase().includes(plain)) ??
    windows.find(({ phrase }) => plain.includes(phrase.toLowerCase()))
  return { kind: coded?.kind ?? null, start: coded?.start ?? null, end: coded?.end ?? null, stated }
}

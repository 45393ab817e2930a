import { timingOf } from '@/tests/bench/timing'
import type { TextReader } from './extract-readers'

/** Whole passes over the texts: first some that do not count, until the code is compiled, then those that do. */
export interface Passes {
  warmUp: number
  rounds: number
}

const BYTES_PER_MB = 1_000_000

/** One reader over one list of texts. */
export interface Run {
  reader: TextReader
  texts: readonly string[]
}

/**
 * The median speed of each run in MB of UTF-8 a second, and the mentions it found. One thread; the runs take turns, so
 * that a slow moment of the machine hits all of them.
 */
export function throughput(
  runs: readonly Run[],
  { warmUp, rounds }: Passes,
): { speed: number; found: number }[] {
  const times = runs.map((): number[] => [])
  const found = runs.map(() => 0)
  for (let round = -warmUp; round < rounds; round++) {
    runs.forEach((run, r) => {
      const started = performance.now()
      found[r] = readAll(run)
      if (round >= 0) times[r]?.push(performance.now() - started)
    })
  }
  return runs.map(({ texts }, r) => ({
    speed: bytesOf(texts) / BYTES_PER_MB / (timingOf(times[r] ?? []).median / 1000),
    found: found[r] ?? 0,
  }))
}

const readAll = ({ reader, texts }: Run): number => texts.reduce((sum, text) => sum + reader.read(text), 0)

/** Length of texts in bytes of UTF-8. */
export const bytesOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

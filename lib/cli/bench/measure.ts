import { type Timing, timed, timingOf } from '@/tests/bench/timing'
import type { Corpus } from './corpora'

const ROUNDS = 5 // the corpora take turns, so that a slow moment of the machine hits all of them
const RUNS_PER_ROUND = 60
const MOST_ROUND_MS = 6_000 // of a page that takes long, fewer visits say as much
const WARM_UP = 15 // connections open, plans made, code compiled

/** Makes ready to visit one corpus; what comes back makes the visit of a run, counted from 0. */
export type Prepare = (corpus: Corpus) => (run: number) => Promise<void>

/** Times many visits to each corpus and prints them as a table. Returns the medians in milliseconds. */
export async function measure(what: string, corpora: readonly Corpus[], prepare: Prepare): Promise<number[]> {
  const times = new Map(corpora.map((corpus) => [corpus, [] as number[]]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const corpus of corpora) {
      const visit = prepare(corpus)
      for (let run = 0; run < WARM_UP; run += 1) await visit(run)
      const until = performance.now() + MOST_ROUND_MS
      for (let run = 0; run < RUNS_PER_ROUND && performance.now() < until; run += 1) {
        times.get(corpus)?.push(await timed(() => visit(run)))
      }
    }
  }
  console.log(`\n${`${what}, milliseconds`.padEnd(28)}   median      p95   runs`)
  return corpora.map((corpus) => {
    const timing = timingOf(times.get(corpus) ?? [])
    console.log(lineOf(corpus, timing))
    return timing.median
  })
}

function lineOf({ articles }: Corpus, { median, p95, runs }: Timing): string {
  const name = `${articles.toLocaleString('en-US')} articles`.padEnd(28)
  return `${name} ${median.toFixed(2).padStart(8)} ${p95.toFixed(2).padStart(8)} ${String(runs).padStart(6)}`
}

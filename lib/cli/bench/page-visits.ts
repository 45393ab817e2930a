import { timingOf } from '@/tests/bench/timing'

/** Server times of a page in milliseconds, as the server itself tells them. */
export interface PageTimes {
  /** made anew, as for the first reader after a write */
  made: { median: number; p95: number }
  /** given from memory, as for everybody after */
  kept: { median: number; p95: number }
  /** of the page unpacked */
  bytes: number
}

const WARM_UP = 4
const RUNS = 20
const MOST_MS = 6_000 // of a page that takes long, fewer visits say as much

/** Visits a page again and again: each time once after `write` has written something, and once more. */
export async function timePage(url: string, write: () => Promise<unknown>): Promise<PageTimes> {
  for (let run = 0; run < WARM_UP; run += 1) {
    await write()
    await visit(url)
  }
  const made: number[] = []
  const kept: number[] = []
  let bytes = 0
  const until = performance.now() + MOST_MS
  for (let run = 0; run < RUNS && (performance.now() < until || made.length < 5); run += 1) {
    await write()
    const first = await visit(url)
    const second = await visit(url)
    bytes = first.bytes
    // Postgres writes for itself now and then; then the second was made too.
    if (!first.wasKept) made.push(first.took)
    if (second.wasKept) kept.push(second.took)
  }
  return { made: timingOf(made), kept: timingOf(kept), bytes }
}

async function visit(url: string): Promise<{ took: number; wasKept: boolean; bytes: number }> {
  const response = await fetch(url, { headers: { 'accept-encoding': 'br' } })
  const { byteLength } = await response.arrayBuffer()
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  const [, how, took] = /(kept|made);dur=([\d.]+)/.exec(response.headers.get('server-timing') ?? '') ?? []
  if (!took) throw new Error(`${url} does not say how long it took`)
  return { took: Number(took), wasKept: how === 'kept', bytes: byteLength }
}

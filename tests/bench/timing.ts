/** Times of many runs, in milliseconds. */
export interface Timing {
  median: number
  p95: number
  runs: number
}

/** Median and 95th percentile of times in milliseconds, by nearest rank. Throws when there are none. */
export function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => {
    const time = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
    if (time === undefined) throw new Error('no run was timed')
    return time
  }
  return { median: at(0.5), p95: at(0.95), runs: sorted.length }
}

/** Time in milliseconds that `work` takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** A machine may be busy for a while, so a test of time measures again before it says that something is slow. */
const TRIES = 4

/**
 * The least of what `measured` gives in up to four tries (milliseconds, or a ratio of times), ending at the
 * first one under `enough`. Code that is really slow is slow each time.
 */
export function leastOf(enough: number, measured: () => number): number {
  let least = Number.POSITIVE_INFINITY
  for (let tried = 0; tried < TRIES && least >= enough; tried += 1) least = Math.min(least, measured())
  return least
}

/** As `leastOf`, of the milliseconds that `work` takes. */
export function leastTime(enough: number, work: () => unknown): number {
  return leastOf(enough, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
}

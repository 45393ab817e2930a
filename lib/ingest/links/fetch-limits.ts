/** What fetching a page may take. Times in milliseconds, sizes in bytes after decompression. */
export interface FetchLimits {
  connectMs: number
  /** until the answer's headers are there */
  headersMs: number
  /** longest pause within the body */
  bodyPauseMs: number
  /** all of it, redirects and robots.txt included */
  totalMs: number
  bytes: number
  redirects: number
}

export const FETCH_LIMITS: FetchLimits = {
  connectMs: 5_000,
  headersMs: 10_000,
  bodyPauseMs: 5_000,
  totalMs: 25_000,
  bytes: 12_000_000,
  redirects: 5,
}

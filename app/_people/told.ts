/** What a form of the people’s pages has to tell after it was sent. */
export interface Told {
  /** what went wrong, in a sentence */
  problem: string | null
  /** what was done */
  done: string | null
  /** something to copy that is shown this once */
  secret: string | null
}

/** Before anything was sent. */
export const NOTHING_TOLD: Told = { problem: null, done: null, secret: null }

/** Nothing was done, and why. */
export function problem(sentence: string): Told {
  return { ...NOTHING_TOLD, problem: sentence }
}

/** Something was done; `secret` is shown this once. */
export function done(sentence: string, secret: string | null = null): Told {
  return { ...NOTHING_TOLD, done: sentence, secret }
}

/** What every such form says when the database does not answer. */
export const UNREACHABLE = 'The database cannot be reached at the moment. Nothing was changed. Try again.'

const HOUR_MS = 3_600_000
/** However much it is used, a session ends after so long. */
export const LONGEST_SESSION_MS = 7 * 24 * HOUR_MS
/** A session that nobody used for so long is over. */
export const LONGEST_REST_MS = 24 * HOUR_MS

import { formatDay } from './dates'

const DAY_MS = 86_400_000

/** "kept until 26 December 2026" for what came in at an ISO time and is kept so many days; null where it is kept for good. */
export function keptUntil(at: string, retentionDays: number | null): string | null {
  if (retentionDays === null) return null
  const last = new Date(Date.parse(at) + retentionDays * DAY_MS).toISOString()
  return `kept until ${formatDay(last.slice(0, 'YYYY-MM-DD'.length))}`
}

/** Since when a text is attached and how long it is kept, as a sentence. */
export function textAttachedWords(at: string, retentionDays: number | null): string {
  const since = `A text has been attached since ${formatDay(at.slice(0, 'YYYY-MM-DD'.length))}`
  const kept = keptUntil(at, retentionDays)
  return kept ? `${since} and is ${kept}.` : `${since}.`
}

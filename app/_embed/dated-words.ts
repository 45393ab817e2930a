import type { ReleaseDate } from '@/lib/queries/release-dates'
import { formatDay } from '../_wording/dates'

/** "The docket letter, released 27 September 2024". */
export function datedWords({ shortTitle, released }: Pick<ReleaseDate, 'shortTitle' | 'released'>): string {
  return `${shortTitle}, ${released ? `released ${formatDay(released)}` : 'day of release not stated'}`
}

/** One release with its day; of several how many, and from when to when. Null where there is none. */
export function releasesWords(releases: readonly ReleaseDate[]): string | null {
  const [only] = releases
  if (!only) return null
  if (releases.length === 1) return datedWords(only)
  const days = releases.flatMap(({ released }) => released ?? [])
  const [first, last] = [days[0], days.at(-1)]
  const span = first && last ? `, ${formatDay(first)} to ${formatDay(last)}` : ''
  return `${releases.length} releases${span}`
}

/** How the unit of a printed number fits the unit of a figure. */
export type UnitFit = 'same' | 'unknown' | 'other count' | 'apart'

// Each can be told as another, and in print often is: 206 detainers as 206 people, 193 convictions as 193 murderers.
const COUNTED_BY_PERSON = new Set([
  'people',
  'encounters',
  'arrests',
  'charges',
  'convictions',
  'crimes',
  'detainers',
  'book-ins',
  'admissions',
  'releases',
  'removals',
  'deaths',
  'cases',
  'orders',
  'hearings',
])

// A place in detention is one person held, for those who write that "34,000 are held".
const PLACES = new Set(['people', 'beds', 'book-ins'])

/** `other count`: of something else that is told of the same people; `apart`: of things never told for one another. */
export function unitFit(printed: string | null, recorded: string): UnitFit {
  if (printed === null || printed === 'other' || recorded === 'other') return 'unknown'
  if (printed === recorded) return 'same'
  if (COUNTED_BY_PERSON.has(printed) && COUNTED_BY_PERSON.has(recorded)) return 'other count'
  if (PLACES.has(printed) && PLACES.has(recorded)) return 'other count'
  return 'apart'
}

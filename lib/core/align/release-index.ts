import { contentWords } from './content-words'
import type { ReleaseRecord } from './record-figure'
import { type Days, dayOf, daysOf } from './window-fit'

/** A value of a record, and whose it is. */
export interface IndexedValue {
  value: number
  /** place of the release */
  at: number
  unit: string
  measure: string
  figureId: string
}

/** What is known of a release for finding it again. */
export interface IndexedRelease {
  record: ReleaseRecord
  /** the day its first version came out, in days since 1970 */
  released: number | null
  days: Days
  /** the words that name its publisher */
  publisherWords: readonly string[]
}

/** Any number of releases made ready for finding the one that a text is about. */
export interface ReleaseIndex {
  releases: readonly IndexedRelease[]
  /** all values of all records, in rising order, and the values alone for searching */
  values: readonly IndexedValue[]
  sorted: Float64Array
  /** places of the releases whose title, publisher or figures hold a word */
  byWord: ReadonlyMap<string, readonly number[]>
}

/** Makes releases ready, once for all texts. */
export function indexReleases(records: readonly ReleaseRecord[]): ReleaseIndex {
  const releases = records.map((record) => ({
    record,
    released: firstOut(record),
    days: daysOf(record.window),
    publisherWords: contentWords(record.publisher),
  }))
  const values = records
    .flatMap((record, at) =>
      record.figures.flatMap(({ id, value, unit, measure, revisions }) =>
        [value, ...revisions.map((revision) => revision.value)].flatMap((one) =>
          one === null ? [] : [{ value: one, at, unit, measure, figureId: id }],
        ),
      ),
    )
    .sort((one, other) => one.value - other.value)
  const byWord = new Map<string, number[]>()
  records.forEach((record, at) => {
    for (const word of new Set(contentWords(wordsOf(record)))) {
      const places = byWord.get(word)
      if (places) places.push(at)
      else byWord.set(word, [at])
    }
  })
  return { releases, values, sorted: Float64Array.from(values, ({ value }) => value), byWord }
}

function firstOut({ released, versions }: ReleaseRecord): number | null {
  const days = [released, ...versions.map(({ on }) => on)].map(dayOf).filter((day) => day !== null)
  return days.length === 0 ? null : Math.min(...days)
}

function wordsOf({ title, shortTitle, publisher, figures }: ReleaseRecord): string {
  return [title, shortTitle, publisher, ...figures.map(({ label }) => label)].join(' ; ')
}

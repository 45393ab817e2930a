import type { StatedPeriod } from './printed-figure'
import type { RecordedAmount } from './types'

/** A figure of the record with all that an alignment weighs. */
export interface RecordFigure extends RecordedAmount {
  /** codebook id; for a share, what the share is of */
  unit: string
  /** the unit in the record's own words ("percent of people held") */
  unitStated: string
  population: string
  act: string | null
  actStated: string
  nature: 'stock' | 'flow' | null
  window: StatedPeriod
  /** the figure of the same release that it is a part of */
  partOf: string | null
}

/** A release's record as alignment and findings read it. */
export interface ReleaseRecord {
  id: string
  title: string
  shortTitle: string
  publisher: string
  publisherKind: string
  /** ISO day, null when not known */
  released: string | null
  /** the period that the whole release is about */
  window: StatedPeriod
  versions: readonly {
    status: 'published' | 'corrected' | 'suspended' | 'reissued'
    on: string | null
    note: string
  }[]
  /** what the release says of its own limits, and other facts about what it counts */
  scopeNotes: readonly string[]
  figures: readonly RecordFigure[]
}

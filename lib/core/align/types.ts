import type { Relation } from '../compare/types'

/** A number as printed. Ends as the codebook's rule 8 sets them: "more than n" has low n and no high. */
export interface PrintedAmount {
  value: number | null
  low: number | null
  high: number | null
  modifier: string | null
  /** count, share, rate ...; null where the coder could not tell */
  measure: string | null
}

/** A number of record with the later and other counts that the record lists for it. */
export interface RecordedAmount {
  id: string
  label: string
  /** null where the record holds the figure without its number */
  value: number | null
  /** what its source says of its exactness, "more than"; null where the number stands alone */
  modifier: string | null
  measure: string
  revisions: readonly RecordedRevision[]
}

export interface RecordedRevision {
  /** publisher: its own other version. misprint: an outlet's slip. other: somebody else's count. */
  kind: 'publisher' | 'misprint' | 'other'
  value: number | null
  /** a day or a coarser date, as the record gives it */
  on: string | null
}

/** How a printed number stands to a number of record. */
export interface Related {
  relation: Relation
  /** printed minus recorded, in the figure's unit; null when the two cannot be subtracted */
  difference: number | null
  /** the difference as a share of the recorded value; null as above, or where that is 0 */
  relativeDifference: number | null
  /** why, in words for a reader; may be empty for an exact number */
  reasons: string[]
}

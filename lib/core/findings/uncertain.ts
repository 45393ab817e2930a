import type { RecordFigure, ReleaseRecord } from '../align/record-figure'
import { roundingReasons } from '../align/rounding'
import type { RecordedRevision } from '../align/types'

/**
 * Whether the record itself leaves the figure's number open: its source limits it ("more than 500"), or the record lists
 * another count for it that is neither a rounding nor a version since corrected. No difference is claimed against such a one.
 */
export function isUncertain(figure: RecordFigure, record: ReleaseRecord): boolean {
  const { value, modifier, measure, revisions } = figure
  if (value === null || modifier !== null) return true
  return revisions.some(
    (revision) =>
      revision.kind !== 'misprint' &&
      revision.value !== null &&
      revision.value !== value &&
      roundingReasons(revision.value, value, { modifier: null, measure }) === null &&
      correctionOf(revision, record) === null,
  )
}

/** The day on which the publisher corrected the version that the number stood in; null where it did not. */
export function correctionOf(
  { kind, on }: RecordedRevision,
  { versions }: Pick<ReleaseRecord, 'versions'>,
): string | null {
  if (kind !== 'publisher' || on === null) return null
  const later = versions.find(
    (version) =>
      (version.status === 'corrected' || version.status === 'reissued') &&
      version.on !== null &&
      version.on > on,
  )
  return later?.on ?? null
}

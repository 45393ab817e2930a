import type { ReleaseRecord } from '../align/record-figure'
import type { ReleaseHead } from './pages'
import type { FigureRow } from './types'

/** A release as its page shows it, as alignment and findings read a record. */
export function recordedRelease(release: ReleaseHead, figures: readonly FigureRow[]): ReleaseRecord {
  const { id, title, shortTitle, publisher, publisherKind, released, window, versions, scopeNotes } = release
  return {
    ...{ id, title, shortTitle, publisher, publisherKind, released, window },
    versions: versions.map(({ status, on, note }) => ({
      status: status as ReleaseRecord['versions'][number]['status'],
      on,
      note,
    })),
    scopeNotes: scopeNotes.map(({ note }) => note),
    figures,
  }
}

import type { VersionDifference } from '../duplicates/fact-changes'
import type { StoredCheck } from './checked-draft'
import type { DraftNote } from './note'
import type { FewerIn, NotesBetween } from './note-states'
import type { ReviewCommentRow, ReviewDetail } from './review-detail'

/** A note as a version had it. */
export interface VersionNote extends DraftNote {
  /** null where all later versions have it */
  fewerIn: FewerIn | null
}

/** One version of a draft under review as it was saved, to be read only, and what changed in it since another. */
export interface VersionDetail
  extends Pick<ReviewDetail, 'id' | 'title' | 'author' | 'versions' | 'signOff'> {
  number: number
  text: string
  checked: StoredCheck
  notes: VersionNote[]
  /** those made on this version */
  comments: ReviewCommentRow[]
  /** the earlier version that it is held against; null for the first */
  since:
    | ({ number: number; text: string; words: Pick<VersionDifference, 'wording' | 'trivial'> } & NotesBetween)
    | null
}

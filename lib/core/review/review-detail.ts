import type { StoredCheck } from './checked-draft'
import type { FixedNote, StatedNote } from './note-states'

/** A remark on words of the draft. */
export interface ReviewCommentRow {
  id: number
  version: number
  start: number
  end: number
  quote: string
  body: string
  byName: string
  /** ISO time */
  at: string
}

/** A draft under review, with all that its people did. Times are ISO. */
export interface ReviewDetail {
  id: string
  title: string
  desk: string
  author: { id: string; name: string }
  createdAt: string
  /** the latest version */
  version: number
  text: string
  checked: StoredCheck
  notes: StatedNote[]
  fixed: FixedNote[]
  versions: { number: number; byName: string; at: string; notes: number }[]
  comments: ReviewCommentRow[]
  /** who was called in */
  people: { id: string; name: string }[]
  checklist: { id: string; words: string; tick: { version: number; byName: string; at: string } | null }[]
  signOff: { version: number; byName: string; at: string; sha256: string } | null
  /** the one who asks wrote in it, and so does not sign */
  isOwn: boolean
  /** who could be called in yet */
  others: { id: string; name: string }[]
}

import type { CheckedDraft } from '@/lib/core/review/checked-draft'
import type { NoteDecision } from '@/lib/core/review/note-states'

/** Chosen in the place of a release: whichever the draft is most likely about. */
export const PROPOSE = 'auto'

/** What a draft is held against, as it stands in the form. */
export interface DeskOptions {
  /** a release's id, PROPOSE, or empty: none */
  release: string
  /** ISO day; empty where it is not known */
  published: string
  /** ids of style guides */
  guides: string[]
  /** what was put aside for it stays aside; empty: none */
  desk: string
}

/** Where the form for checking a draft stands. */
export interface DeskState extends DeskOptions {
  /** grows with each answer, so that the form is drawn anew where no script runs */
  answer: number
  error: string | null
  text: string
  /** the file that was read; null for words */
  name: string | null
  /** what is worth knowing about how it was read */
  notes: string[]
  checked: CheckedDraft | null
  /** the decisions by which notes of it are put aside already */
  putAside: NoteDecision[]
}

/** The form before anything was given. */
export function emptyDesk(options: Partial<DeskOptions> = {}): DeskState {
  const state = { answer: 0, error: null, text: '', name: null, notes: [], checked: null, putAside: [] }
  return { ...state, release: PROPOSE, published: '', guides: [], desk: '', ...options }
}

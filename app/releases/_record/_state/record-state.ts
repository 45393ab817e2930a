import type { LostTie } from '@/lib/commands/enter-release/tie-again'
import type { ContentError } from '@/lib/content/content-error'

/** What came of the last check or save. */
export type Outcome =
  | { kind: 'right' }
  | { kind: 'errors'; errors: ContentError[] }
  /** people tied numbers to figures that are no longer in it */
  | { kind: 'unties'; figures: LostTie[] }
  | { kind: 'failed'; message: string }
  /** saved; `href` is where to go on */
  | { kind: 'saved'; href: string }

/** Where the form for a record stands after an answer of the server. */
export interface RecordState {
  /** grows with each answer */
  answer: number
  outcome: Outcome | null
  /** what was sent, where no script keeps it; null before that */
  typed: { yaml: string; name: string } | null
}

export const NOTHING_YET: RecordState = { answer: 0, outcome: null, typed: null }

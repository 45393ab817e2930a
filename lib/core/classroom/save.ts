import type { Mark } from './marks'

/** A mark as a browser sends it, and as it gets it back. */
export interface SavedMark extends Mark {
  /** a UUID, made in the browser */
  id: string
  /** the place of its text in the assignment, from 1 */
  text: number
  /** grows with each change in the browser; the highest counts, whenever it arrives */
  revision: number
  isRemoved: boolean
}

/** What became of the changes that were sent. */
export interface SaveReport {
  /** the revision that is stored now; what has a lower one in the browser is to be sent again */
  saved: { id: string; revision: number }[]
  /** what can never be stored, and why: the browser gives it up and says so */
  refused: { id: string; reason: string }[]
}

export const LONGEST_REASON = 500 // characters
export const MOST_MARKS = 1_500 // of one pupil in one assignment: ten times what anybody marks in a lesson

/** What is wrong with a mark for an assignment; null when it can be stored. `lengths` are those of the texts, in their order. */
export function markProblem(
  mark: SavedMark,
  { lengths, codes }: { lengths: readonly number[]; codes: ReadonlySet<string> },
): string | null {
  const length = lengths[mark.text - 1]
  if (length === undefined) return `there is no text ${mark.text} in this assignment`
  if (mark.start < 0 || mark.end <= mark.start || mark.end > length) return 'it lies outside its text'
  if (!codes.has(mark.code)) return `“${mark.code}” is none of the codes of this assignment`
  return mark.reason.length > LONGEST_REASON ? `its reason is longer than ${LONGEST_REASON} characters` : null
}

import type { Actor } from '@/lib/core/people/actor'
import { hasRight } from '@/lib/core/people/rights'
import type { DraftNote } from '@/lib/core/review/note'
import { type NoteDecision, standingDismissals } from '@/lib/core/review/note-states'
import { database } from '@/lib/db/client'
import { reviewDecisions } from '@/lib/db/review-notes'
import { isTheirReview } from './is-their-review'

export interface DraftInHand {
  /** the review whose next version is written; null for a draft that is stored nowhere */
  reviewId: string | null
  /** of a draft that is stored nowhere; empty: none. A review has its own. */
  desk: string
  notes: readonly Pick<DraftNote, 'match' | 'asks'>[]
}

/**
 * The decisions by which notes of a draft are put aside before anything of it is saved: those for all stories, those for its
 * desk, and those made in its own review. None for somebody who may not review, and of a review none but to its people:
 * the same as they would see once it is saved. Rejects when the database cannot be reached.
 */
export async function putAsideBefore(
  { reviewId, desk, notes }: DraftInHand,
  actor: Actor,
): Promise<NoteDecision[]> {
  const matches = notes.filter(({ asks }) => asks).map(({ match }) => match)
  if (matches.length === 0 || !hasRight(actor, 'review')) return []
  const db = database()
  if (reviewId === null)
    return standingDismissals(await reviewDecisions(db, { id: null, desk: desk.trim(), matches }))
  if (!(await isTheirReview(db, reviewId, actor.id))) return []
  const review = await db.review.findUnique({ where: { id: reviewId }, select: { desk: true } })
  const decisions = await reviewDecisions(db, { id: reviewId, desk: review?.desk ?? '', matches })
  return standingDismissals(decisions.filter(({ match }) => matches.includes(match)))
}

import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { demand, record } from '../people/history'
import { lockReview } from './lock-review'

/**
 * Deletes a review with every version of its text and all that was said on it; its author alone may, and not once it is
 * signed. Rejects when the database cannot be reached.
 */
export async function deleteReview(
  { reviewId, actor }: { reviewId: string; actor: Actor },
  db: PrismaClient = database(),
): Promise<{ code: 'deleted' | 'no-review' | 'signed' | 'not-author' }> {
  demand(actor, 'review/delete-review')
  return db.$transaction(async (tx) => {
    const review = await lockReview(tx, reviewId, actor)
    if (!review) return { code: 'no-review' as const }
    if (review.isSigned) return { code: 'signed' as const }
    if (review.createdById !== actor.id) return { code: 'not-author' as const }
    await tx.review.delete({ where: { id: reviewId } })
    const thing = { kind: 'review', id: reviewId } as const
    await record(tx, actor, {
      command: 'review/delete-review',
      thing,
      summary: 'deleted a review with its texts',
    })
    return { code: 'deleted' as const }
  })
}

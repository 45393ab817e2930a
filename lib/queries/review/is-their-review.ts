import type { PrismaClient } from '@/lib/db/client'

/** Whether somebody is one of the people of a review: its author, or called in and not let go. */
export async function isTheirReview(db: PrismaClient, id: string, self: string): Promise<boolean> {
  const review = await db.review.findUnique({
    where: { id },
    select: {
      createdById: true,
      assignments: { where: { personId: self }, orderBy: { id: 'desc' }, take: 1 },
    },
  })
  return review !== null && (review.createdById === self || review.assignments[0]?.isAssigned === true)
}

import type { Actor } from '@/lib/core/people/actor'
import { RIGHTS } from '@/lib/core/people/rights'
import { database, type PrismaClient } from '@/lib/db/client'
import { demand, record } from '../people/history'
import { lockReview } from './lock-review'

export interface AssignmentToMake {
  reviewId: string
  personId: string
  isAssigned: boolean
  actor: Actor
}

export type AssignPersonResult =
  | { code: 'assigned' }
  | { code: 'no-review' }
  | { code: 'signed' }
  /** nobody of this id is here who may review */
  | { code: 'no-person' }

/** Calls a person in, who can then see the review and sign it, or lets them go. Rejects when the database cannot be reached. */
export async function assignPerson(
  { reviewId, personId, isAssigned, actor }: AssignmentToMake,
  db: PrismaClient = database(),
): Promise<AssignPersonResult> {
  demand(actor, 'review/assign-person')
  return db.$transaction(async (tx): Promise<AssignPersonResult> => {
    const review = await lockReview(tx, reviewId, actor)
    if (!review) return { code: 'no-review' }
    if (review.isSigned) return { code: 'signed' }
    const person = await tx.person.findUnique({
      where: { id: personId, removedAt: null },
      select: { name: true, role: true },
    })
    if (!person || !RIGHTS.review.includes(person.role)) return { code: 'no-person' }
    await tx.reviewAssignment.create({
      data: {
        ...{ reviewId, personId, personName: person.name, isAssigned },
        ...{ byId: actor.id, byName: actor.name },
      },
    })
    await record(tx, actor, {
      ...{ command: 'review/assign-person', thing: { kind: 'review', id: reviewId } },
      summary: isAssigned ? `called ${person.name} in` : `let ${person.name} go`,
    })
    return { code: 'assigned' }
  })
}

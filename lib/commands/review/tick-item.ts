import type { Actor } from '@/lib/core/people/actor'
import type { CheckItem } from '@/lib/core/review/checklist'
import { database, type PrismaClient } from '@/lib/db/client'
import { demand, record } from '../people/history'
import { lockReview } from './lock-review'

export interface TickToMake {
  reviewId: string
  item: CheckItem
  isDone: boolean
  actor: Actor
}

/** Ticks a point of the checklist for the latest version, or takes the tick back. Rejects when the database cannot be reached. */
export async function tickItem(
  { reviewId, item, isDone, actor }: TickToMake,
  db: PrismaClient = database(),
): Promise<{ code: 'ticked' | 'no-review' | 'signed' }> {
  demand(actor, 'review/tick-item')
  return db.$transaction(async (tx) => {
    const review = await lockReview(tx, reviewId, actor)
    if (!review) return { code: 'no-review' as const }
    if (review.isSigned) return { code: 'signed' as const }
    await tx.reviewTick.create({
      data: { reviewId, version: review.latest, item, isDone, byId: actor.id, byName: actor.name },
    })
    const thing = { kind: 'review', id: reviewId } as const
    const summary = `${isDone ? 'ticked' : 'unticked'} “${item}”`
    await record(tx, actor, { command: 'review/tick-item', thing, summary })
    return { code: 'ticked' as const }
  })
}

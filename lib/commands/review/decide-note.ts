import type { Actor } from '@/lib/core/people/actor'
import type { DismissScope } from '@/lib/core/review/note-states'
import { database, type PrismaClient } from '@/lib/db/client'
import { demand, record } from '../people/history'
import { lockReview } from './lock-review'

export interface DecisionToMake {
  reviewId: string
  /** `match` of the note */
  match: string
  kind: 'dismissed' | 'reopened'
  scope: DismissScope
  /** why it is put aside; may be empty where it is opened again */
  reason: string
  /** the last decision on it that the actor saw, 0 for none */
  seen: number
  actor: Actor
}

export type DecideResult =
  | { code: 'decided' }
  | { code: 'no-review' }
  | { code: 'signed' }
  | { code: 'no-reason' }
  /** somebody else decided on it since */
  | { code: 'changed'; kind: 'dismissed' | 'reopened'; reason: string; byName: string }

const LONGEST_REASON = 1_000 // characters

/**
 * Puts a note aside with a reason, for the story, its desk or all stories, or opens it again. Nothing is written where
 * somebody decided on it since the actor looked. Rejects when the database cannot be reached.
 */
export async function decideNote(
  { reviewId, match, kind, scope, reason, seen, actor }: DecisionToMake,
  db: PrismaClient = database(),
): Promise<DecideResult> {
  demand(actor, 'review/decide-note')
  if (kind === 'dismissed' && reason.trim() === '') return { code: 'no-reason' }
  return db.$transaction(async (tx): Promise<DecideResult> => {
    const review = await lockReview(tx, reviewId, actor)
    if (!review) return { code: 'no-review' }
    if (review.isSigned) return { code: 'signed' }
    const last = await tx.reviewDecision.findFirst({
      where: { reviewId, noteKey: match },
      orderBy: { id: 'desc' },
    })
    if ((last?.id ?? 0) !== seen && last) {
      return { code: 'changed', kind: last.kind, reason: last.reason, byName: last.byName }
    }
    await tx.reviewDecision.create({
      data: {
        ...{ reviewId, version: review.latest, noteKey: match, kind, scope },
        reason: reason.trim().slice(0, LONGEST_REASON),
        ...{ byId: actor.id, byName: actor.name },
      },
    })
    const where = scope === 'story' ? '' : scope === 'desk' ? ' for its desk' : ' for all stories'
    await record(tx, actor, {
      ...{ command: 'review/decide-note', thing: { kind: 'review', id: reviewId } },
      summary: kind === 'dismissed' ? `put a note aside${where}` : 'opened a note again',
    })
    return { code: 'decided' }
  })
}

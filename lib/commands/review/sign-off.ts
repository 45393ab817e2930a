import { createHash } from 'node:crypto'
import type { Actor } from '@/lib/core/people/actor'
import { CHECKLIST } from '@/lib/core/review/checklist'
import { noteStates } from '@/lib/core/review/note-states'
import { database, type PrismaClient } from '@/lib/db/client'
import { notesOfVersions, reviewDecisions, storedVersions } from '@/lib/db/review-notes'
import type { Transaction } from '../load-content/rows'
import { demand, record } from '../people/history'
import { queueDeliveries } from '../webhooks/queue-deliveries'
import { lockReview } from './lock-review'

export interface SignOffToMake {
  reviewId: string
  /** the version that the actor has read */
  version: number
  actor: Actor
}

export type SignOffResult =
  | { code: 'signed-off' }
  | { code: 'no-review' }
  | { code: 'signed' }
  /** the actor wrote in it; a second person signs */
  | { code: 'own' }
  /** a program signs nothing */
  | { code: 'not-a-person' }
  /** another version was saved since */
  | { code: 'changed'; latest: number }
  /** notes that nobody decided on */
  | { code: 'open-notes'; count: number }
  /** points of the checklist that nobody ticked */
  | { code: 'unticked'; items: string[] }

/**
 * Signs the latest version of a draft: by a person who wrote none of it, with every note decided on and the checklist
 * done. From then on nothing of the review changes. Rejects when the database cannot be reached.
 */
export async function signOff(
  { reviewId, version, actor }: SignOffToMake,
  db: PrismaClient = database(),
): Promise<SignOffResult> {
  demand(actor, 'review/sign-off')
  if (actor.kind !== 'person' && actor.kind !== 'local owner') return { code: 'not-a-person' }
  return db.$transaction(async (tx): Promise<SignOffResult> => {
    const review = await lockReview(tx, reviewId, actor)
    if (!review) return { code: 'no-review' }
    if (review.isSigned) return { code: 'signed' }
    if (review.latest !== version) return { code: 'changed', latest: review.latest }
    const versions = await storedVersions(tx, reviewId)
    const self = actor.id
    if (review.createdById === self || versions.some(({ savedById }) => savedById === self))
      return { code: 'own' }
    const open = await openNotes(tx, reviewId, versions)
    if (open > 0) return { code: 'open-notes', count: open }
    const items = await unticked(tx, reviewId)
    if (items.length > 0) return { code: 'unticked', items }
    const text = versions.at(-1)?.text ?? ''
    const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
    const { signedAt } = await tx.reviewSignOff.create({
      data: { reviewId, version, sha256, signedById: self, signedByName: actor.name },
    })
    const release = versions.at(-1)?.checked.release?.id ?? null
    const told = { review: reviewId, version, sha256, release, signedBy: actor.name }
    await queueDeliveries(tx, { event: 'review.signed', at: signedAt.toISOString(), ...told })
    const thing = { kind: 'review', id: reviewId } as const
    await record(tx, actor, { command: 'review/sign-off', thing, summary: `signed version ${version}` })
    return { code: 'signed-off' }
  })
}

async function openNotes(
  tx: Transaction,
  reviewId: string,
  versions: Awaited<ReturnType<typeof storedVersions>>,
): Promise<number> {
  const { desk } = await tx.review.findUniqueOrThrow({ where: { id: reviewId }, select: { desk: true } })
  const matches = versions.at(-1)?.checked.notes.map(({ match }) => match) ?? []
  const decisions = await reviewDecisions(tx, { id: reviewId, desk, matches })
  const { notes } = noteStates(notesOfVersions(versions), decisions)
  return notes.filter(({ asks, dismissal }) => asks && !dismissal).length
}

async function unticked(tx: Transaction, reviewId: string): Promise<string[]> {
  const ticks = await tx.reviewTick.findMany({ where: { reviewId }, orderBy: { id: 'asc' } })
  const done = new Map(ticks.map(({ item, isDone }) => [item, isDone]))
  return CHECKLIST.filter(({ id }) => !done.get(id)).map(({ words }) => words)
}

import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { demand, record } from '../people/history'
import { checkGivenDraft, type DraftCheckResult, type DraftToCheck } from './check-given-draft'
import { lockReview } from './lock-review'
import { heldAgainst, versionRow } from './save-review'

export interface RevisionToSave extends DraftToCheck {
  reviewId: string
  /** the version that the new text was written on */
  base: number
  actor: Actor
}

export type ReviseResult =
  | { code: 'revised'; version: number }
  | { code: 'no-review' }
  | { code: 'signed' }
  /** somebody else saved a version since */
  | { code: 'changed'; latest: number; byName: string; at: Date }
  | { code: 'same' }
  | Exclude<DraftCheckResult, { code: 'checked' }>

/**
 * Saves the next version of a draft with its check, where nobody else has saved one since `base`; else nothing is written
 * and the answer tells who did. Rejects when the database cannot be reached.
 */
export async function reviseReview(
  { reviewId, base, actor, ...draft }: RevisionToSave,
  db: PrismaClient = database(),
): Promise<ReviseResult> {
  demand(actor, 'review/revise-review')
  const result = await checkGivenDraft(draft, db)
  if (result.code !== 'checked') return result
  const { checked } = result
  return db.$transaction(async (tx): Promise<ReviseResult> => {
    const review = await lockReview(tx, reviewId, actor)
    if (!review) return { code: 'no-review' }
    if (review.isSigned) return { code: 'signed' }
    const last = await tx.reviewVersion.findUniqueOrThrow({
      where: { reviewId_number: { reviewId, number: review.latest } },
      select: { text: true, savedByName: true, savedAt: true },
    })
    if (review.latest !== base) {
      return { code: 'changed', latest: review.latest, byName: last.savedByName, at: last.savedAt }
    }
    const before = await tx.review.findUniqueOrThrow({ where: { id: reviewId } })
    const against = heldAgainst(checked)
    const isSame =
      last.text === checked.text &&
      before.releaseId === against.releaseId &&
      before.published?.getTime() === against.published?.getTime() &&
      before.guides.join() === against.guides.join()
    if (isSame) return { code: 'same' }
    const version = base + 1
    await tx.reviewVersion.create({ data: versionRow(reviewId, version, checked, actor) })
    await tx.review.update({ where: { id: reviewId }, data: { latest: version, ...against } })
    const thing = { kind: 'review', id: reviewId } as const
    await record(tx, actor, { command: 'review/revise-review', thing, summary: `saved version ${version}` })
    return { code: 'revised', version }
  })
}

import type { StoredCheck } from '@/lib/core/review/checked-draft'
import type { NoteDecision, VersionNotes } from '@/lib/core/review/note-states'
import type { Prisma } from './generated/client'

/** A version of a draft as it was saved, with its check. */
export interface StoredVersion {
  number: number
  text: string
  checked: StoredCheck
  savedById: string
  savedByName: string
  savedAt: Date
}

/** The versions of a draft, oldest first. Rejects when the database cannot be reached. */
export async function storedVersions(
  db: Pick<Prisma.TransactionClient, 'reviewVersion'>,
  reviewId: string,
): Promise<StoredVersion[]> {
  const rows = await db.reviewVersion.findMany({ where: { reviewId }, orderBy: { number: 'asc' } })
  // Written by save-review.ts alone, whose types these are, and never rewritten.
  return rows.map((row) => ({ ...row, checked: row.checked as unknown as StoredCheck }))
}

/** The notes of versions, for telling what became of them. */
export function notesOfVersions(versions: readonly StoredVersion[]): VersionNotes[] {
  return versions.map(({ number, checked }) => ({ number, notes: checked.notes }))
}

/**
 * What was decided on the notes of a review: in it, and in others for its desk or for all stories. Without an id, of a draft
 * that is stored nowhere: in others alone. Rejects when the database cannot be reached.
 */
export async function reviewDecisions(
  db: Pick<Prisma.TransactionClient, 'reviewDecision'>,
  { id, desk, matches }: { id: string | null; desk: string; matches: readonly string[] },
): Promise<NoteDecision[]> {
  const elsewhere: Prisma.ReviewDecisionWhereInput[] = [{ scope: 'everywhere' }]
  if (desk !== '') elsewhere.push({ scope: 'desk', review: { desk } })
  const here: Prisma.ReviewDecisionWhereInput[] = id === null ? [] : [{ reviewId: id }]
  const rows = await db.reviewDecision.findMany({
    where: { OR: [...here, { noteKey: { in: [...new Set(matches)] }, OR: elsewhere }] },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id: number, reviewId, noteKey, kind, scope, reason, byName, at }) => ({
    ...{ id: number, match: noteKey, kind, scope, reason, byName, at: at.toISOString() },
    isElsewhere: reviewId !== id,
  }))
}

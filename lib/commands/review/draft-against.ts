import type { DraftGiven } from '@/lib/core/review/check-draft'
import { fieldOf } from '@/lib/core/review/field'
import { database, type PrismaClient } from '@/lib/db/client'
import { alignedRelease } from '../check-releases/check-release'

const MOST_KEPT = 12 // releases; a newsroom works on a few at a time

type Against = NonNullable<DraftGiven['against']>

const kept = new Map<string, { checkedAt: number; against: Against }>()

/**
 * What a draft about a release is held against: its record, and what the articles about it printed; null without the
 * release. Kept in memory until the release is checked anew, because every pause in typing asks for it. Rejects when the
 * database cannot be reached.
 */
export async function draftAgainst(
  releaseId: string,
  db: PrismaClient = database(),
): Promise<Against | null> {
  // The row goes with every change of a coding or the record, and comes back with the next check.
  const check = await db.releaseCheck.findUnique({ where: { releaseId }, select: { checkedAt: true } })
  const checkedAt = check?.checkedAt.getTime() ?? null
  const known = kept.get(releaseId)
  if (known && known.checkedAt === checkedAt) return known.against
  kept.delete(releaseId)
  const found = await alignedRelease(db, releaseId)
  if (!found) return null
  const others = found.codings.map(({ article, aligned }) => ({ article, aligned }))
  const against = { record: found.record, others, field: fieldOf(others) }
  if (checkedAt !== null) keep(releaseId, { checkedAt, against })
  return against
}

function keep(releaseId: string, one: { checkedAt: number; against: Against }): void {
  const [oldest] = kept.keys()
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  kept.set(releaseId, one)
}

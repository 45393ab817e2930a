import type { FrozenComparison } from '@/lib/core/compare/workspace/frozen'
import { database } from '@/lib/db/client'

/** A kept comparison with when, by whom and with what it was made. */
export interface FrozenView {
  id: string
  /** the query of the living view */
  address: string
  sha256: string
  codebookVersion: number
  engineVersion: string
  createdBy: string
  /** ISO time, UTC */
  createdAt: string
  comparison: FrozenComparison
}

const ID = /^[a-z2-7]{16}$/

/** What was frozen under an id, as it was written; null when there is nothing. Rejects when the database cannot be reached. */
export async function frozenView(id: string): Promise<FrozenView | null> {
  if (!ID.test(id)) return null
  const row = await database().frozenView.findUnique({ where: { id } })
  if (!row) return null
  const { data, createdAt, ...about } = row
  return { ...about, createdAt: createdAt.toISOString(), comparison: JSON.parse(data) as FrozenComparison }
}

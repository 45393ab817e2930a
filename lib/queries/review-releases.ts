import { database } from '@/lib/db/client'

/** A release that a draft can be held against. */
export interface ReviewRelease {
  id: string
  shortTitle: string
  /** ISO day on which it came out; null where that is not known */
  released: string | null
  isConstructed: boolean
}

/** The releases that a draft can be held against, newest first, the invented ones at the end. Rejects when the database cannot be reached. */
export async function reviewReleases(): Promise<ReviewRelease[]> {
  const rows = await database().release.findMany({
    select: { id: true, shortTitle: true, released: true, isConstructed: true },
    orderBy: [{ isConstructed: 'asc' }, { released: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
  })
  return rows.map(({ released, ...row }) => ({
    ...row,
    released: released?.toISOString().slice(0, 'YYYY-MM-DD'.length) ?? null,
  }))
}

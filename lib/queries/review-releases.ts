import { database } from '@/lib/db/client'

/** A release that a draft can be held against. */
export interface ReviewRelease {
  id: string
  shortTitle: string
  isConstructed: boolean
}

/** The releases that a draft can be held against, newest first, the invented ones at the end. Rejects when the database cannot be reached. */
export function reviewReleases(): Promise<ReviewRelease[]> {
  return database().release.findMany({
    select: { id: true, shortTitle: true, isConstructed: true },
    orderBy: [{ isConstructed: 'asc' }, { released: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
  })
}

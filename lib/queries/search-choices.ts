import { database } from '@/lib/db/client'

/** What a search can be narrowed to. */
export interface SearchChoices {
  /** newest first */
  releases: { id: string; shortTitle: string }[]
  /** by name */
  outlets: { id: string; name: string }[]
}

// A longer list is of no help in a browser.
const MOST = 500

/** The real releases and outlets, or the constructed ones. Rejects when the database cannot be reached. */
export async function searchChoices(exercises: boolean): Promise<SearchChoices> {
  const [releases, outlets] = await Promise.all([
    database().release.findMany({
      where: { isConstructed: exercises },
      select: { id: true, shortTitle: true },
      orderBy: [{ released: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
      take: MOST,
    }),
    database().outlet.findMany({
      where: { isConstructed: exercises },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
      take: MOST,
    }),
  ])
  return { releases, outlets }
}

import { database } from '@/lib/db/client'

/** What the form for importing lets people choose from. */
export interface ImportChoices {
  /** real releases, newest first */
  releases: { id: string; shortTitle: string }[]
  /** names of the real outlets that are here, by name */
  outlets: string[]
}

// A longer list is of no help in a browser; who types another name gets an outlet of that name.
const MOST_OUTLETS = 500

/** The real releases and outlets. Rejects when the database cannot be reached. */
export async function importChoices(): Promise<ImportChoices> {
  const [releases, outlets] = await Promise.all([
    database().release.findMany({
      where: { isConstructed: false },
      select: { id: true, shortTitle: true },
      orderBy: [{ released: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
    }),
    database().outlet.findMany({
      where: { isConstructed: false },
      select: { name: true },
      orderBy: { name: 'asc' },
      take: MOST_OUTLETS,
    }),
  ])
  return { releases, outlets: outlets.map(({ name }) => name) }
}

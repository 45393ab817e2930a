import { database } from '@/lib/db/client'

/** An entry of the codebook that a record can name. */
export interface Choice {
  id: string
  label: string
}

/** What the form for a record lets people choose from, and what it proposes. */
export interface RecordChoices {
  units: Choice[]
  acts: Choice[]
  windowKinds: Choice[]
  /** publishers of the real releases with their kind, by name */
  publishers: { name: string; kind: string }[]
  /** kinds of document of the real releases, by name */
  documentKinds: string[]
}

/** The lists of the codebook in its order, and the words that records use. Rejects when the database cannot be reached. */
export async function recordChoices(): Promise<RecordChoices> {
  const db = database()
  const entry = { select: { id: true, label: true }, orderBy: { ordinal: 'asc' } } as const
  const [units, acts, windowKinds, releases] = await Promise.all([
    db.unit.findMany(entry),
    db.act.findMany(entry),
    db.windowKind.findMany(entry),
    db.release.findMany({
      where: { isConstructed: false },
      select: { publisher: true, publisherKind: true, documentKind: true },
    }),
  ])
  const kinds = new Map(releases.map(({ publisher, publisherKind }) => [publisher, publisherKind]))
  const publishers = [...kinds].map(([name, kind]) => ({ name, kind }))
  return {
    ...{ units, acts, windowKinds },
    publishers: publishers.sort((one, other) => one.name.localeCompare(other.name)),
    documentKinds: [...new Set(releases.map(({ documentKind }) => documentKind))].sort(),
  }
}

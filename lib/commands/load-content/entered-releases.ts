import { isDeepStrictEqual } from 'node:util'
import type { ExerciseContent, ReleaseContent } from '@/lib/content/content'
import { readRecord } from '@/lib/content/read-record'
import type { Transaction } from './rows'

/*
 * What people entered here is none of content's and stays through every load, until content/ has the very same record.
 */

/** A release of content/ whose id a person has given to another record here. Undoes the whole load. */
export class EnteredHere extends Error {
  override name = 'EnteredHere'

  constructor(
    /** path of the record from content/ */
    readonly path: string,
    readonly release: { id: string; enteredBy: string; enteredAt: Date },
  ) {
    super(`release "${release.id}" was entered here by ${release.enteredBy}`)
  }
}

/** The releases that people entered here, with who did and when. */
export async function enteredReleases(
  tx: Transaction,
): Promise<{ id: string; enteredBy: string; enteredAt: Date }[]> {
  const found = await tx.release.findMany({
    where: { origin: 'entered' },
    select: { id: true, enteredBy: true, enteredAt: true },
  })
  return found.flatMap(({ id, enteredBy, enteredAt }) =>
    enteredBy !== null && enteredAt !== null ? [{ id, enteredBy, enteredAt }] : [],
  )
}

/**
 * Lets content/ take over what was entered here where its record is the same to the letter of the data: its articles stay
 * tied. Throws EnteredHere where another record has the id.
 */
export async function settleReleases(
  tx: Transaction,
  releases: readonly ReleaseContent[],
  exercises: readonly Pick<ExerciseContent, 'release'>[],
): Promise<void> {
  const entered = new Map((await enteredReleases(tx)).map((release) => [release.id, release]))
  for (const { path, record } of [...releases, ...exercises.map(({ release }) => release)]) {
    const taken = entered.get(record.id)
    if (!taken) continue
    const [last] = await tx.recordVersion.findMany({
      where: { releaseId: record.id },
      orderBy: { number: 'desc' },
      take: 1,
    })
    const own = readRecord(last?.yaml ?? '', { units: null, acts: null, windowKinds: null })
    const isReal = releases.some((release) => release.record === record)
    if (!isReal || !own.ok || !isDeepStrictEqual(own.record, record)) throw new EnteredHere(path, taken)
  }
}

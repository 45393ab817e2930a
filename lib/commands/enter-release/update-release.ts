import type { ContentError } from '@/lib/content/content-error'
import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { checkReleases } from '../check-releases'
import { markUnchecked } from '../check-releases/mark-unchecked'
import { holdLoading } from '../load-content/load-lock'
import { saveReleases } from '../load-content/release-rows'
import { demand, record } from '../people/history'
import { checkRecordText } from './check-record-text'
import { addVersion, lastVersion } from './record-versions'
import { handTiesOutside, type LostTie, tieAgain } from './tie-again'

const TRANSACTION_TIMEOUT_MS = 120_000

export interface ReleaseToUpdate {
  releaseId: string
  /** the record as the text of a record.yaml */
  yaml: string
  /** the number of the version that it was made from */
  from: number
  /** figures may go that people have tied numbers to; those numbers are then tied to none */
  mayUntie: boolean
  actor: Actor
}

export type UpdateResult =
  /** `number`: its version now; `tied`: how many numbers the engine tied to its figures */
  | { code: 'updated'; number: number; tied: number }
  | { code: 'unchanged' }
  | { code: 'invalid'; errors: ContentError[] }
  /** somebody saved it since: nothing was written */
  | { code: 'changed-meanwhile'; number: number; actor: string; at: Date }
  /** figures would go that people tied numbers to: nothing was written */
  | { code: 'unties'; figures: LostTie[] }
  /** no release of this id was entered here; the record of one of content/ is its file */
  | { code: 'no-release' }

/**
 * Saves another version of the record of a release that was entered here: every number tied to it is held against the new
 * figures, and it is checked again. Rejects when the database cannot be reached.
 */
export async function updateRelease(
  { releaseId, yaml, from, mayUntie, actor }: ReleaseToUpdate,
  db: PrismaClient = database(),
): Promise<UpdateResult> {
  demand(actor, 'enter-release/update-release')
  const result = await db.$transaction(
    async (tx): Promise<UpdateResult> => {
      await holdLoading(tx)
      const release = await tx.release.findUnique({ where: { id: releaseId, origin: 'entered' } })
      const last = await lastVersion(tx, releaseId)
      if (!release?.enteredBy || !release.enteredAt || !last) return { code: 'no-release' }
      if (last.yaml === yaml) return { code: 'unchanged' }
      if (last.number !== from) {
        return { code: 'changed-meanwhile', number: last.number, actor: last.actor, at: last.at }
      }
      const checked = await checkRecordText(yaml, releaseId, tx)
      if (!checked.ok) return { code: 'invalid', errors: checked.errors }
      const figureIds = checked.record.figures.map(({ id }) => id)
      const lost = mayUntie ? [] : await handTiesOutside(tx, releaseId, figureIds)
      if (lost.length > 0) return { code: 'unties', figures: lost }

      await markUnchecked(tx, [releaseId])
      const entered = { by: release.enteredBy, at: release.enteredAt }
      await saveReleases(tx, [{ record: checked.record }], { isConstructed: false, entered })
      const { number } = await addVersion(tx, { releaseId, yaml, actor: actor.name })
      const thing = { kind: 'release', id: releaseId } as const
      const summary = `Saved version ${number} of its record`
      await record(tx, actor, { command: 'enter-release/update-release', thing, summary })
      return { code: 'updated', number, tied: await tieAgain(tx, releaseId) }
    },
    { timeout: TRANSACTION_TIMEOUT_MS, maxWait: TRANSACTION_TIMEOUT_MS },
  )
  if (result.code === 'updated') await checkReleases({ db })
  return result
}

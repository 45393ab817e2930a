import type { ContentError } from '@/lib/content/content-error'
import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { checkReleases } from '../check-releases'
import { type AssignResult, assignRelease } from '../import/assign-release'
import { holdLoading } from '../load-content/load-lock'
import { saveReleases } from '../load-content/release-rows'
import { demand, record } from '../people/history'
import { checkRecordText } from './check-record-text'
import { addVersion } from './record-versions'

// A load of content/ that is under way ends first.
const TRANSACTION_TIMEOUT_MS = 120_000

export interface ReleaseToCreate {
  /** the record as the text of a record.yaml */
  yaml: string
  /** an imported article that is about it; null: none is told yet */
  articleId: string | null
  /** who enters it */
  actor: Actor
}

export type CreateResult =
  /** `tie`: what became of tying the article to it; null without one */
  | { code: 'created'; releaseId: string; tie: AssignResult | null }
  | { code: 'invalid'; errors: ContentError[] }

/**
 * Enters a release that is not here yet: its record, held to the rules of content/, as version 1 of its text. Then the
 * article is tied to it, and it is checked. Nothing is written where the record has an error. Rejects when the database
 * cannot be reached.
 */
export async function createRelease(
  { yaml, articleId, actor }: ReleaseToCreate,
  db: PrismaClient = database(),
): Promise<CreateResult> {
  demand(actor, 'enter-release/create-release')
  const result = await db.$transaction(
    async (tx): Promise<CreateResult> => {
      await holdLoading(tx)
      const checked = await checkRecordText(yaml, null, tx)
      if (!checked.ok) return { code: 'invalid', errors: checked.errors }
      const { at } = await addVersion(tx, { releaseId: checked.record.id, yaml, actor: actor.name })
      await saveReleases(tx, [{ record: checked.record }], {
        isConstructed: false,
        entered: { by: actor.name, at },
      })
      const { id } = checked.record
      const thing = { kind: 'release', id } as const
      await record(tx, actor, {
        command: 'enter-release/create-release',
        thing,
        summary: 'Entered a release',
      })
      return { code: 'created', releaseId: id, tie: null }
    },
    { timeout: TRANSACTION_TIMEOUT_MS, maxWait: TRANSACTION_TIMEOUT_MS },
  )
  if (result.code !== 'created') return result
  const { releaseId } = result
  const tie = articleId === null ? null : await assignRelease({ articleId, releaseId, actor }, db)
  if (tie?.code !== 'assigned') await checkReleases({ db })
  return { ...result, tie }
}

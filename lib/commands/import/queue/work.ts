import type { PrismaClient } from '@/lib/db/client'
import { checkReleases } from '../../check-releases'
import { groupCopies } from '../../group-copies'
import { type WorkedOn, workOnNext } from './work-on-next'

const GROUPED_AFTER = 25 // documents; one look-up of many texts costs less than many of one

export interface Work {
  db: PrismaClient
  /** asked before each document; true ends the work after the one in hand */
  isStopping: () => boolean
  onDocument?: (worked: WorkedOn) => void
}

/**
 * Works on queued documents of all jobs, oldest first, until none is left, looks their texts up among the others, and then
 * checks the releases that got new articles. Returns how many documents it worked on. Rejects when the database goes away; nothing is lost then.
 */
export async function work({ db, isStopping, onDocument }: Work): Promise<number> {
  let done = 0
  while (!isStopping()) {
    const worked = await workOnNext(db)
    if (!worked) break
    done += 1
    onDocument?.(worked)
    if (done % GROUPED_AFTER === 0) await groupCopies({ db })
  }
  if (done > 0 && !isStopping()) {
    await groupCopies({ db })
    await checkReleases({ db })
  }
  return done
}

/** Whether any document is queued. */
export async function isWorkLeft(db: PrismaClient): Promise<boolean> {
  const [first] = await db.$queryRaw<unknown[]>`select from import_document where state = 'queued' limit 1`
  return first !== undefined
}

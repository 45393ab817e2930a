import type { PrismaClient } from '@/lib/db/client'
import { checkReleases } from '../../check-releases'
import { groupCopies } from '../../group-copies'
import { type WorkedOn, workOnNext } from './work-on-next'

const GROUPED_AFTER = 25 // documents; one look-up of many texts costs less than many of one
// Each statement and each commit serves so many; more only lets others wait longer for what these have in hand.
const AT_ONCE = 16

export interface Work {
  db: PrismaClient
  /** asked before documents are taken in hand; true ends the work */
  isStopping: () => boolean
  /** how many are taken in hand at most, to be imported in one transaction */
  atOnce?: number
  onDocument?: (worked: WorkedOn) => void
}

/**
 * Works on queued documents of all jobs, oldest first, until none is left, looks their texts up among the others, and then
 * checks the releases that got new articles. Returns how many documents it worked on. Rejects when the database goes away; nothing is lost then.
 */
export async function work({ db, isStopping, onDocument, atOnce = AT_ONCE }: Work): Promise<number> {
  let done = 0
  let ungrouped = 0
  while (!isStopping()) {
    const worked = await workOnNext(db, atOnce)
    if (worked.length === 0) break
    done += worked.length
    for (const each of worked) onDocument?.(each)
    ungrouped += worked.length
    if (ungrouped < GROUPED_AFTER) continue
    await groupCopies({ db })
    ungrouped = 0
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

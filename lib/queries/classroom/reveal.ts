import { type Reveal, revealFor } from '@/lib/core/classroom/reveal'
import { database } from '@/lib/db/client'
import { pupilTokenHash } from '@/lib/db/pupil-token'
import { today } from '@/lib/db/today'
import { classReadings } from './class-readings'

export type RevealResult =
  | { code: 'revealed'; reveal: Reveal }
  /** she has not finished: nothing of what others did is in this answer */
  | { code: 'not-finished' }
  | { code: 'no-work' }

/**
 * What became of an assignment, for the pupil whose secret this is, once she has finished it. Of her classmates those alone
 * count who have finished too. Rejects when the database cannot be reached.
 */
export async function reveal(token: string, assignmentId: string): Promise<RevealResult> {
  const work = await database().pupilWork.findFirst({
    where: {
      assignmentId,
      pupil: { tokenSha256: pupilTokenHash(token), schoolClass: { expiresOn: { gte: today() } } },
    },
    select: { pupilId: true, finishedAt: true },
  })
  if (!work) return { code: 'no-work' }
  if (!work.finishedAt) return { code: 'not-finished' }
  const readings = await classReadings(assignmentId)
  if (!readings) return { code: 'no-work' }
  return { code: 'revealed', reveal: revealFor(work.pupilId, readings) }
}

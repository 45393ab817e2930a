import { database } from '@/lib/db/client'
import { pupilTokenHash } from '@/lib/db/pupil-token'
import { today } from '@/lib/db/today'

/** A task in which a headline is written for the document of a release. */
export interface HeadlineTask {
  releaseId: string
  /** null: the document itself is not here */
  document: string | null
  isOpen: boolean
  /** what the pupil wrote so far, the oldest first */
  written: string[]
}

/**
 * A headline assignment for the pupil whose secret this is; null when it is nobodyʼs, the class is over, or it has no such
 * assignment. Rejects when the database cannot be reached.
 */
export async function headlineTask(token: string, assignmentId: string): Promise<HeadlineTask | null> {
  const db = database()
  const pupil = { tokenSha256: pupilTokenHash(token) }
  const found = await db.assignment.findFirst({
    where: {
      id: assignmentId,
      task: 'headline',
      schoolClass: { expiresOn: { gte: today() }, pupils: { some: pupil } },
    },
    include: {
      texts: {
        orderBy: { ordinal: 'asc' },
        take: 1,
        include: { article: { include: { releases: { where: { isPrimary: true } } } } },
      },
      works: { where: { pupil }, include: { answers: { orderBy: { answeredAt: 'asc' } } } },
    },
  })
  const releaseId = found?.texts[0]?.article.releases[0]?.releaseId
  if (!found || !releaseId) return null
  const document = await db.releaseDocument.findUnique({ where: { releaseId } })
  return {
    ...{ releaseId, document: document?.body ?? null, isOpen: found.isOpen },
    written: (found.works[0]?.answers ?? []).map(({ answer }) => answer),
  }
}

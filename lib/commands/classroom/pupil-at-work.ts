import { type Pupil, pupil } from '@/lib/core/people/actor'
import type { PrismaClient } from '@/lib/db/client'
import { pupilTokenHash } from '@/lib/db/pupil-token'

/** A pupil before an assignment of her class. */
export interface PupilAtWork {
  /** who acts, for the table of rights */
  actor: Pupil
  pupilId: string
  classId: string
  isOpen: boolean
  codebook: unknown
  /** of the texts, in their order, UTF-16 units */
  lengths: number[]
}

/**
 * The pupil whose secret this is, before this assignment; null where the secret is nobody's, the class is over, or it has no
 * such assignment.
 */
export async function pupilAtWork(
  db: PrismaClient,
  { token, assignmentId }: { token: string; assignmentId: string },
): Promise<PupilAtWork | null> {
  const [found] = await db.$queryRaw<
    (Omit<PupilAtWork, 'lengths' | 'actor'> & { lengths: number[] | null })[]
  >`
    select p.id as "pupilId", p.class_id as "classId", a.is_open as "isOpen", a.codebook,
      (select array_agg(t.length order by t.ordinal) from assignment_text t where t.assignment_id = a.id) as lengths
    from pupil p
    join school_class c on c.id = p.class_id and c.expires_on >= (now() at time zone 'UTC')::date
    join assignment a on a.class_id = c.id and a.id = ${assignmentId}
    where p.token_sha256 = ${pupilTokenHash(token)}`
  return found ? { ...found, actor: pupil(found.pupilId), lengths: found.lengths ?? [] } : null
}

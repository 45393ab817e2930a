import { database } from '@/lib/db/client'
import { isId } from './ids'

/** A record that was entered here and deleted, and can be entered again. */
export interface DeletedRecord {
  releaseId: string
  deletedBy: string
  /** ISO time, UTC */
  deletedAt: string
}

const MOST_SHOWN = 20 // the latest; older ones are hardly missed

/** The releases that were entered here and are deleted, latest first. Rejects when the database cannot be reached. */
export async function deletedRecords(): Promise<DeletedRecord[]> {
  const rows = await database().$queryRaw<{ releaseId: string; deletedBy: string; at: Date }[]>`
    select v.release_id as "releaseId", v.actor as "deletedBy", v.at
    from record_version v
    where v.yaml is null
      and not exists (select from record_version w where w.release_id = v.release_id and w.number > v.number)
      and not exists (select from release r where r.id = v.release_id)
    order by v.at desc, v.release_id
    limit ${MOST_SHOWN}`
  return rows.map(({ releaseId, deletedBy, at }) => ({ releaseId, deletedBy, deletedAt: at.toISOString() }))
}

/** The text of a record as it was before it was deleted; null where none of this id was. Rejects as above. */
export async function deletedRecord(releaseId: string): Promise<string | null> {
  if (!isId(releaseId)) return null
  const last = await database().recordVersion.findFirst({
    where: { releaseId, yaml: { not: null } },
    orderBy: { number: 'desc' },
    select: { yaml: true },
  })
  return last?.yaml ?? null
}

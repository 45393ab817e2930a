import type { Transaction } from '../load-content/rows'

export interface SavedVersion {
  number: number
  actor: string
  at: Date
}

/** The last version of a release's record that was saved, a deletion included; null where there is none. */
export async function lastVersion(
  db: Transaction,
  releaseId: string,
): Promise<(SavedVersion & { yaml: string | null }) | null> {
  return db.recordVersion.findFirst({
    where: { releaseId },
    orderBy: { number: 'desc' },
    select: { number: true, yaml: true, actor: true, at: true },
  })
}

/** Adds a version of a record, or its deletion (`yaml` null), and returns it. */
export async function addVersion(
  tx: Transaction,
  { releaseId, yaml, actor }: { releaseId: string; yaml: string | null; actor: string },
): Promise<SavedVersion> {
  const last = await lastVersion(tx, releaseId)
  return tx.recordVersion.create({
    data: { releaseId, number: (last?.number ?? 0) + 1, yaml, actor },
    select: { number: true, actor: true, at: true },
  })
}

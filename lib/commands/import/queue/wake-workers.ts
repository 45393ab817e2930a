import type { Transaction } from '../../load-content/rows'

/** The task that workers run: it works on documents until none is queued. */
export const IMPORT_TASK = 'import'

// A task that finds nothing to do ends at once; one that fails is tried again by whichever worker looks next.
const ATTEMPTS = 1

/**
 * Tells the workers, within the transaction that queues documents, that there is work: they hear of it when it commits.
 * Where no worker has ever been the queue's own tables are missing, and the first worker looks by itself.
 */
export async function wakeWorkers(tx: Transaction): Promise<void> {
  const [queue] = await tx.$queryRaw<{ isThere: boolean }[]>`
    select to_regclass('graphile_worker.jobs') is not null as "isThere"`
  if (!queue?.isThere) return
  await tx.$executeRaw`select graphile_worker.add_job(${IMPORT_TASK}, '{}'::json, max_attempts => ${ATTEMPTS}::int)`
}

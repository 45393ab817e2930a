import type { Transaction } from './rows'

// Any number of our own.
const LOAD_LOCK = 7_042_017

/** Has those that load content/, or write a release, take turns until the end of the transaction. */
export async function holdLoading(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOAD_LOCK}::bigint)`
}

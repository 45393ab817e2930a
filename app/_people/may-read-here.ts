import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { mayHere } from './acting'

/** Whether the reader may see comparisons; while the database is away it is not known, and the ways to them stay. */
export async function mayReadHere(): Promise<boolean> {
  return mayHere('read').catch((error: unknown) => {
    if (isDatabaseUnreachable(error)) return true
    throw error
  })
}

import type { ChangeResult } from '@/lib/core/correct/change'
import type { Correction } from '@/lib/core/correct/correction'

/** What the server says to a change, and the coding as it is then; null where nothing could be read. */
export interface Answer {
  result: ChangeResult | { code: 'failed'; message: string }
  correction: Correction | null
}

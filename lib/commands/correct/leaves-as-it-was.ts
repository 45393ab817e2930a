import { isDeepStrictEqual } from 'node:util'
import type { Change } from '@/lib/core/correct/change'
import type { MentionRows } from './mention-rows'

/**
 * Whether a change would leave the mention as it is: the form saved without any other particular, a tie that is there
 * already, or a mention accepted that the same person has checked. Ties follow from the particulars, so only a change of
 * the tie itself looks at them.
 */
export function leavesAsItWas(
  change: Change,
  { before, after, actor }: { before: readonly MentionRows[]; after: readonly MentionRows[]; actor: string },
): boolean {
  const [was, is] = [before[0], after[0]]
  if (!was || !is || before.length > 1 || after.length > 1) return false
  switch (change.kind) {
    case 'accept':
      return was.mention.checked_by === actor
    case 'edit':
      return isDeepStrictEqual({ ...was, alignments: [] }, { ...is, alignments: [] })
    case 'retie':
      return isDeepStrictEqual(was.alignments, is.alignments)
    default:
      return false
  }
}

import type { View } from '@/lib/core/compare/workspace/view'
import { writeView } from '@/lib/core/compare/workspace/write-view'

/** The address of a view, changed in some points. Whatever changes what is in the cells closes the one that is open. */
export function addressOf(view: View, change: Partial<View> = {}): string {
  return `/compare${writeView({ ...view, ...change })}`
}

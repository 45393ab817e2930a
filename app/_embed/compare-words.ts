import type { Workspace } from '@/lib/core/compare/workspace/page'
import type { View } from '@/lib/core/compare/workspace/view'
import { tabWords } from '../compare/_state/tab-words'

/** Why what is compared by its text is not embedded. */
export const NO_TEXTS =
  'Texts are not embedded: somebody attached them, and the rights to them are others’. The other tabs can be embedded.'

/** What a comparison is called: what it is by, and its columns. */
export function compareTitle({ tab }: View, { shown }: Pick<Workspace, 'shown'>): string {
  return `${tabWords[tab].label}: ${shown.map(({ name }) => name).join(', ')}`
}

import type { Workspace } from '@/lib/core/compare/workspace/page'
import type { Tab } from '@/lib/core/compare/workspace/view'
import type { PageWords } from '@/lib/core/glossary/words-of-page'
import { tabWords } from './tab-words'

/** Our own words that the sentence above each table means as the glossary has them. */
export const meantByTab: Record<Tab, string[]> = {
  words: ['concept'],
  numbers: ['figure', 'record'],
  windows: ['window'],
  officials: [],
  headlines: ['release'],
  text: [],
  'left-out': ['record'],
}

/** What a comparison shows that the glossary may explain: the sentence above it, and what its groups are. */
export function compareWords(tab: Tab, { rows }: Workspace): PageWords {
  return {
    ids: meantByTab[tab],
    texts: [tabWords[tab].lead, ...new Set(rows.map(({ group }) => group.definition ?? ''))],
  }
}

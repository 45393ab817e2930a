import { type GuidedFigure, guidedFigure } from '@/lib/core/compare/guided-figure'
import type { GlossaryWord } from '@/lib/core/glossary/word'
import { database } from '@/lib/db/client'
import { glossary } from './glossary'
import { releaseComparison } from './release-comparison'

/** The number that the guide follows: one that outlets print with one value and several meanings. */
export const GUIDED = { release: 'ddor-2017-03', figure: 'declined-total' } as const

export interface Guide extends GuidedFigure {
  /** the glossary, for what the figure counts */
  words: GlossaryWord[]
}

/** Whether the release is loaded that the guide follows. Rejects when the database cannot be reached. */
export async function hasGuide(): Promise<boolean> {
  return (await database().release.count({ where: { id: GUIDED.release } })) > 0
}

/** All that the guide says, from the codings as they are now; null where the release is not loaded. */
export async function guide(): Promise<Guide | null> {
  const [comparison, words] = await Promise.all([releaseComparison(GUIDED.release), glossary()])
  const guided = comparison && guidedFigure(comparison, GUIDED.figure)
  return guided && { ...guided, words }
}

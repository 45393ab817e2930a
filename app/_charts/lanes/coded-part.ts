import type { Column } from '@/lib/core/compare/types'
import { counted } from '../../_wording/numbers'

/** How many of the articles were coded from their opening alone, in a sentence; empty where none was. */
export function openingWords(columns: readonly Pick<Column, 'extent'>[]): string {
  const openings = columns.filter(({ extent }) => extent === 'opening').length
  if (openings === 0) return ''
  const of =
    openings === columns.length
      ? 'All articles here were'
      : `${counted(openings, 'article')} of ${columns.length} ${openings === 1 ? 'was' : 'were'}`
  return `${of} coded from the opening alone: what stands further down is in no bar.`
}

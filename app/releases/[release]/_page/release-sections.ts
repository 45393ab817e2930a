import type { ReleaseFindings, ReleaseOmissions } from '@/lib/core/compare/against-record'
import type { ReleaseComparison } from '@/lib/core/compare/pages'
import type { Cell } from '@/lib/core/compare/types'
import { omissionRowsOf } from '../_omissions/omission-groups'
import type { SectionTab } from './section-nav'

/** The sections of a release page in reading order, each with how much it holds. */
export function releaseSections(
  comparison: ReleaseComparison,
  found: ReleaseFindings,
  omissions: ReleaseOmissions,
): SectionTab[] {
  const { numbers, words, windows, officials, terminology, release } = comparison
  return [
    { id: 'numbers', label: 'Numbers', count: phrases(numbers) },
    { id: 'words', label: 'Words', count: phrases(words.flatMap((group) => group.rows)) },
    { id: 'windows', label: 'Windows', count: phrases(windows.map(({ cell }) => ({ cells: [cell] }))) },
    { id: 'officials', label: 'Officials', count: officials.flatMap((group) => group.rows).length },
    { id: 'findings', label: 'Against the record', count: found.findings.length },
    { id: 'left-out', label: 'Left out', count: omissionRowsOf(omissions).length },
    { id: 'rulings', label: 'Rulings on words', count: terminology.length },
    { id: 'record', label: 'The record', count: release.scopeNotes.length },
  ].filter(({ id, count }) => id !== 'rulings' || count > 0)
}

function phrases(rows: { cells: Cell<unknown>[] }[]): number {
  return rows.flatMap((row) => row.cells).reduce((sum, cell) => sum + cell.entries.length, 0)
}

import type { Voice, WordEntry, WordGroup, WordRow } from '@/lib/core/compare/types'
import { voiceOrder } from '../../../_wording/speech'

/** A concept as a row of the table, with the facet it stands under. */
export type WordTableRow = WordRow & {
  id: string
  facet: string
  facetLabel: string
  facetDefinition: string
}

/** The concepts of all facets in one list, in the order of the facets; the rows carry their facet. */
export function wordRows(groups: WordGroup[]): WordTableRow[] {
  return groups.flatMap((group) =>
    group.rows.map((row) => ({
      ...row,
      id: `${group.facet}/${row.concept ?? ''}`,
      facet: group.facet,
      facetLabel: group.label,
      facetDefinition: group.definition,
    })),
  )
}

/** The rows with only the phrases of one voice; rows that are left without any are left out. */
export function inVoice(rows: WordTableRow[], voice: Voice | null): WordTableRow[] {
  if (voice === null) return rows
  return rows
    .map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        absence: cell.absence,
        entries: cell.entries.filter((entry) => entry.voice === voice),
      })),
    }))
    .filter((row) => row.cells.some((cell) => cell.entries.length > 0))
}

/** How many articles put a concept into words. */
export function outletsUsing(row: WordTableRow): number {
  return row.cells.filter((cell) => cell.entries.length > 0).length
}

/** How many times words stand in each voice, instances counted. */
export function countVoices(rows: WordTableRow[]): Record<Voice, number> {
  const counts: Record<Voice, number> = { outlet: 0, paraphrased: 0, quoted: 0, 'scare quotes': 0 }
  for (const entry of rows.flatMap((row) => row.cells.flatMap((cell) => cell.entries))) {
    if (entry.voice) counts[entry.voice] += entry.count
  }
  return counts
}

/** One outletʼs phrases apart by voice, its own first; within a voice as they come. Voices without words left out. */
export function byVoice(entries: WordEntry[]): { voice: Voice | null; entries: WordEntry[] }[] {
  const voices = [...voiceOrder, null]
  return voices
    .map((voice) => ({ voice, entries: entries.filter((entry) => entry.voice === voice) }))
    .filter((group) => group.entries.length > 0)
}

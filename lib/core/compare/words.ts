import { codedPhrase } from './coded-phrase'
import { type ColumnKey, cellsByColumn, groupBy, inColumnOrder } from './columns'
import type { CodebookEntryRow, ConceptRow, TermRow } from './rows'
import type { WordEntry, WordGroup, WordRow } from './types'

const LACKED_BY_CODEBOOK = 'other wordings, not in the codebook'

/**
 * The words by facet, facets in codebook order and only those that some column uses. Within a facet the
 * concepts stand by how often they were printed, then by label; wordings that the codebook lacks come last.
 * Throws when a term names a facet or concept that the codebook rows do not hold.
 */
export function compareWords(
  columns: readonly ColumnKey[],
  facets: readonly CodebookEntryRow[],
  concepts: readonly ConceptRow[],
  terms: readonly TermRow[],
): WordGroup[] {
  const byFacet = groupBy(inColumnOrder(columns, terms), (term) => term.facet)
  const conceptById = new Map(concepts.map((concept) => [concept.id, concept]))
  for (const facet of byFacet.keys()) {
    if (!facets.some((known) => known.id === facet)) throw new Error(`no facet "${facet}" in the codebook`)
  }
  return facets.flatMap((facet) => {
    const inFacet = byFacet.get(facet.id)
    if (!inFacet) return []
    const rows = [...groupBy(inFacet, (term) => term.concept)]
      .map(([concept, used]) => ({ row: wordRow(columns, concept, conceptById, used), times: timesOf(used) }))
      .sort((a, b) => rank(a.row) - rank(b.row) || b.times - a.times || compareText(a.row.label, b.row.label))
      .map(({ row }) => row)
    return [{ facet: facet.id, label: facet.label, definition: facet.definition, rows }]
  })
}

function wordRow(
  columns: readonly ColumnKey[],
  concept: string | null,
  conceptById: ReadonlyMap<string, ConceptRow>,
  used: readonly TermRow[],
): WordRow {
  const cells = cellsByColumn(columns, used, wordEntry)
  if (concept === null) return { concept, label: LACKED_BY_CODEBOOK, definition: null, cells }
  const entry = conceptById.get(concept)
  if (!entry) throw new Error(`no concept "${concept}" in the codebook`)
  return { concept, label: entry.label, definition: entry.definition, cells }
}

/** A term as a cell shows it. */
export function wordEntry(row: TermRow): WordEntry {
  return { ...codedPhrase(row, 't'), denotes: row.denotes }
}

function timesOf(terms: readonly TermRow[]): number {
  return terms.reduce((times, term) => times + term.count, 0)
}

function rank(row: WordRow): number {
  return row.concept === null ? 1 : 0
}

function compareText(a: string, b: string): number {
  return a.localeCompare(b, 'en')
}

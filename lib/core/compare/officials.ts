import { codedPhrase } from './coded-phrase'
import { type ColumnKey, cellsByColumn, groupBy, inColumnOrder } from './columns'
import type { CitationRow, CodebookEntryRow } from './rows'
import { sourceKey, withoutBrackets } from './source-name'
import type { CitationEntry, OfficialRow, SectorGroup } from './types'

/**
 * Who is cited, by sector in codebook order; within a sector the sources that most columns cite come first,
 * then by name. A pull quote that repeats another citation counts nowhere (codebook 1, rule 6).
 * Throws when a citation names a sector that the codebook rows do not hold.
 */
export function compareOfficials(
  columns: readonly ColumnKey[],
  sectors: readonly CodebookEntryRow[],
  citations: readonly CitationRow[],
): SectorGroup[] {
  const counted = citations.filter((citation) => citation.duplicateOf === null)
  const bySector = groupBy(inColumnOrder(columns, counted), (citation) => citation.sector)
  for (const sector of bySector.keys()) {
    if (!sectors.some((known) => known.id === sector))
      throw new Error(`no sector "${sector}" in the codebook`)
  }
  return sectors.flatMap((sector) => {
    const inSector = bySector.get(sector.id)
    if (!inSector) return []
    const rows = [...groupBy(inSector, (citation) => sourceKey(citation.name)).values()]
      .map((cited) => officialRow(columns, cited))
      .sort((a, b) => columnsCiting(b) - columnsCiting(a) || a.name.localeCompare(b.name, 'en'))
    return [{ sector: sector.id, label: sector.label, rows }]
  })
}

function officialRow(columns: readonly ColumnKey[], cited: readonly CitationRow[]): OfficialRow {
  const titles = cited.map((citation) => citation.title).filter((title) => title !== null)
  return {
    name: withoutBrackets(cited[0]?.name ?? ''),
    titles: titles.filter((title, place) => titles.findIndex((each) => sameTitle(each, title)) === place),
    organisation: cited.find((citation) => citation.organisation !== null)?.organisation ?? null,
    named: cited.some((citation) => citation.named),
    cells: cellsByColumn(columns, cited, citationEntry),
  }
}

function sameTitle(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** A citation as a cell shows it. */
export function citationEntry(row: CitationRow): CitationEntry {
  return {
    ...codedPhrase(row, 'c'),
    name: row.name,
    title: row.title,
    organisation: row.organisation,
    sector: row.sector,
    named: row.named,
    mode: row.mode,
    document: row.document,
    quotedWords: row.quotedWords,
    via: row.via,
  }
}

function columnsCiting(row: OfficialRow): number {
  return row.cells.filter((cell) => cell.entries.length > 0).length
}

import type { OfficialRow, SectorGroup } from '@/lib/core/compare/types'

export type OfficialTableRow = OfficialRow & { id: string; sector: string; sectorLabel: string }

/** The sources of all sectors in one list, in the order of the sectors; the rows carry their sector. */
export function officialRows(groups: SectorGroup[]): OfficialTableRow[] {
  return groups.flatMap((group) =>
    group.rows.map((row) => ({
      ...row,
      id: `${group.sector}/${row.name}`,
      sector: group.sector,
      sectorLabel: group.label,
    })),
  )
}

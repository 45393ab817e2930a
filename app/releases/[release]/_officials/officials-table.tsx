'use client'

import { useQueryStates } from 'nuqs'
import { useMemo } from 'react'
import type { CitationEntry, Column, SectorGroup } from '@/lib/core/compare/types'
import { AbsenceKey } from '../../../_components/absent'
import { CitationEvidence } from '../_evidence/lazy'
import { pageState } from '../_page/page-state'
import { findEntry } from '../_table/find-entry'
import { OutletTable } from '../_table/outlet-table'
import tools from '../_table/tools.module.css'
import words from '../_words/words-table.module.css'
import { CitationCell } from './citation-cell'
import { type OfficialTableRow, officialRows } from './official-rows'
import { SourceHead } from './source-head'

interface OfficialsTableProps {
  groups: SectorGroup[]
  columns: Column[]
  /** the sources have pages of their own */
  across: boolean
}

/** Who is cited, by sector: one row for each source, and in each outletʼs column how it is cited. */
export function OfficialsTable({ groups, columns, across }: OfficialsTableProps) {
  const [{ open, hide }] = useQueryStates(pageState)
  const rows = useMemo(() => officialRows(groups), [groups])
  return (
    <>
      <div className={tools.bar}>
        <AbsenceKey />
      </div>
      <OutletTable<CitationEntry, OfficialTableRow>
        caption="Officials and other sources: who is cited by which outlet, and how"
        rows={rows}
        columns={columns}
        hidden={hide}
        keep={null}
        brief
        compare={null}
        headTitle="Source"
        fold={{
          what: 'source',
          nameOf: (row) => row.name,
        }}
        groupOf={(row) => ({
          key: row.sector,
          heading: <span className={words.facet}>{row.sectorLabel}</span>,
        })}
        renderHead={(row) => <SourceHead row={row} columns={columns} />}
        renderEntries={(entries, _row, column) => (
          <CitationCell entries={entries} column={column} open={open} />
        )}
        renderEvidence={(row) => {
          const found = open === null ? null : findEntry(row, columns, open)
          return found && <CitationEvidence {...found} sectorLabel={row.sectorLabel} across={across} />
        }}
        empty="No source is cited."
      />
    </>
  )
}

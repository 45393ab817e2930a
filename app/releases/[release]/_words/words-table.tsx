'use client'

import { useQueryStates } from 'nuqs'
import { useMemo } from 'react'
import type { Column, WordEntry, WordGroup } from '@/lib/core/compare/types'
import { AbsenceKey } from '../../../_components/absent'
import { WordEvidence } from '../_evidence/lazy'
import { pageState } from '../_page/page-state'
import { findEntry } from '../_table/find-entry'
import { OutletTable } from '../_table/outlet-table'
import { RowsLeft } from '../_table/rows-left'
import tools from '../_table/tools.module.css'
import { VoiceFilter } from './voice-filter'
import { WordCell } from './word-cell'
import { countVoices, inVoice, outletsUsing, type WordTableRow, wordRows } from './word-rows'
import styles from './words-table.module.css'

// The most printed of a facet; with more, the facets further down would be out of reach.
const MOST_CONCEPTS = 3

/** The words by facet: concepts as rows, each outletʼs wordings in its column, voices apart. */
export function WordsTable({ groups, columns }: { groups: WordGroup[]; columns: Column[] }) {
  const [{ open, hide, voice, shared }, set] = useQueryStates(pageState)
  const all = useMemo(() => wordRows(groups), [groups])
  const counts = useMemo(() => countVoices(all), [all])
  // The phrase whose evidence is open stays, whatever the filter: its link must show it.
  const opened = open === null ? null : all.find((row) => findEntry(row, columns, open))
  const chosen = opened && voiceIn(opened, columns, open) !== voice ? null : voice
  const rows = useMemo(() => inVoice(all, chosen), [all, chosen])
  const keep = useMemo(
    () => (shared ? (row: WordTableRow) => outletsUsing(row) > 1 || holds(row, columns, open) : null),
    [shared, columns, open],
  )

  return (
    <>
      <div className={tools.bar}>
        <VoiceFilter counts={counts} chosen={chosen} onChoose={(next) => set({ voice: next })} />
        <label className={tools.check}>
          <input type="checkbox" checked={shared} onChange={() => set({ shared: shared ? null : true })} />
          only concepts of two articles or more
        </label>
        <RowsLeft left={keep ? rows.filter(keep).length : rows.length} of={all.length} what="concept" />
        <AbsenceKey />
      </div>
      <OutletTable<WordEntry, WordTableRow>
        caption="Words: what each outlet calls people, acts and institutions, by concept"
        rows={rows}
        columns={columns}
        hidden={hide}
        keep={keep}
        brief
        filtered="in another voice"
        compare={null}
        headTitle="Concept"
        fold={{
          what: 'concept',
          nameOf: (row) => row.label,
          most: shared || chosen ? undefined : MOST_CONCEPTS,
        }}
        groupOf={(row) => ({
          key: row.facet,
          heading: (
            <>
              <span className={styles.facet}>{row.facetLabel}</span> {row.facetDefinition}
            </>
          ),
        })}
        renderHead={(row) => <span className={styles.concept}>{row.label}</span>}
        renderEntries={(entries, _row, column) => <WordCell entries={entries} column={column} open={open} />}
        renderEvidence={(row) => {
          const found = open === null ? null : findEntry(row, columns, open)
          return found && <WordEvidence {...found} row={row} />
        }}
        empty="No words in this voice."
      />
    </>
  )
}

function holds(row: WordTableRow, columns: Column[], open: string | null): boolean {
  return open !== null && findEntry(row, columns, open) !== null
}

function voiceIn(row: WordTableRow, columns: Column[], open: string | null) {
  return open === null ? null : findEntry(row, columns, open)?.entry.voice
}

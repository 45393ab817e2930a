'use client'

import { useQueryStates } from 'nuqs'
import { useMemo } from 'react'
import type { Column, FigureRow, NumberRow, Period, PrintedNumber } from '@/lib/core/compare/types'
import { ToneMeanings } from '../../../_components/tone-meanings'
import { FigureEvidence, NumberEvidence } from '../_evidence/lazy'
import { type FigureOrder, pageState } from '../_page/page-state'
import { findEntry } from '../_table/find-entry'
import { OutletTable } from '../_table/outlet-table'
import { RowsLeft } from '../_table/rows-left'
import tools from '../_table/tools.module.css'
import { FigureHead, figureRef } from './figure-head'
import { compareFigures, countTones, type FigureTableRow, tonesIn } from './figure-rows'
import { NumberCell } from './number-cell'
import { ToneFilter } from './tone-filter'

interface NumbersTableProps {
  /** those that at least one outlet printed; what the others say does not cross to the browser */
  rows: NumberRow[]
  /** all of the record: a figure may be part of one that nobody printed */
  figures: FigureRow[]
  columns: Column[]
  window: Period
}

/** The recordʼs figures as rows, each outletʼs numbers as printed in its column. */
export function NumbersTable({ rows, figures: all, columns, window }: NumbersTableProps) {
  const [{ open, hide, relation, order }, set] = useQueryStates(pageState)
  const stated = useMemo(() => rows.map((row) => ({ ...row, id: row.figure.id })), [rows])
  const counts = useMemo(() => countTones(stated), [stated])
  const figures = useMemo(() => new Map(all.map((figure) => [figure.id, figure])), [all])
  const keep = useMemo(
    () =>
      relation === null
        ? null
        : (row: FigureTableRow) => holds(row, columns, open) || tonesIn(row).has(relation),
    [relation, columns, open],
  )

  return (
    <>
      <div className={tools.bar}>
        <ToneFilter counts={counts} chosen={relation} onChoose={(tone) => set({ relation: tone })} />
        <RowsLeft left={keep ? stated.filter(keep).length : stated.length} of={stated.length} what="figure" />
        <ToneMeanings />
        <label className={tools.select}>
          Order{' '}
          <select value={order} onChange={(event) => set({ order: event.target.value as FigureOrder })}>
            <option value="record">as in the record</option>
            <option value="size">largest first</option>
            <option value="outlets">most printed first</option>
          </select>
        </label>
      </div>
      <OutletTable<PrintedNumber, FigureTableRow>
        caption="Numbers: the figures of the record, and each outlet’s numbers as printed"
        rows={stated}
        columns={columns}
        hidden={hide}
        keep={keep}
        compare={compareFigures[order]}
        headTitle="The record"
        depthOf={(row) => (order === 'record' ? row.figure.depth : 0)}
        renderHead={(row) => <FigureHead figure={row.figure} usual={window} open={open} />}
        renderEntries={(entries, row, column) => (
          <NumberCell entries={entries} figure={row.figure} column={column} open={open} />
        )}
        renderEvidence={(row) => evidenceIn(row, columns, open, figures)}
        empty="No figure has such a number."
      />
    </>
  )
}

function holds(row: FigureTableRow, columns: Column[], open: string | null): boolean {
  return open !== null && (open === figureRef(row.figure.id) || findEntry(row, columns, open) !== null)
}

function evidenceIn(
  row: FigureTableRow,
  columns: Column[],
  open: string | null,
  figures: Map<string, FigureRow>,
) {
  if (open === null) return null
  if (open === figureRef(row.figure.id)) {
    return <FigureEvidence figure={row.figure} whole={figures.get(row.figure.partOf ?? '') ?? null} />
  }
  const found = findEntry(row, columns, open)
  return found && <NumberEvidence {...found} figure={row.figure} />
}

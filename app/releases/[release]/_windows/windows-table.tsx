'use client'

import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useQueryStates } from 'nuqs'
import { Fragment, useMemo, useState } from 'react'
import type { Column, Period, WindowRow } from '@/lib/core/compare/types'
import { WindowEvidence } from '../_evidence/lazy'
import { pageState } from '../_page/page-state'
import frame from '../_table/table-frame.module.css'
import { WindowCells } from './window-cells'
import { compareWindows, type WindowLine, type WindowOrder, windowLines } from './window-rows'
import styles from './windows-table.module.css'

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })
const helper = createColumnHelper<typeof features, WindowLine>()

const defs = helper.columns([
  helper.accessor('index', { id: 'outlet', header: 'Outlet', sortFn: by('outlet') }),
  helper.accessor('id', { id: 'phrase', header: 'As printed', enableSorting: false }),
  helper.accessor('id', { id: 'start', header: 'The days it means', sortFn: by('start') }),
  helper.accessor('id', { id: 'kind', header: 'Kind', sortFn: by('kind') }),
  helper.accessor('id', { id: 'dates', header: 'What it dates', enableSorting: false }),
])

interface WindowsTableProps {
  columns: Column[]
  rows: WindowRow[]
  record: Period
}

/** Every stated period as a line, sortable by outlet, by day and by kind; articles without one say so. */
export function WindowsTable({ columns, rows, record }: WindowsTableProps) {
  const [{ open, hide }] = useQueryStates(pageState)
  const [sorting, setSorting] = useState<SortingState>([{ id: 'outlet', desc: false }])
  const data = useMemo(
    () => windowLines(columns, rows, record).filter(({ column }) => !hide.includes(column.articleId)),
    [columns, rows, record, hide],
  )
  const table = useTable({
    features,
    columns: defs,
    data,
    getRowId: (line) => line.id,
    state: { sorting },
    onSortingChange: setSorting,
    enableSortingRemoval: false,
  })
  const byOutlet = sorting[0]?.id === 'outlet'
  let last: string | null = null

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={frame.region} aria-label="Windows as a table" tabIndex={0}>
      <table className={styles.table}>
        <caption className="sr-only">
          Windows: every period that an outlet states, with the days it means
        </caption>
        <thead>
          <tr>
            {table.getHeaderGroups()[0]?.headers.map(({ id, column }) => (
              <th key={id} scope="col" aria-sort={sortWord(column.getIsSorted())}>
                {column.getCanSort() ? (
                  <button type="button" onClick={() => column.toggleSorting()}>
                    {String(column.columnDef.header)}
                    <span aria-hidden="true">{sortSign(column.getIsSorted())}</span>
                  </button>
                ) : (
                  String(column.columnDef.header)
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map(({ id, original: line }) => {
            const repeats = byOutlet && last === line.column.articleId
            last = line.column.articleId
            const isOpen = open !== null && line.entry?.ref === open
            return (
              <Fragment key={id}>
                <tr data-repeats={repeats || undefined}>
                  <WindowCells line={line} repeats={repeats} open={isOpen} />
                </tr>
                {isOpen && line.entry && (
                  <tr className={styles.open}>
                    <td colSpan={defs.length}>
                      <WindowEvidence entry={line.entry} column={line.column} record={record} />
                    </td>
                  </tr>
                )}
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function by(order: WindowOrder) {
  return (a: { original: WindowLine }, b: { original: WindowLine }) =>
    compareWindows[order](a.original, b.original)
}

function sortWord(sorted: false | 'asc' | 'desc') {
  if (sorted === false) return 'none'
  return sorted === 'asc' ? 'ascending' : 'descending'
}

function sortSign(sorted: false | 'asc' | 'desc'): string {
  if (sorted === false) return ' ↕'
  return sorted === 'asc' ? ' ↓' : ' ↑'
}

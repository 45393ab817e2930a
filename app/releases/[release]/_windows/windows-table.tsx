'use client'

import { useQueryStates } from 'nuqs'
import { Fragment, useMemo } from 'react'
import type { Column, Period, WindowRow } from '@/lib/core/compare/types'
import { WindowEvidence } from '../_evidence/lazy'
import { pageState, type WindowSort } from '../_page/page-state'
import frame from '../_table/table-frame.module.css'
import { WindowCells } from './window-cells'
import { sortWindows, type WindowOrder, windowLines } from './window-rows'
import styles from './windows-table.module.css'

/** `sorts`: null where there is no order to choose. */
const HEADS: { title: string; sorts: WindowOrder | null }[] = [
  { title: 'Outlet', sorts: 'outlet' },
  { title: 'As printed', sorts: null },
  { title: 'The days it means', sorts: 'start' },
  { title: 'Kind', sorts: 'kind' },
  { title: 'What it dates', sorts: null },
]

interface WindowsTableProps {
  columns: Column[]
  rows: WindowRow[]
  record: Period
}

/** Every stated period as a line, sortable by outlet, by day and by kind; articles without one say so. */
export function WindowsTable({ columns, rows, record }: WindowsTableProps) {
  const [{ open, hide, windows: sort }, set] = useQueryStates(pageState)
  const lines = useMemo(
    () =>
      sortWindows(
        windowLines(columns, rows, record).filter(({ column }) => !hide.includes(column.articleId)),
        sort,
      ),
    [columns, rows, record, hide, sort],
  )
  const byOutlet = sort === 'outlet' || sort === '-outlet'
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
            {HEADS.map(({ title, sorts }) => (
              <th key={title} scope="col" aria-sort={sorts ? sortWord(sort, sorts) : undefined}>
                {sorts ? (
                  <button type="button" onClick={() => set({ windows: nextSort(sort, sorts) })}>
                    {title}
                    <span aria-hidden="true">{SIGNS[sortWord(sort, sorts)]}</span>
                  </button>
                ) : (
                  title
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const repeats = byOutlet && last === line.column.articleId
            last = line.column.articleId
            const isOpen = open !== null && line.entry?.ref === open
            return (
              <Fragment key={line.id}>
                <tr data-repeats={repeats || undefined}>
                  <WindowCells line={line} repeats={repeats} open={isOpen} />
                </tr>
                {isOpen && line.entry && (
                  <tr className={styles.open}>
                    <td colSpan={HEADS.length}>
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

function sortWord(sort: WindowSort, by: WindowOrder) {
  if (sort === by) return 'ascending'
  return sort === `-${by}` ? 'descending' : 'none'
}

function nextSort(sort: WindowSort, by: WindowOrder): WindowSort {
  return sort === by ? `-${by}` : by
}

const SIGNS = { none: ' ↕', ascending: ' ↓', descending: ' ↑' }

'use client'

import { Fragment, type ReactNode } from 'react'
import type { Cell, Column } from '@/lib/core/compare/types'
import { Absent } from '../../../_components/absent'
import { foldRows, foldTitle } from './fold-rows'
import { FoldedRows } from './folded-rows'
import { OutletHeading } from './outlet-heading'
import styles from './outlet-table.module.css'
import { TableFrame } from './table-frame'
import { HEAD_COLUMN, type OutletRow, type OutletTableOptions, useOutletTable } from './use-outlet-table'

interface OutletTableProps<Entry, Row extends OutletRow<Entry>> extends OutletTableOptions<Row> {
  /** said by screen readers on entering, and the name of the scrolling region */
  caption: string
  headTitle: ReactNode
  renderHead: (row: Row) => ReactNode
  renderEntries: (entries: Entry[], row: Row, column: Column) => ReactNode
  /** the evidence that is open in a row, else null */
  renderEvidence: (row: Row) => ReactNode
  /** the heading above the first row of each group; null where the rows are not grouped */
  groupOf?: (row: Row) => { key: string; heading: ReactNode } | null
  /** rows of one column alone are folded, and in each group what is past `most`; what a row is called, and its name */
  fold?: { what: string; nameOf: (row: Row) => string; most?: number | undefined }
  /** 0 for a row that is part of nothing */
  depthOf?: (row: Row) => number
  /** empty cells as signs alone: for tables that are mostly empty */
  brief?: boolean
  /** columns for a word or two in each cell */
  narrow?: boolean
  /** what a cell says whose entries a filter took away */
  filtered?: string
  /** shown instead of rows that a filter took away */
  empty: string
}

/** The table all comparisons share: outlets as columns, the first column and the names in view while it scrolls. */
export function OutletTable<Entry, Row extends OutletRow<Entry>>(props: OutletTableProps<Entry, Row>) {
  const table = useOutletTable<Entry, Row>(props)
  const byId = new Map(props.columns.map((column, index) => [column.articleId, { column, index }]))
  const shown = table.getVisibleLeafColumns().flatMap(({ id }) => byId.get(id) ?? [])
  const rows = table.getRowModel().rows.map(({ original }) => original)
  const width = shown.length + 1
  const places = shown.map(({ index }) => index)
  const lines = foldRows(
    rows,
    props.fold ? places : [],
    (row) => props.groupOf?.(row)?.key ?? null,
    props.fold?.most,
  )
  const isAll = lines.every((line) => 'folded' in line)
  let lastGroup: string | null = null

  return (
    <TableFrame
      label={props.caption}
      names={shown.map(({ column }) => column.outletName)}
      narrow={props.narrow}
      rows={lines.length + 1}
    >
      <table className={styles.table}>
        <caption className="sr-only">{props.caption}</caption>
        <colgroup>
          <col className={styles.first} />
          {shown.map(({ column }) => (
            <col key={column.articleId} className={props.narrow ? styles.narrow : styles.outlet} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {table.getHeaderGroups()[0]?.headers.map((header) => {
              const found = byId.get(header.id)
              return (
                <th
                  key={header.id}
                  scope="col"
                  className={header.id === HEAD_COLUMN ? styles.corner : undefined}
                >
                  {found ? <OutletHeading column={found.column} brief={props.narrow} /> : props.headTitle}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const row = 'row' in line ? line.row : line.folded[0]
            if (!row) return null
            const opensGroup = line.group !== null && line.group !== lastGroup
            lastGroup = line.group
            return (
              <Fragment key={'row' in line ? row.id : `folded ${line.group}`}>
                {opensGroup && (
                  <tr className={styles.group}>
                    <th scope="rowgroup" colSpan={width}>
                      <div>{props.groupOf?.(row)?.heading}</div>
                    </th>
                  </tr>
                )}
                {'row' in line ? (
                  <OneRow {...props} row={row} shown={shown} />
                ) : (
                  <tr className={styles.folded}>
                    <td colSpan={width}>
                      {props.fold && (
                        <FoldedRows<Entry, Row>
                          rows={line.folded}
                          columns={props.columns}
                          shown={places}
                          title={foldTitle(line.folded, places, props.fold.what)}
                          nameOf={props.fold.nameOf}
                          isAll={isAll}
                          renderHead={props.renderHead}
                          renderEntries={props.renderEntries}
                          renderEvidence={props.renderEvidence}
                        />
                      )}
                    </td>
                  </tr>
                )}
              </Fragment>
            )
          })}
          {rows.length === 0 && (
            <tr>
              <td colSpan={width}>{props.empty}</td>
            </tr>
          )}
        </tbody>
      </table>
    </TableFrame>
  )
}

interface OneRowProps<Entry, Row extends OutletRow<Entry>> extends OutletTableProps<Entry, Row> {
  row: Row
  shown: { column: Column; index: number }[]
}

/** A row with its cells, and the evidence that is open in it under them. */
function OneRow<Entry, Row extends OutletRow<Entry>>({ row, shown, ...props }: OneRowProps<Entry, Row>) {
  const evidence = props.renderEvidence(row)
  const depth = Math.min(props.depthOf?.(row) ?? 0, MOST_INDENTS)
  return (
    <>
      <tr className={evidence ? styles.asked : undefined}>
        <th scope="row" data-depth={depth || undefined}>
          {props.renderHead(row)}
        </th>
        {shown.map(({ column, index }) => (
          <td key={column.articleId}>{cellContent(row.cells[index], row, column, props)}</td>
        ))}
      </tr>
      {evidence && (
        <tr className={styles.open}>
          <td colSpan={shown.length + 1}>{evidence}</td>
        </tr>
      )}
    </>
  )
}

// Deeper parts keep this indent, so that the first column stays wide enough to read.
const MOST_INDENTS = 3

function cellContent<Entry, Row extends OutletRow<Entry>>(
  cell: Cell<Entry> | undefined,
  row: Row,
  column: Column,
  {
    renderEntries,
    brief,
    filtered,
  }: Pick<OutletTableProps<Entry, Row>, 'renderEntries' | 'brief' | 'filtered'>,
): ReactNode {
  // A cell that a filter emptied is not absent: the outlet states it, in another way.
  if (cell && cell.absence === null && cell.entries.length === 0) {
    return <span className={styles.filtered}>{filtered}</span>
  }
  if (!cell || cell.entries.length === 0) return <Absent absence={cell?.absence ?? null} brief={brief} />
  return renderEntries(cell.entries, row, column)
}

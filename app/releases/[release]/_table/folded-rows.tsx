import type { ReactNode } from 'react'
import type { Cell, Column } from '@/lib/core/compare/types'
import { Link } from '../../../_components/link'
import { Fold } from './fold'
import { holders, toldNames } from './fold-rows'
import styles from './folded-rows.module.css'
import type { OutletRow } from './use-outlet-table'

interface FoldedRowsProps<Entry, Row extends OutletRow<Entry>> {
  rows: Row[]
  columns: Column[]
  /** places of the columns that are shown */
  shown: number[]
  /** "7 concepts in one article only" */
  title: string
  nameOf: (row: Row) => string
  /** open until the reader closes it: the table has nothing else */
  isAll: boolean
  renderHead: (row: Row) => ReactNode
  renderEntries: (entries: Entry[], row: Row, column: Column) => ReactNode
  renderEvidence: (row: Row) => ReactNode
}

/** Rows in which one column alone has something, as a list: what, which article, its entries. Evidence opens in it. */
export function FoldedRows<Entry, Row extends OutletRow<Entry>>(props: FoldedRowsProps<Entry, Row>) {
  const { rows, columns, shown, title, nameOf, isAll } = props
  const lines = rows.map((row) => ({ row, evidence: props.renderEvidence(row) }))
  return (
    <div className={styles.folded}>
      <Fold
        opened={isAll || lines.some(({ evidence }) => evidence)}
        summary={
          <>
            <b>{title}</b> <small>{toldNames(rows.map(nameOf))}</small>
          </>
        }
      >
        <ul className={styles.rows}>
          {lines.map(({ row, evidence }) => (
            <li key={row.id}>
              {props.renderHead(row)}
              {holders(row, shown).map((index) => (
                <OneColumn key={index} {...props} row={row} column={columns[index]} cell={row.cells[index]} />
              ))}
              {evidence && <div className={styles.evidence}>{evidence}</div>}
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  )
}

interface OneColumnProps<Entry, Row> {
  row: Row
  column: Column | undefined
  cell: Cell<Entry> | undefined
  renderEntries: (entries: Entry[], row: Row, column: Column) => ReactNode
}

function OneColumn<Entry, Row>({ row, column, cell, renderEntries }: OneColumnProps<Entry, Row>) {
  if (!column || !cell) return null
  return (
    <>
      <p className={styles.outlet}>
        <Link href={`/articles/${column.articleId}`}>{column.outletName}</Link>
      </p>
      {renderEntries(cell.entries, row, column)}
    </>
  )
}

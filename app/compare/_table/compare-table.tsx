import { type CSSProperties, Fragment } from 'react'
import { heatScale } from '@/lib/core/compare/workspace/heat'
import type { Workspace } from '@/lib/core/compare/workspace/page'
import type { CompareRow } from '@/lib/core/compare/workspace/rows'
import type { View } from '@/lib/core/compare/workspace/view'
import type { GlossaryWord } from '@/lib/core/glossary/word'
import { Explained } from '../../_components/explained'
import { ROLE } from '../../_components/table-roles'
import { OpenPanel } from '../_open/open-panel'
import { tabWords } from '../_state/tab-words'
import { CompareCellView } from './compare-cell'
import styles from './compare-table.module.css'
import { OpenForm } from './open-form'
import { ColumnHead, RowNameHead } from './table-heads'

interface CompareTableProps {
  view: View
  comparison: Workspace
  /** the id of the frozen view that this is; null for the living one, which can be sorted */
  frozen?: string | null
  /** words that the page holds the notes of */
  words?: readonly GlossaryWord[]
}

/** The table: subjects as rows, a cell for each column; header and first column stay in view while it scrolls. */
export function CompareTable({ view, comparison, frozen = null, words = [] }: CompareTableProps) {
  const { shown, rows, opened, release } = comparison
  const scale = heatScale(rows, view)
  const caption = `${tabWords[view.tab].label} by column`
  return (
    <div className={styles.held}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.region} aria-label={caption} tabIndex={0}>
        <OpenForm view={view} frozen={frozen} />
        <table
          {...ROLE.table}
          className={styles.table}
          style={{ '--columns': shown.length } as CSSProperties}
        >
          <caption className="sr-only">{caption}</caption>
          <colgroup>
            <col className={styles.first} />
            {shown.map(({ key }) => (
              <col key={key} className={styles.column} />
            ))}
          </colgroup>
          <thead {...ROLE.rowGroup}>
            <tr {...ROLE.row}>
              <RowNameHead view={view} isFrozen={frozen !== null} />
              {shown.map((column) => (
                <ColumnHead key={column.key} view={view} column={column} isFrozen={frozen !== null} />
              ))}
            </tr>
          </thead>
          {chunksOf(rows, view.isGrouped).map((chunk) => (
            <tbody key={chunk[0]?.id} {...ROLE.rowGroup}>
              {chunk.map((row, place) => (
                <Fragment key={row.id}>
                  {view.isGrouped && place === 0 && (
                    <GroupRow
                      row={row}
                      before={rowBefore(rows, row)}
                      width={shown.length + 1}
                      words={words}
                    />
                  )}
                  <tr {...ROLE.row}>
                    <th scope="row" {...ROLE.rowHeader}>
                      <span className={styles.label}>{row.label}</span>
                      {row.aside && <span className={styles.aside}>{row.aside}</span>}
                      {!view.isGrouped && <span className={styles.aside}>{row.group.label}</span>}
                    </th>
                    {shown.map((column, index) => {
                      const cell = row.cells[index]
                      return cell ? (
                        <CompareCellView
                          key={column.key}
                          {...{ view, row, column, cell, scale, opened }}
                          isFrozen={frozen !== null}
                        />
                      ) : null
                    })}
                  </tr>
                  {opened?.rowId === row.id && (
                    <tr {...ROLE.row} className={styles.open}>
                      <td {...ROLE.cell} colSpan={shown.length + 1}>
                        <OpenPanel
                          view={view}
                          opened={opened}
                          row={row}
                          shown={shown}
                          release={frozen === null ? (release?.id ?? null) : null}
                          isFrozen={frozen !== null}
                        />
                      </td>
                    </tr>
                  )}
                </Fragment>
              ))}
            </tbody>
          ))}
          {rows.length === 0 && (
            <tbody {...ROLE.rowGroup}>
              <tr {...ROLE.row}>
                <td {...ROLE.cell} colSpan={shown.length + 1}>
                  {emptyWords(comparison, view)}
                </td>
              </tr>
            </tbody>
          )}
        </table>
      </section>
    </div>
  )
}

// One body for each stretch of rows, so that the browser lays out and paints only those near the window.
const ROWS_A_BODY = 10

/** The rows in stretches, none across two groups. */
function chunksOf(rows: readonly CompareRow[], isGrouped: boolean): CompareRow[][] {
  const chunks: CompareRow[][] = []
  for (const row of rows) {
    const last = chunks.at(-1)
    const isFull = last === undefined || last.length >= ROWS_A_BODY
    if (isFull || (isGrouped && last[0]?.group.id !== row.group.id)) chunks.push([row])
    else last.push(row)
  }
  return chunks
}

function rowBefore(rows: readonly CompareRow[], row: CompareRow): CompareRow | undefined {
  return rows[rows.indexOf(row) - 1]
}

/** The heading of a group, above its first row alone. */
function GroupRow({
  row: { group },
  before,
  width,
  words,
}: {
  row: CompareRow
  before: CompareRow | undefined
  width: number
  words: readonly GlossaryWord[]
}) {
  if (before?.group.id === group.id) return null
  return (
    <tr {...ROLE.row} className={styles.group}>
      <th scope="rowgroup" {...ROLE.rowHeader} colSpan={width}>
        <div>
          <span className={styles.facet}>{group.label}</span>{' '}
          {group.definition && <Explained text={group.definition} words={words} />}
        </div>
      </th>
    </tr>
  )
}

function emptyWords({ shown, release }: Workspace, { tab, search }: View): string {
  if (shown.length === 0) return 'All columns are hidden. Show one above.'
  if (shown.every(({ articles }) => articles.length === 0)) {
    return 'No article of these columns passes the filters.'
  }
  if (tab === 'left-out' && release === null) {
    return 'What is left out can be told against one record alone: choose columns whose articles are all on one release.'
  }
  if (search !== '') return `No row holds “${search}”.`
  return 'Nothing of this kind was coded in these columns, or the filters leave none of it.'
}

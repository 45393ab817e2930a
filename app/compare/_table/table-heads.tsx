import type { WorkspaceColumn } from '@/lib/core/compare/workspace/rows'
import type { Sort, View } from '@/lib/core/compare/workspace/view'
import { EnteredTag } from '../../_components/entered-tag'
import { MachineTag } from '../../_components/machine-tag'
import { ROLE } from '../../_components/table-roles'
import { machineWords } from '../../_wording/coding'
import { columnBrief, lengthWords } from '../_columns/column-words'
import { addressOf } from '../_state/address'
import { tabWords } from '../_state/tab-words'
import styles from './compare-table.module.css'
import { pinPlace } from './pin-place'

/** The head of the first column: what the rows are, and their order by use or by name. */
export function RowNameHead({ view, isFrozen }: { view: View; isFrozen: boolean }) {
  return (
    <th
      scope="col"
      {...ROLE.columnHeader}
      className={styles.corner}
      aria-sort={ariaSort(view.sort, 'name', 'ascending')}
    >
      <span className={styles.name}>{tabWords[view.tab].head}</span>
      {!isFrozen && (
        <small className={styles.meta}>
          <SortLink view={view} by="most" words="most first" aside="by times in all columns" />
          <SortLink view={view} by="name" words="A to Z" aside="by name" />
        </small>
      )}
    </th>
  )
}

interface ColumnHeadProps {
  view: View
  column: WorkspaceColumn
  /** what is frozen is sorted no more */
  isFrozen: boolean
}

/** The head of a column: what it is, how long its coded parts are, and the order by its own use. */
export function ColumnHead({ view, column, isFrozen }: ColumnHeadProps) {
  const isMachine = column.articles.some((article) => machineWords(article) !== null)
  return (
    <th
      scope="col"
      {...ROLE.columnHeader}
      {...pinPlace(view, column.key)}
      aria-sort={ariaSort(view.sort, column.key, 'descending')}
    >
      <span className={styles.name}>{column.name}</span>
      <small className={styles.meta}>
        {[columnBrief(column), lengthWords(column)].filter(Boolean).join(' · ')} {isMachine && <MachineTag />}{' '}
        {column.isEntered && <EnteredTag />}
      </small>
      {!isFrozen && (
        <small className={styles.meta}>
          <SortLink view={view} by={column.key} words="sort" aside={`by ${column.name}`} />
        </small>
      )}
    </th>
  )
}

interface SortLinkProps {
  view: View
  by: Sort['by']
  words: string
  /** said by screen readers alone, after the words */
  aside: string
}

/** Sorts by this; pressed again, the other way round; a third time, as before. */
function SortLink({ view, by, words, aside }: SortLinkProps) {
  const current = view.sort?.by === by ? view.sort : null
  const next: Sort | null =
    current === null ? { by, isReversed: false } : current.isReversed ? null : { by, isReversed: true }
  const sign = current === null ? '' : (by === 'name') === current.isReversed ? ' ↓' : ' ↑'
  return (
    <a href={addressOf(view, { sort: next })} data-soft={`sort ${by}`}>
      {words}
      <span className="sr-only"> {aside}</span>
      {sign}
    </a>
  )
}

function ariaSort(sort: Sort | null, by: Sort['by'], direction: 'ascending' | 'descending') {
  if (sort?.by !== by) return undefined
  return sort.isReversed === (direction === 'ascending') ? 'descending' : 'ascending'
}

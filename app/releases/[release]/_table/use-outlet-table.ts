import {
  type ColumnDef,
  columnFilteringFeature,
  columnVisibilityFeature,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { Cell, Column } from '@/lib/core/compare/types'

const features = tableFeatures({
  columnVisibilityFeature,
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
})

type Features = typeof features

/** A row of a comparison: one cell for each outlet, in the outletsʼ order. */
export interface OutletRow<Entry> {
  id: string
  cells: Cell<Entry>[]
}

export interface OutletTableOptions<Row> {
  rows: Row[]
  columns: Column[]
  /** articles whose columns are put away */
  hidden: readonly string[]
  /** which rows stay; null keeps all of them */
  keep: ((row: Row) => boolean) | null
  /** the order of the rows; null leaves them as they come */
  compare: ((a: Row, b: Row) => number) | null
}

/** The id of the first column, which holds what the outlets are compared on. */
export const HEAD_COLUMN = 'head'

/** A TanStack table with what is compared in the first column and one column for each outlet. */
export function useOutletTable<Entry, Row extends OutletRow<Entry>>(options: OutletTableOptions<Row>) {
  const { rows, columns, hidden, keep, compare } = options
  const defs = useMemo(() => outletColumns<Row>(columns, compare), [columns, compare])
  const columnFilters = useMemo(() => (keep ? [{ id: HEAD_COLUMN, value: keep }] : []), [keep])
  const sorting = useMemo(() => (compare ? [{ id: HEAD_COLUMN, desc: false }] : []), [compare])
  const columnVisibility = useMemo(() => Object.fromEntries(hidden.map((id) => [id, false])), [hidden])
  return useTable({
    features,
    columns: defs,
    data: rows,
    getRowId: (row) => row.id,
    state: { columnFilters, sorting, columnVisibility },
  })
}

function outletColumns<Row extends OutletRow<unknown>>(
  columns: Column[],
  compare: OutletTableOptions<Row>['compare'],
): ColumnDef<Features, Row>[] {
  const head: ColumnDef<Features, Row> = {
    id: HEAD_COLUMN,
    accessorFn: (row) => row.id,
    enableHiding: false,
    filterFn: (row, _id, keep: (row: Row) => boolean) => keep(row.original),
    sortFn: (a, b) => compare?.(a.original, b.original) ?? 0,
  }
  const outlets = columns.map(
    (column, index): ColumnDef<Features, Row> => ({
      id: column.articleId,
      accessorFn: (row) => row.cells[index],
    }),
  )
  return [head, ...outlets]
}

/**
 * What the parts of a table are, said outright, for tables whose style sheet lays rows out as grids or blocks: some browsers
 * take the meaning of a table from how it is laid out, and without these words they would read it as loose text.
 */
export const ROLE = {
  table: { role: 'table' },
  rowGroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

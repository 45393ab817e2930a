/**
 * What the parts of the comparison's table are, said outright. Its style sheet lays rows out as grids, and some browsers take
 * the meaning of a table from how it is laid out: without these words they would read it as loose text.
 */
export const ROLE = {
  table: { role: 'table' },
  rowGroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

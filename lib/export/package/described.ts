import type { TableColumn } from '@/lib/core/compare/table-columns'

/** A data package: what it is of and the files that it holds, described once for every metadata format. */
export interface Described {
  /** a short name for programs: "parallax-ndd-2024-09" */
  name: string
  title: string
  description: string
  /** the page that shows the same */
  url: string
  /** ISO day on which it was made */
  madeOn: string
  /** "codebook 1, engine 0.2.0" */
  version: string
  tables: DescribedTable[]
}

/** A CSV file of a package. */
export interface DescribedTable {
  /** "terms" */
  name: string
  /** "terms.csv" */
  file: string
  about: string
  columns: TableColumn[]
  bytes: number
  /** of the file as it is, in hexadecimals */
  sha256: string
}

/** Under what the codings may be used: the licence of Parallax, which ships them. */
export const LICENSE = 'https://spdx.org/licenses/MIT.html'

/** How to read the cells, for every format that can say so. */
export const CELLS =
  'An empty cell is "not stated" or "not seen", never nought. A text that a spreadsheet would run as a formula has an apostrophe before it.'

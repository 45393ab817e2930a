import type { ReleaseOmissions, StandingCell, StandingRow } from '@/lib/core/compare/against-record'
import type { Cell, FigureRow, NumberRow } from '@/lib/core/compare/types'
import { isStated } from '../_numbers/figure-rows'

/** A row of the table: each cell holds one standing. */
export interface OmissionTableRow extends Omit<StandingRow, 'cells'> {
  cells: Cell<Judged>[]
}

/** A standing; null where nobody can say without the text. */
export type Judged = StandingCell | { standing: null; refs: [] }

/** What a kind of row is, for its heading: the name, and why it is asked. */
export const kindHeadings: Record<string, { title: string; what: string }> = {
  denominator: {
    title: 'Wholes',
    what: 'The numbers that others are parts of. Without the whole nobody can tell whether a part is large.',
  },
  window: { title: 'The time counted', what: 'The days on which, or over which, the record counts.' },
  'conviction and charge': {
    title: 'Convicted and charged, kept apart',
    what: 'Somebody who is charged has not been found guilty.',
  },
  custody: {
    title: 'Detained and not detained, kept apart',
    what: 'Whether the article says who was in the agency’s detention and who was not.',
  },
  caveat: { title: 'What the record says of its own limits', what: 'Its own caveats, in short.' },
  reply: { title: 'The answer of those spoken of', what: 'Whether they are cited at all.' },
  figure: { title: 'Other figures', what: 'Those that at least one article prints.' },
}

const ORDER = Object.keys(kindHeadings)

/**
 * The rows that the table shows, by kind in the order of their headings. A figure that is a whole stands there alone, and
 * one that no article prints is left to the list below the table.
 */
export function omissionRowsOf({ rows }: ReleaseOmissions): OmissionTableRow[] {
  const wholes = new Set(
    rows.filter(({ kind }) => kind === 'denominator').flatMap(({ figureIds }) => figureIds),
  )
  return rows
    .filter((row) => row.kind !== 'figure' || (isPrinted(row) && !wholes.has(row.figureIds[0] ?? '')))
    .map((row) => ({ ...row, cells: row.cells.map(cellOf) }))
    .sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind))
}

/** The figures that no article has in the part coded: as the check found, or before there is one as the numbers were tied. */
export function unstatedFigures({ rows }: ReleaseOmissions, numbers: readonly NumberRow[]): FigureRow[] {
  const unprinted = new Set(
    rows.filter((row) => row.kind === 'figure' && !isPrinted(row)).flatMap(({ figureIds }) => figureIds),
  )
  return numbers
    .filter((row) => (rows.length > 0 ? unprinted.has(row.figure.id) : !isStated(row)))
    .map(({ figure }) => figure)
}

/** Whether the articles that are shown do not all have the same in a row. */
export function differs(row: OmissionTableRow, isShown: readonly boolean[]): boolean {
  const standings = row.cells.flatMap(({ entries }, index) =>
    isShown[index] ? entries.map(({ standing }) => standing) : [],
  )
  return new Set(standings).size > 1
}

function isPrinted({ cells }: StandingRow): boolean {
  return cells.some((cell) => cell?.standing === 'stated' || cell?.standing === 'contradicted')
}

function cellOf(cell: StandingCell | null): Cell<Judged> {
  return { absence: null, entries: [cell ?? { standing: null, refs: [] }] }
}

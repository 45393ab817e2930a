import type { Cell, Column } from '@/lib/core/compare/types'
import type { EmbedCell, EmbedTable } from '@/lib/core/embed/view'
import { publishedWords } from '../_wording/coding'
import { emptyWords, type ShownRelease } from '../releases/[release]/_take-away/release-sheet'

/** What of a release an embed draws. */
export type Drawn = Pick<ShownRelease, 'comparison' | 'state'>

/** The articles that are not put away, each with its place among all. */
export function shownColumns({ comparison, state }: Drawn): { column: Column; place: number }[] {
  return comparison.columns
    .map((column, place) => ({ column, place }))
    .filter(({ column }) => !state.hide.includes(column.articleId))
}

/** The heads of a table with an outlet a column: who, when, how much of it was coded and by whom. */
export function outletHeads(first: string, drawn: Drawn): EmbedTable['heads'] {
  return [
    { name: first, about: null },
    ...shownColumns(drawn).map(({ column }) => ({
      name: column.outletName,
      about: [
        publishedWords(column.published),
        column.extent === 'whole' ? 'whole text' : 'opening only',
        column.coderKind === 'engine' ? 'read by machine' : null,
      ]
        .filter(Boolean)
        .join(' · '),
    })),
  ]
}

/** One cell for each outlet that is shown; empty ones say why. */
export function outletCells<Entry>(
  drawn: Drawn,
  cells: readonly Cell<Entry>[],
  filtered: string | undefined,
  draw: (entries: Entry[], column: Column) => EmbedCell,
): EmbedCell[] {
  return shownColumns(drawn).map(({ column, place }) => {
    const cell = cells[place]
    return cell && cell.entries.length > 0
      ? draw(cell.entries, column)
      : { quiet: emptyWords(cell, filtered) }
  })
}

/** Where a phrase has its evidence: the page of the release with the phrase opened. */
export function evidenceHref({ comparison }: Drawn, ref: string): string {
  return `/releases/${comparison.release.id}?open=${encodeURIComponent(ref)}#evidence`
}

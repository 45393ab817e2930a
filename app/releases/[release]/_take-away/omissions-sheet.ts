import { formatFigure } from '@/lib/core/compare/format-number'
import { differs, kindHeadings, omissionRowsOf } from '../_omissions/omission-groups'
import type { ShownRelease, TableOfRelease } from './release-sheet'

/** What of the record each article states, by kind; only rows that differ where that is chosen. */
export function omissionsSheet({ comparison, omissions, state }: ShownRelease): TableOfRelease {
  const isShown = comparison.columns.map(({ articleId }) => !state.hide.includes(articleId))
  const figures = new Map(comparison.numbers.map(({ figure }) => [figure.id, figure]))
  const figuresOf = (ids: readonly string[]) =>
    ids
      .flatMap((id) => figures.get(id) ?? [])
      .map((figure) => formatFigure(figure))
      .join(' and ')
  return {
    label: 'What was left out',
    isByOutlet: true,
    heads: ['Kind', 'The record', 'Its figures'],
    parts: [{ name: 'standing', inText: 'plain' }],
    rows: omissionRowsOf(omissions)
      .filter((row) => !state.differ || differs(row, isShown))
      .map((row) => ({
        heads: [kindHeadings[row.kind]?.title ?? row.kind, row.label, figuresOf(row.figureIds) || null],
        cells: row.cells.map(({ entries }) => [entries[0]?.standing ?? 'text needed']),
      })),
  }
}

import type { CodedPhrase } from '../types'
import { cellRef } from './open'
import type { Opened, Workspace } from './page'
import type { View } from './view'

/** The phrases behind each cell, under "<row>~<column>". */
export type CellPhrases = Record<string, (CodedPhrase & { articleId: string })[]>

/** A comparison with all that its page shows, as it is kept. Another form gets another number, and this one is read for ever. */
export interface FrozenComparison
  extends Pick<Workspace, 'columns' | 'shown' | 'rows' | 'release' | 'isConstructed'> {
  format: 1
  view: View
  phrases: CellPhrases
}

/** Why a view cannot be frozen (content/decisions/41-the-comparison-workspace.md); null when it can. */
export function whyNotFrozen(view: View, { columns }: Pick<Workspace, 'columns'>): string | null {
  if (columns.length === 0) return 'There is nothing to freeze: the view has no columns.'
  if (view.tab === 'text') return 'Texts are not frozen: whoever attached one may take it away again.'
  const imported = new Set(
    columns.flatMap(({ articles }) => articles.flatMap((each) => (each.isShipped ? [] : [each.outletName]))),
  )
  if (imported.size === 0) return null
  return `What was imported or coded here can be deleted with every word of it, so a view that holds it is not frozen. Remove or filter out: ${[...imported].join(', ')}.`
}

/** A comparison as it is kept, with the phrases behind its cells and nothing open. */
export function frozenComparison(view: View, comparison: Workspace, phrases: CellPhrases): FrozenComparison {
  const { columns, shown, rows, release, isConstructed } = comparison
  return { format: 1, view: { ...view, open: null }, columns, shown, rows, release, isConstructed, phrases }
}

/** What a page shows of a kept comparison, with the cell that `open` names, if there is one. */
export function shownComparison(frozen: FrozenComparison, open: string | null): Workspace {
  const { columns, shown, rows, release, isConstructed } = frozen
  return {
    ...{ columns, shown, rows, release, isConstructed },
    opened: open === null ? null : openedIn(frozen, open),
    texts: null,
    choices: { facets: [], sectors: [], outletKinds: [], coders: [] },
    problems: [],
  }
}

function openedIn({ shown, rows, phrases }: FrozenComparison, open: string): Opened | null {
  for (const { id: rowId, label } of rows) {
    const column = shown.find(({ key }) => cellRef(rowId, key) === open)
    if (!column) continue
    const articles = new Map(column.articles.map((article) => [article.articleId, article]))
    const found = (phrases[open] ?? []).flatMap(({ articleId, ...entry }) => {
      const article = articles.get(articleId)
      return article ? [{ entry, article }] : []
    })
    if (found.length === 0) return null
    return { rowId, label, columnKey: column.key, columnName: column.name, phrases: found, phrase: null }
  }
  return null
}

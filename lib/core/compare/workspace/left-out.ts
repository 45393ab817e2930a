import type { StandingRow } from '../against-record'
import type { CompareCell, CompareRow, WorkspaceColumn } from './rows'

/** Standings as parts of a cell, in the order in which they are listed. */
export const STANDING_PARTS = ['stated', 'contradicted', 'not stated', 'not in the part coded'] as const

/**
 * What of one record the articles of each column state or leave out. `articleIds` names the articles of the rowsʼ cells, in
 * their order. Times are the articles that state it; a column of which none could be judged says so.
 */
export function leftOutRows(
  columns: readonly WorkspaceColumn[],
  articleIds: readonly string[],
  rows: readonly StandingRow[],
): CompareRow[] {
  const placeOf = new Map(articleIds.map((id, place) => [id, place]))
  return rows.map((row) => {
    const cells = columns.map((column) => {
      const standings = column.articles.flatMap(({ articleId }) => {
        const cell = row.cells[placeOf.get(articleId) ?? -1]
        return cell ? [{ ...cell, articleId }] : []
      })
      return standingCell(column, standings)
    })
    return {
      id: row.id,
      group: { id: row.kind, label: GROUPS[row.kind] ?? row.kind, definition: null },
      label: row.label,
      aside: null,
      cells,
      times: cells.reduce((times, cell) => times + cell.times, 0),
    }
  })
}

function standingCell(
  column: WorkspaceColumn,
  standings: readonly { standing: string; refs: string[]; articleId: string }[],
): CompareCell {
  const parts = STANDING_PARTS.flatMap((label) => {
    const times = standings.filter(({ standing }) => standing === label).length
    return times > 0 ? [{ label, times }] : []
  })
  const refs = standings.flatMap((each) => each.refs)
  const stated = parts.find(({ label }) => label === 'stated')?.times ?? 0
  return {
    emptiness:
      column.articles.length === 0 ? 'no article' : standings.length === 0 ? 'cannot be judged' : null,
    times: stated,
    articles: standings.length,
    rate: null,
    parts,
    samples: [],
    wordings: 0,
    ref: refs.length === 1 ? (refs[0] ?? null) : null,
  }
}

const GROUPS: Record<string, string> = {
  figure: 'Figures',
  denominator: 'Wholes that figures are parts of',
  window: 'Windows',
  'conviction and charge': 'Convicted and charged apart',
  custody: 'In custody and not',
  caveat: 'Caveats of the record',
  reply: 'Replies of those it speaks of',
}

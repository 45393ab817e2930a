import type { StandingCell, StandingRow } from '../against-record'
import { formatFigure } from '../format-number'
import { cellRef } from './open'
import type { CompareCell, CompareRow, WorkspaceArticle, WorkspaceColumn } from './rows'
import { emptinessOf } from './subject'

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
      const standings = standingsOf(column, row, placeOf)
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

/** Whether one article has one thing of the record, and the phrases that say so. */
interface ArticleStanding {
  article: WorkspaceArticle
  standing: StandingCell['standing']
  refs: string[]
}

/** Those of the articles of a column that could be judged. */
function standingsOf(
  column: WorkspaceColumn,
  row: StandingRow,
  placeOf: ReadonlyMap<string, number>,
): ArticleStanding[] {
  return column.articles.flatMap((article) => {
    // The record is held against the coding that an article shows, and against no other.
    const cell = article.byCoder ? null : row.cells[placeOf.get(article.articleId) ?? -1]
    return cell ? [{ article, standing: cell.standing, refs: cell.refs }] : []
  })
}

/** The cell that an address opens; null where it names none whose articles could be judged. */
export function openedStanding(
  columns: readonly WorkspaceColumn[],
  articleIds: readonly string[],
  rows: readonly StandingRow[],
  open: string,
): { row: StandingRow; column: WorkspaceColumn; standings: ArticleStanding[] } | null {
  const placeOf = new Map(articleIds.map((id, place) => [id, place]))
  for (const row of rows) {
    const column = columns.find(({ key }) => cellRef(row.id, key) === open)
    if (!column) continue
    const standings = standingsOf(column, row, placeOf)
    return standings.length > 0 ? { row, column, standings } : null
  }
  return null
}

/** What the record has: its figures, each with what it counts and when; else its own words, which the row bears. */
export function recordWords(
  { label, figureIds }: Pick<StandingRow, 'label' | 'figureIds'>,
  figures: readonly RecordWords[],
): string[] {
  const words = figures
    .filter(({ id }) => figureIds.includes(id))
    .map((figure) => {
      const value = formatFigure(figure)
      const unit = value.endsWith('%') ? '' : ` ${figure.unitStated}`
      return [
        `${value}${unit}: ${figure.label}`,
        figure.population,
        figure.actStated,
        figure.windowStated,
      ].join(' · ')
    })
  return words.length > 0 ? words : [label]
}

type RecordWords = Parameters<typeof formatFigure>[0] & {
  id: string
  label: string
  population: string
  actStated: string
  windowStated: string
}

function standingCell(column: WorkspaceColumn, standings: readonly ArticleStanding[]): CompareCell {
  const parts = STANDING_PARTS.flatMap((label) => {
    const times = standings.filter(({ standing }) => standing === label).length
    return times > 0 ? [{ label, times }] : []
  })
  const refs = standings.flatMap((each) => each.refs)
  const stated = parts.find(({ label }) => label === 'stated')?.times ?? 0
  return {
    emptiness:
      column.articles.length === 0 ? emptinessOf(column) : standings.length === 0 ? 'cannot be judged' : null,
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

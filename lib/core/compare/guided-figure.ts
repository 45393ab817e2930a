import type { ReleaseComparison } from './pages'
import type { CitationEntry, Column, FigureRow, PrintedNumber, Voice } from './types'

/** One article's printings of the figure, and whom else the article cites. */
export interface GuidedArticle {
  column: Column
  entries: PrintedNumber[]
  /** the one of them that stands furthest from the record, the first where none is changed */
  telling: PrintedNumber
  cited: CitationEntry[]
}

/** One figure of a release followed through its articles, for a guide that says nothing the codings do not hold. */
export interface GuidedFigure {
  release: ReleaseComparison['release']
  figure: FigureRow
  /** how many figures the record holds, and how many articles are compared by it */
  figures: number
  allArticles: number
  /** the articles that print it, in the columns' order */
  articles: GuidedArticle[]
  /** what the printed numbers count, the record's own unit first: articles by unit */
  byUnit: { unitLabel: string; isRecorded: boolean; outlets: string[] }[]
  /** the printed number that stands furthest from the record, in a headline if there is one; null where none is changed */
  changed: { column: Column; entry: PrintedNumber } | null
  byVoice: { voice: Voice; count: number }[]
}

/** The figure with all that is said of it; null when the release has no such figure or no article prints it. */
export function guidedFigure(comparison: ReleaseComparison, figureId: string): GuidedFigure | null {
  const { release, columns, numbers, officials } = comparison
  const row = numbers.find(({ figure }) => figure.id === figureId)
  if (!row) return null
  const articles = columns.flatMap((column, place) => {
    const entries = row.cells[place]?.entries ?? []
    const cited = officials.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells[place]?.entries ?? []))
    const telling = mostChanged(entries.map((entry) => ({ column, entry })))?.entry ?? entries[0]
    return telling ? [{ column, entries, telling, cited }] : []
  })
  if (articles.length === 0) return null
  const entries = articles.flatMap((article) =>
    article.entries.map((entry) => ({ column: article.column, entry })),
  )
  return {
    release,
    figure: row.figure,
    figures: numbers.length,
    allArticles: columns.length,
    articles,
    byUnit: byUnit(row.figure, entries),
    changed: mostChanged(entries),
    byVoice: byVoice(entries.map(({ entry }) => entry)),
  }
}

type Placed = { column: Column; entry: PrintedNumber }

/** An article that prints the number with two units is named under both. */
function byUnit(figure: FigureRow, entries: readonly Placed[]): GuidedFigure['byUnit'] {
  const units = new Map<string, Set<string>>([[figure.unitLabel, new Set()]])
  for (const { column, entry } of entries) {
    if (entry.unitLabel === null) continue
    units.set(entry.unitLabel, (units.get(entry.unitLabel) ?? new Set()).add(column.outletName))
  }
  return [...units]
    .filter(([, outlets]) => outlets.size > 0)
    .map(([unitLabel, outlets]) => ({
      unitLabel,
      isRecorded: unitLabel === figure.unitLabel,
      outlets: [...outlets],
    }))
}

function mostChanged(entries: readonly Placed[]): Placed | null {
  const weight = ({ entry }: Placed) =>
    (entry.alignment?.shifts.length ?? 0) * 2 + (entry.position === 'headline' ? 1 : 0)
  const [first] = entries
    .filter(({ entry }) => (entry.alignment?.shifts.length ?? 0) > 0)
    .sort((a, b) => weight(b) - weight(a))
  return first ?? null
}

const VOICES: Voice[] = ['outlet', 'paraphrased', 'quoted', 'scare quotes']

function byVoice(entries: readonly PrintedNumber[]): GuidedFigure['byVoice'] {
  return VOICES.map((voice) => ({
    voice,
    count: entries.filter((entry) => entry.voice === voice).length,
  })).filter(({ count }) => count > 0)
}

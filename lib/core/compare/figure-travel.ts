import type { ReleaseComparison } from './pages'
import { sourceKey } from './source-name'
import type { Absence, CitationEntry, Column, NumberRow, PrintedNumber } from './types'

/** What an article says that it took from somebody else, as one of its citations. */
export interface Taken {
  /** whom it names: "Fox News" */
  from: string
  citation: Pick<CitationEntry, 'ref' | 'name'>
  /** the column that is named; null where it is none of this release's */
  articleId: string | null
  /** a number here is credited to the very source that was taken from there */
  isOfNumber: boolean
}

/** What one article printed of a figure. */
export interface Printing {
  column: Column
  entries: PrintedNumber[]
  taken: Taken[]
  /** articles that say they took the number from this one and printed it, in the same order */
  onward: Printing[]
}

/** How a figure travelled from the record into print. */
export interface FigureTravel {
  figure: NumberRow['figure']
  /** by day of publication, undated last; one that credits another of them stands under that */
  printings: Printing[]
  /** columns that do not print it, and whether all of the article was coded */
  without: { column: Column; absence: Absence | null }[]
}

/**
 * One figure of a release as its articles printed it; null when the release has no figure of this id. An article stands under
 * another only where it credits a number here to a source that it says it has from there.
 */
export function figureTravel(comparison: ReleaseComparison, figureId: string): FigureTravel | null {
  const row = comparison.numbers.find(({ figure }) => figure.id === figureId)
  if (!row) return null
  const all = comparison.columns.map((column, index) => ({ column, cell: row.cells[index] }))
  const printings = all.flatMap(({ column, cell }) =>
    cell && cell.entries.length > 0
      ? [{ column, entries: cell.entries, taken: takenBy(comparison, column, cell.entries), onward: [] }]
      : [],
  )
  return {
    figure: row.figure,
    printings: nested([...printings].sort(byDay)),
    without: all.flatMap(({ column, cell }) =>
      cell && cell.entries.length > 0 ? [] : [{ column, absence: cell?.absence ?? null }],
    ),
  }
}

function takenBy(
  { columns, officials }: ReleaseComparison,
  { articleId }: Column,
  numbers: readonly PrintedNumber[],
): Taken[] {
  const place = columns.findIndex((column) => column.articleId === articleId)
  const citations = officials.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells[place]?.entries ?? []))
  return citations.flatMap(({ ref, name, via }) => {
    if (via === null) return []
    const origin = columns.find((column) => isNamed(column.outletName, via) && column.articleId !== articleId)
    return {
      from: via,
      citation: { ref, name },
      articleId: origin?.articleId ?? null,
      isOfNumber: numbers.some(
        ({ attributedTo, speaker }) => isSource(attributedTo, name) || isSource(speaker, name),
      ),
    }
  })
}

/** An article's number may stand under one that is not itself under it. */
function nested(printings: Printing[]): Printing[] {
  const byArticle = new Map(printings.map((printing) => [printing.column.articleId, printing]))
  const under = new Map<string, string>()
  for (const { column, taken } of printings) {
    const origin = taken.find(
      ({ isOfNumber, articleId }) => isOfNumber && articleId && byArticle.has(articleId),
    )
    if (origin?.articleId && !leadsTo(under, origin.articleId, column.articleId))
      under.set(column.articleId, origin.articleId)
  }
  for (const printing of printings) {
    byArticle.get(under.get(printing.column.articleId) ?? '')?.onward.push(printing)
  }
  return printings.filter(({ column }) => !under.has(column.articleId))
}

function leadsTo(under: ReadonlyMap<string, string>, from: string, to: string): boolean {
  for (let at: string | undefined = from; at !== undefined; at = under.get(at)) if (at === to) return true
  return false
}

function isNamed(outletName: string, via: string): boolean {
  return bare(outletName) === bare(via)
}

// What the coder put in brackets tells two reports of one article apart, so it counts here.
function isSource(said: string | null, name: string): boolean {
  return said !== null && said.trim().toLowerCase() === name.trim().toLowerCase()
}

function bare(name: string): string {
  return sourceKey(name).replace(/^the /, '')
}

const UNDATED = '9999' // after every date

function byDay(a: Printing, b: Printing): number {
  return (a.column.published ?? UNDATED).localeCompare(b.column.published ?? UNDATED)
}

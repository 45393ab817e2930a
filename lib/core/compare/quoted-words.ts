import type { CitationEntry, Column, SectorGroup } from './types'

/** What one sector of sources gets between quotation marks. */
export interface SectorWords {
  sector: string
  label: string
  /** words */
  words: number
  /** quotations, each with its words counted */
  quotations: number
  /** of all words quoted in the lane, 0 to 1 */
  share: number
}

/** Whose words stand between quotation marks in one column, or in all of them. */
export interface QuotedLane {
  key: string
  label: string
  aside: string | null
  /** those with quoted words alone, most words in all columns first */
  sectors: SectorWords[]
  words: number
  /** quotations, or citations of unknown manner, whose words nobody counted */
  uncounted: number
  /** citations that quote no word: reported speech, and documents told in other words */
  unquoted: number
}

/** Who gets the words, column by column on one scale. */
export interface QuotedWords {
  all: QuotedLane
  lanes: QuotedLane[]
  /** the most words that one sector has in one column: what fills the width of a lane; at least 1 */
  most: number
}

type LaneColumn = Pick<Column, 'articleId' | 'outletName'>
type Cited = { sector: string; label: string; entry: CitationEntry }

/**
 * Quoted words by the sector of their source, one lane for each column in the columnsʼ order. A citation counts the words
 * that its coder counted between quotation marks (codebook 1, rule 6); pull quotes that repeat another are in none of the rows.
 */
export function quotedWords<Of extends LaneColumn>(
  columns: readonly Of[],
  groups: readonly SectorGroup[],
  asideOf: (column: Of) => string | null,
): QuotedWords {
  const byColumn = columns.map((_, place) =>
    groups.flatMap(({ sector, label, rows }) =>
      rows.flatMap(({ cells }) => (cells[place]?.entries ?? []).map((entry) => ({ sector, label, entry }))),
    ),
  )
  const all = laneOf({ key: 'all', label: 'All together', aside: null }, byColumn.flat(), groups)
  const order = all.sectors.map(({ sector }) => sector)
  const lanes = columns.map((column, place) =>
    laneOf(
      { key: column.articleId, label: column.outletName, aside: asideOf(column) },
      byColumn[place] ?? [],
      [...groups].sort((a, b) => order.indexOf(a.sector) - order.indexOf(b.sector)),
    ),
  )
  return { all, lanes, most: mostWords(lanes) }
}

/** Quoted words without some of the columns, by key: what all have together is added up again from those that stay. */
export function quotedWithout({ all, lanes }: QuotedWords, away: readonly string[]): QuotedWords {
  const kept = lanes.filter(({ key }) => !away.includes(key))
  const sum = (of: (lane: QuotedLane) => number) => kept.reduce((total, lane) => total + of(lane), 0)
  const words = sum((lane) => lane.words)
  const sectors = all.sectors.flatMap(({ sector, label }) => {
    const here = kept.flatMap((lane) => lane.sectors.filter((each) => each.sector === sector))
    if (here.length === 0) return []
    const ofSector = here.reduce((total, each) => total + each.words, 0)
    const quotations = here.reduce((total, each) => total + each.quotations, 0)
    return [{ sector, label, words: ofSector, quotations, share: ofSector / words }]
  })
  return {
    all: {
      ...{ ...all, words, sectors: sectors.sort((a, b) => b.words - a.words) },
      ...{ uncounted: sum((lane) => lane.uncounted), unquoted: sum((lane) => lane.unquoted) },
    },
    lanes: kept,
    most: mostWords(kept),
  }
}

function mostWords(lanes: readonly QuotedLane[]): number {
  return Math.max(1, ...lanes.flatMap(({ sectors }) => sectors.map(({ words }) => words)))
}

function laneOf(
  head: Pick<QuotedLane, 'key' | 'label' | 'aside'>,
  cited: readonly Cited[],
  groups: readonly SectorGroup[],
): QuotedLane {
  const words = cited.reduce((sum, { entry }) => sum + (entry.quotedWords ?? 0), 0)
  const sectors = groups.flatMap(({ sector, label }) => {
    const quoted = cited.filter((each) => each.sector === sector && (each.entry.quotedWords ?? 0) > 0)
    if (quoted.length === 0) return []
    const here = quoted.reduce((sum, { entry }) => sum + (entry.quotedWords ?? 0), 0)
    return [{ sector, label, words: here, quotations: quoted.length, share: here / words }]
  })
  return {
    ...head,
    // Sorting is stable: sectors of as many words stay in the order of the codebook, or of all columns.
    sectors: head.key === 'all' ? sectors.sort((a, b) => b.words - a.words) : sectors,
    words,
    uncounted: cited.filter(({ entry }) => isUncounted(entry)).length,
    unquoted: cited.filter(({ entry }) => !isUncounted(entry) && (entry.quotedWords ?? 0) === 0).length,
  }
}

/** A quotation is of some length. Where its words were not counted, that is unknown, and no zero. */
function isUncounted({ quotedWords: words, mode }: CitationEntry): boolean {
  return words === null && mode !== 'paraphrase'
}

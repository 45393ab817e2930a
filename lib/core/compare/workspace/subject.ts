import type { KindLetter } from '../coded-phrase'
import { codingKey, refOfRow } from '../coded-phrase'
import { groupBy } from '../columns'
import type { MentionRow } from '../rows'
import { codedLength, perThousand } from './coded-length'
import type { CompareCell, CompareRow, Emptiness, Sample, WorkspaceArticle, WorkspaceColumn } from './rows'

/** What one row is about, with every mention of it in any column, filters not yet applied. */
export interface Subject<Row extends MentionRow> extends Omit<CompareRow, 'cells' | 'times'> {
  mentions: Row[]
}

/** How mentions of one kind are read into cells. */
export interface CellReading<Row extends MentionRow> {
  letter: KindLetter
  /** whether the filters leave a mention */
  keep: (row: Row) => boolean
  /** under which name its times are counted apart */
  partOf: (row: Row) => string
  /** the parts in the order in which they are listed */
  parts: readonly string[]
  /** what a cell prints of it; by default the phrase alone */
  sampleOf?: (row: Row) => Pick<Sample, 'phrase' | 'aside'>
}

const MOST_SAMPLES = 3 // more make a row taller than what it is compared with

/** One row for each subject that has a mention left, one cell for each column. */
export function compareSubjects<Row extends MentionRow>(
  columns: readonly WorkspaceColumn[],
  subjects: readonly Subject<Row>[],
  reading: CellReading<Row>,
): CompareRow[] {
  const articles = new Map(
    columns.flatMap((column) => column.articles.map((each) => [codingKey(each), each])),
  )
  const placesOf = new Map<string, number[]>()
  for (const [place, column] of columns.entries()) {
    for (const article of column.articles) {
      const key = codingKey(article)
      placesOf.set(key, [...(placesOf.get(key) ?? []), place])
    }
  }
  return subjects.flatMap(({ mentions, ...subject }) => {
    const inPlace = columns.map((): Row[] => [])
    for (const mention of mentions) {
      for (const place of placesOf.get(codingKey(mention)) ?? []) inPlace[place]?.push(mention)
    }
    const kept = mentions.filter((row) => placesOf.has(codingKey(row)) && reading.keep(row))
    if (kept.length === 0) return []
    const cells = columns.map((column, place) => cellOf(column, inPlace[place] ?? [], articles, reading))
    return [{ ...subject, cells, times: timesOf(kept) }]
  })
}

/** Why a column has nothing of a subject: none of its articles states it, or only openings were coded. */
export function emptinessOf(column: WorkspaceColumn): Emptiness {
  if (column.articles.length === 0) return column.coding?.without ? 'no such coding' : 'no article'
  return column.articles.every(({ extent }) => extent === 'whole') ? 'not stated' : 'not in the part coded'
}

function cellOf<Row extends MentionRow>(
  column: WorkspaceColumn,
  mentions: readonly Row[],
  articles: ReadonlyMap<string, WorkspaceArticle>,
  { letter, keep, partOf, parts, sampleOf }: CellReading<Row>,
): CompareCell {
  const kept = mentions.filter(keep)
  const samples = samplesOf(kept, articles, sampleOf)
  const ofKnownLength = kept.filter((row) => {
    const article = articles.get(codingKey(row))
    return article !== undefined && codedLength(article) !== null
  })
  const byPart = groupBy(kept, partOf)
  const [only] = kept
  return {
    emptiness: kept.length > 0 ? null : mentions.length > 0 ? 'set aside by a filter' : emptinessOf(column),
    times: timesOf(kept),
    articles: new Set(kept.map(({ articleId }) => articleId)).size,
    rate: perThousand(timesOf(ofKnownLength), column.length.words),
    parts: parts.flatMap((label) => {
      const part = byPart.get(label)
      return part ? [{ label, times: timesOf(part) }] : []
    }),
    samples: samples.slice(0, MOST_SAMPLES),
    wordings: samples.length,
    ref: kept.length === 1 && only ? refOfRow(only, letter) : null,
  }
}

/** Wordings by how often they stand there, those of one spelling and voice together whatever their case. */
function samplesOf<Row extends MentionRow>(
  kept: readonly Row[],
  articles: ReadonlyMap<string, WorkspaceArticle>,
  sampleOf: CellReading<Row>['sampleOf'],
): Sample[] {
  const samples = new Map<string, Sample>()
  for (const row of kept) {
    const { phrase, aside } = sampleOf?.(row) ?? { phrase: row.text, aside: null }
    const key = `${row.voice} ${phrase.toLowerCase()} ${aside ?? ''}`
    const known = samples.get(key)
    if (known) known.times += row.count
    else {
      const language = articles.get(codingKey(row))?.language ?? 'en'
      samples.set(key, { phrase, voice: row.voice, language, times: row.count, aside })
    }
  }
  return [...samples.values()].sort((a, b) => b.times - a.times)
}

function timesOf(rows: readonly MentionRow[]): number {
  return rows.reduce((times, { count }) => times + count, 0)
}

import type { MentionRow } from '@/lib/core/compare/rows'
import type { CodedPhrase } from '@/lib/core/compare/types'
import { arrangeRows } from '@/lib/core/compare/workspace/arrange-rows'
import type { CellPhrases } from '@/lib/core/compare/workspace/frozen'
import { cellRef, type OpenCell, openedCell } from '@/lib/core/compare/workspace/open'
import type { Opened, OpenPhrase } from '@/lib/core/compare/workspace/page'
import type { CompareRow, WorkspaceArticle, WorkspaceColumn } from '@/lib/core/compare/workspace/rows'
import { searchSubjects } from '@/lib/core/compare/workspace/search'
import { type CellReading, compareSubjects, type Subject } from '@/lib/core/compare/workspace/subject'
import type { View } from '@/lib/core/compare/workspace/view'

/** The rows of one tab, and what is open there. */
export interface TabContent {
  rows: CompareRow[]
  opened: Opened | null
  /** the phrases behind every cell; worked out when asked for */
  phrases: () => CellPhrases
}

/** A tab without rows of mentions. */
export const noPhrases = (): CellPhrases => ({})

interface TabReading<Row extends MentionRow> {
  reading: CellReading<Row>
  /** how rows stand until somebody sorts them */
  order: 'most used first' | 'as they stand'
  entryOf: (row: Row) => CodedPhrase
  evidenceOf: (row: Row, subject: Subject<Row>, article: WorkspaceArticle) => Promise<OpenPhrase>
}

/** Subjects as the rows of a tab, searched, with the cell or phrase that the view opens. */
export async function subjectTab<Row extends MentionRow>(
  view: View,
  shown: readonly WorkspaceColumn[],
  subjects: readonly Subject<Row>[],
  tab: TabReading<Row>,
): Promise<TabContent> {
  const found = searchSubjects(subjects, view.search)
  const rows = compareSubjects(shown, found, tab.reading)
  const open = view.open === null ? null : openedCell(shown, found, tab.reading, view.open)
  return {
    rows:
      tab.order === 'most used first'
        ? arrangeRows(rows, shown, { isShared: false, isGrouped: view.isGrouped, sort: MOST_USED })
        : rows,
    opened: open && (await opened(open, tab)),
    phrases: () => cellPhrases(shown, found, tab),
  }
}

function cellPhrases<Row extends MentionRow>(
  shown: readonly WorkspaceColumn[],
  subjects: readonly Subject<Row>[],
  { reading, entryOf }: TabReading<Row>,
): CellPhrases {
  return Object.fromEntries(
    subjects.flatMap((subject) =>
      shown.flatMap(({ key }) => {
        const ref = cellRef(subject.id, key)
        const mentions = openedCell(shown, [subject], reading, ref)?.mentions ?? []
        const phrases = mentions.map((row) => ({ ...plainPhrase(entryOf(row)), articleId: row.articleId }))
        return phrases.length > 0 ? [[ref, phrases]] : []
      }),
    ),
  )
}

/** What every kind of phrase carries, and nothing else. */
function plainPhrase({
  ref,
  phrase,
  gloss,
  voice,
  speaker,
  position,
  count,
  note,
}: CodedPhrase): CodedPhrase {
  return { ref, phrase, gloss, voice, speaker, position, count, note }
}

const MOST_USED = { by: 'most', isReversed: false } as const

async function opened<Row extends MentionRow>(
  { subject, column, mentions }: OpenCell<Row>,
  { entryOf, evidenceOf }: TabReading<Row>,
): Promise<Opened> {
  const articles = new Map(column.articles.map((article) => [article.articleId, article]))
  const phrases = mentions.flatMap((row) => {
    const article = articles.get(row.articleId)
    return article ? [{ row, article }] : []
  })
  const [only] = phrases
  return {
    rowId: subject.id,
    label: subject.label,
    columnKey: column.key,
    columnName: column.name,
    phrases: phrases.map(({ row, article }) => ({ entry: entryOf(row), article })),
    phrase:
      only && phrases.length === 1
        ? { ...(await evidenceOf(only.row, subject, only.article)), article: only.article }
        : null,
  }
}

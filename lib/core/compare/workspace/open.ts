import { codingKey, type KindLetter } from '../coded-phrase'
import type { MentionRow } from '../rows'
import type { ColumnKey } from './column-key'
import type { WorkspaceColumn } from './rows'
import type { CellReading, Subject } from './subject'

/** The cell that is open, with the mentions behind it, filters applied; one alone where a phrase is asked for. */
export interface OpenCell<Row extends MentionRow> {
  subject: Subject<Row>
  column: WorkspaceColumn
  mentions: Row[]
}

/** The reference of a cell in an address: "people/alien~outlet:ap". */
export function cellRef(rowId: string, key: ColumnKey): string {
  return `${rowId}~${key}`
}

/** What an address asks to open: the phrase or the cell; null where what it names is not among the subjects and columns. */
export function openedCell<Row extends MentionRow>(
  columns: readonly WorkspaceColumn[],
  subjects: readonly Subject<Row>[],
  { letter, keep }: Pick<CellReading<Row>, 'letter' | 'keep'>,
  open: string,
): OpenCell<Row> | null {
  const phrase = readPhraseRef(open)
  if (phrase) {
    if (phrase.letter !== letter) return null
    for (const subject of subjects) {
      const mention = subject.mentions.find(
        (row) => codingKey(row) === codingKey(phrase) && row.ordinal === phrase.ordinal,
      )
      const column = columns.find((each) => holds(each, phrase))
      if (mention && column) return { subject, column, mentions: [mention] }
    }
    return null
  }
  const split = open.lastIndexOf('~')
  const subject = subjects.find(({ id }) => id === open.slice(0, split))
  const column = columns.find(({ key }) => key === open.slice(split + 1))
  if (!subject || !column) return null
  const mentions = subject.mentions.filter((row) => holds(column, row) && keep(row))
  return mentions.length > 0 ? { subject, column, mentions } : null
}

function holds({ articles }: WorkspaceColumn, of: { articleId: string; byCoder?: string }): boolean {
  return articles.some((article) => codingKey(article) === codingKey(of))
}

function readPhraseRef(
  ref: string,
): { articleId: string; byCoder?: string; letter: KindLetter; ordinal: number } | null {
  const [, articleId, byCoder, letter, ordinal] =
    /^([a-z0-9-]+)#(?:([a-z0-9-]+):)?([tqwc])(\d{1,6})$/.exec(ref) ?? []
  if (articleId === undefined || letter === undefined || ordinal === undefined) return null
  return { articleId, ...(byCoder && { byCoder }), letter: letter as KindLetter, ordinal: Number(ordinal) }
}

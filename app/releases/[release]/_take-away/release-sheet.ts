import type { inferParserType } from 'nuqs/server'
import type { ReleaseFindings, ReleaseOmissions } from '@/lib/core/compare/against-record'
import type { ReleaseComparison } from '@/lib/core/compare/pages'
import type { Sheet } from '@/lib/core/compare/sheet'
import type { Cell } from '@/lib/core/compare/types'
import { publishedWords } from '../../../_wording/coding'
import type { pageState } from '../_page/page-state'
import { findingsSheet } from './findings-sheet'
import { numbersSheet } from './numbers-sheet'
import { officialsSheet } from './officials-sheet'
import { omissionsSheet } from './omissions-sheet'
import { windowsSheet } from './windows-sheet'
import { wordsSheet } from './words-sheet'

/** The tables of a release page that can be taken away. */
export const RELEASE_TABLES = ['numbers', 'words', 'windows', 'officials', 'findings', 'left-out'] as const
export type ReleaseTable = (typeof RELEASE_TABLES)[number]

export type PageState = inferParserType<typeof pageState>

/** What is shown of a release: its comparison with the articles that count, and what of it the address puts away. */
export interface ShownRelease {
  comparison: ReleaseComparison
  omissions: ReleaseOmissions
  found: ReleaseFindings
  state: PageState
}

/** Without the names of the columns, which all tables have alike. */
export type TableOfRelease = Pick<Sheet, 'heads' | 'parts' | 'rows'> & {
  label: string
  isByOutlet: boolean
  /** how to read this table; what holds of all of them follows */
  notes?: string[]
}

const BUILDERS: Record<ReleaseTable, (shown: ShownRelease) => TableOfRelease> = {
  numbers: numbersSheet,
  words: wordsSheet,
  windows: windowsSheet,
  officials: officialsSheet,
  findings: findingsSheet,
  'left-out': omissionsSheet,
}

/** A table of the release page as it is shown: the rows that filters leave, the outlets that are not put away. */
export function releaseSheet(table: ReleaseTable, shown: ShownRelease): Sheet {
  const { label, heads, parts, rows, isByOutlet, notes = [] } = BUILDERS[table](shown)
  const { release, columns } = shown.comparison
  const isShown = columns.map(({ articleId }) => !shown.state.hide.includes(articleId))
  const ofShown = <Item>(items: readonly Item[]) => items.filter((_, place) => isShown[place])
  return {
    title: `${label}: ${release.shortTitle}`,
    ...{ heads, parts },
    columns: isByOutlet
      ? ofShown(columns).map((column) => ({
          name: column.outletName,
          about: publishedWords(column.published),
        }))
      : [],
    rows: isByOutlet ? rows.map((row) => ({ heads: row.heads, cells: ofShown(row.cells) })) : rows,
    notes: [...notes, ...notesOf(shown)],
  }
}

function notesOf({ comparison: { release, columns }, state: { hide } }: ShownRelease): string[] {
  const shown = columns.filter(({ articleId }) => !hide.includes(articleId))
  const openings = shown.filter(({ extent }) => extent === 'opening').map(({ outletName }) => outletName)
  const machine = shown.filter(({ coderKind }) => coderKind === 'engine').map(({ outletName }) => outletName)
  const put = columns.filter(({ articleId }) => hide.includes(articleId)).map(({ outletName }) => outletName)
  return [
    ...(release.isConstructed ? ['Written for teaching: everything in it is invented.'] : []),
    ...(openings.length > 0
      ? [
          `Coded from the opening alone, so that what is missing may stand further down: ${openings.join(', ')}.`,
        ]
      : []),
    ...(machine.length > 0 ? [`Read by machine, checked by nobody: ${machine.join(', ')}.`] : []),
    ...(put.length > 0 ? [`Put away on the page, and left out here: ${put.join(', ')}.`] : []),
  ]
}

/** What a cell without entries says. A filter may have taken them: then it is not absent. */
export function emptyWords(cell: Cell<unknown> | undefined, filtered = 'set aside by a filter'): string {
  if (cell && cell.absence === null && cell.entries.length === 0) return filtered
  return cell?.absence ?? 'not stated'
}

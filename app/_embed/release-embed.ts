import { createLoader, createSerializer } from 'nuqs/server'
import { foldedArticles } from '@/lib/core/compare/count-once'
import { type Embeddable, livingPath } from '@/lib/core/embed/embeddable'
import type { EmbedFound, EmbedTable } from '@/lib/core/embed/view'
import { releaseComparison } from '@/lib/queries/release-comparison'
import { releaseCopies } from '@/lib/queries/release-copies'
import { releaseFindings } from '@/lib/queries/release-findings'
import { releaseOmissions } from '@/lib/queries/release-omissions'
import { pageState } from '../releases/[release]/_page/page-state'
import {
  type ReleaseTable,
  releaseSheet,
  type ShownRelease,
} from '../releases/[release]/_take-away/release-sheet'
import { datedWords } from './dated-words'
import { findingsTable, windowsTable } from './release-list-tables'
import { numbersTable, officialsTable, omissionsTable, wordsTable } from './release-outlet-tables'

const loadState = createLoader(pageState)
const queryOf = createSerializer(pageState)

const TABLES: Record<ReleaseTable, (shown: ShownRelease) => EmbedTable> = {
  numbers: numbersTable,
  words: wordsTable,
  windows: windowsTable,
  officials: officialsTable,
  findings: findingsTable,
  'left-out': omissionsTable,
}

const LEADS: Record<ReleaseTable, string> = {
  numbers: 'The figures of the record, and what each outlet printed for them.',
  words: 'What each outlet calls people, acts and institutions, in whose voice.',
  windows: 'What periods each outlet states.',
  officials: 'Who is cited, and how.',
  findings:
    'What rules noticed when each article was held against the record: notes to a reader, not verdicts.',
  'left-out': 'What the record has, and whether each article states it.',
}

/** One table of a release page with the filters of its address. */
export async function releaseEmbed(
  shown: Extract<Embeddable, { kind: 'release' }>,
  search: URLSearchParams,
): Promise<EmbedFound> {
  const { release: id, table } = shown
  const state = { ...loadState(search), open: null }
  const without = state.once ? foldedArticles(await releaseCopies(id)) : []
  const [comparison, omissions, found] = await Promise.all([
    releaseComparison(id, without),
    releaseOmissions(id, without),
    releaseFindings(id, without),
  ])
  if (!comparison || !omissions || !found) return { reason: `There is no release “${id}”.` }
  const { shortTitle, released, documentKind, isConstructed } = comparison.release
  const drawn = { comparison, omissions, found, state }
  const sheet = releaseSheet(table, drawn)
  return {
    view: {
      title: sheet.title,
      kicker: documentKind.replace(/^./, (letter) => letter.toUpperCase()),
      lead: LEADS[table],
      tables: [TABLES[table](drawn)],
      // That it is invented stands above the table.
      notes: sheet.notes.filter((note) => !note.startsWith('Written for teaching')),
      living: `${livingPath(shown)}${queryOf(state)}#${table}`,
      dated: datedWords({ shortTitle, released }),
      isConstructed,
    },
  }
}

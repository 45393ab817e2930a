import { columnVoices } from '@/lib/core/compare/workspace/column-voices'
import type { Workspace } from '@/lib/core/compare/workspace/page'
import { MOST_COLUMNS, type View } from '@/lib/core/compare/workspace/view'
import { writeView } from '@/lib/core/compare/workspace/write-view'
import type { GlossaryWord } from '@/lib/core/glossary/word'
import { openingWords } from '../../_charts/lanes/coded-part'
import { VoiceFigure } from '../../_charts/voices/voice-figure'
import { CiteThis } from '../../_components/cite-this'
import { EmbedThis } from '../../_components/embed-this'
import { Explained } from '../../_components/explained'
import { PrintSource } from '../../_components/print-source'
import { TakeRow } from '../../_components/take-row'
import { TakeTable } from '../../_components/take-table'
import { compareTitle, NO_TEXTS } from '../../_embed/compare-words'
import { counted } from '../../_wording/numbers'
import { ColumnBar } from '../_columns/column-bar'
import { ColumnPicker, type PickerState } from '../_columns/column-picker'
import { columnBrief, columnHref } from '../_columns/column-words'
import { FilterForm } from '../_filters/filter-form'
import { PanelHost } from '../_open/panel-host'
import { meantByTab } from '../_state/compare-words'
import { SoftLinks } from '../_state/soft-links'
import { tabWords } from '../_state/tab-words'
import { CompareTable } from '../_table/compare-table'
import { TableKey } from '../_table/table-key'
import { TextsView } from '../_texts/texts-view'
import styles from './compare-view.module.css'
import { CopyView } from './copy-view'
import { FreezeForm } from './freeze-form'
import { ReadyComparisons } from './ready-comparisons'
import { TabNav } from './tab-nav'

interface CompareViewProps {
  view: View
  comparison: Workspace
  problems: string[]
  picker: PickerState
  /** words that the page holds the notes of */
  words: readonly GlossaryWord[]
}

/** The workspace: columns, what they are compared by, filters, the table. Without columns, ways to begin. */
export function CompareView({ view, comparison, problems, picker, words }: CompareViewProps) {
  const isEmpty = comparison.columns.length === 0
  return (
    <>
      <SoftLinks />
      <PrintSource wide />
      <h1 className={isEmpty ? undefined : styles.title}>{titleOf(comparison)}</h1>
      {problems.length > 0 && (
        <div className={styles.problems} role="alert">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
      {isEmpty ? (
        <p className="standfirst">
          Any articles, outlets or releases side by side, two to {MOST_COLUMNS} columns: their words, numbers,
          windows, officials and headlines, counted and per 1,000 words. Every number opens the phrases behind
          it, and the address of the page is the whole view.
        </p>
      ) : (
        <ColumnBar view={view} columns={comparison.columns} />
      )}
      {isEmpty && <ReadyComparisons />}
      <ColumnPicker view={view} picker={picker} isOpen={isEmpty || picker.isAsked} />
      {!isEmpty && <Compared view={view} comparison={comparison} words={words} />}
    </>
  )
}

const LONGEST_TITLE = 90 // characters; a longer one would be all of the screen

/** The columns by name, or how many there are and on what. */
function titleOf({ columns, release }: Workspace): string {
  if (columns.length === 0) return 'Compare'
  const names = columns.map(({ name }) => name).join(' · ')
  if (names.length <= LONGEST_TITLE) return names
  const count = `${columns.length} columns side by side`
  return release ? `${release.shortTitle}: ${count}` : count
}

const MOST_TITLES = 4 // more would be a paragraph under a picture

/** What a picture of it says it is about. */
function releasesOf({ shown }: Workspace): string[] {
  const titles = shown.flatMap(({ articles }) => articles.flatMap(({ releaseTitle }) => releaseTitle ?? []))
  const distinct = [...new Set(titles)]
  return distinct.length > MOST_TITLES ? [counted(distinct.length, 'release')] : distinct
}

function Compared({ view, comparison, words }: Pick<CompareViewProps, 'view' | 'comparison' | 'words'>) {
  const { lead } = tabWords[view.tab]
  return (
    <>
      <TabNav view={view} />
      <section aria-label={tabWords[view.tab].label} className={styles.compared}>
        <div className={styles.lead}>
          <p className="lead">
            <Explained text={lead} words={words} meant={meantByTab[view.tab]} />
          </p>
          <div className={styles.acts}>
            <CopyView />
            {view.tab !== 'text' && <FreezeForm address={writeView({ ...view, open: null })} />}
          </div>
        </div>
        {comparison.texts ? (
          <TextsView view={view} found={comparison.texts} />
        ) : (
          <>
            <FilterForm view={view} choices={comparison.choices} />
            <TableKey view={view} comparison={comparison} />
            <CompareTable view={view} comparison={comparison} words={words} />
            <PanelHost cameOpen={view.open !== null} />
          </>
        )}
        <TakeRow>
          {comparison.texts === null && comparison.shown.length > 0 && (
            <TakeTable base="/api/v1/compare/table" what={tabWords[view.tab].label} />
          )}
          <CiteThis />
          {comparison.texts === null && <EmbedThis title={compareTitle(view, comparison)} />}
        </TakeRow>
        {view.tab === 'words' && comparison.rows.length > 0 && (
          <VoiceFigure
            id="whose-words"
            voices={columnVoices(comparison.shown, comparison.rows, columnBrief)}
            behind={Object.fromEntries(comparison.shown.map((column) => [column.key, columnHref(column)]))}
            coded={openingWords(comparison.shown.flatMap(({ articles }) => articles))}
            picture={{ releases: releasesOf(comparison), file: 'compare-words-by-voice' }}
          />
        )}
        {comparison.texts !== null && <p className={styles.texts}>{NO_TEXTS}</p>}
      </section>
    </>
  )
}

import { formatDate } from '@/lib/core/compare/format-date'
import type { Workspace } from '@/lib/core/compare/workspace/page'
import { viewParams } from '@/lib/core/compare/workspace/write-view'
import type { FrozenView } from '@/lib/queries/frozen-view'
import { CiteThis } from '../../../_components/cite-this'
import { EmbedThis } from '../../../_components/embed-this'
import { Link } from '../../../_components/link'
import { TakeRow } from '../../../_components/take-row'
import { TakeTable } from '../../../_components/take-table'
import { compareTitle } from '../../../_embed/compare-words'
import { columnAbout } from '../../../compare/_columns/column-words'
import { SoftLinks } from '../../../compare/_state/soft-links'
import { tabWords } from '../../../compare/_state/tab-words'
import { CompareTable } from '../../../compare/_table/compare-table'
import { TableKey } from '../../../compare/_table/table-key'
import styles from './frozen-page.module.css'

/** What was frozen, with when, by whom and with what; nothing on it comes from anywhere else. */
export function FrozenPage({ frozen, comparison }: { frozen: FrozenView; comparison: Workspace }) {
  const { view } = frozen.comparison
  const set = viewParams(view).filter(([name]) => !NOT_TOLD.includes(name))
  return (
    <>
      <SoftLinks />
      <p className="kicker">
        <b>Frozen view</b> · {tabWords[view.tab].label} · {formatDate(frozen.createdAt.slice(0, 10))},{' '}
        {frozen.createdAt.slice(11, 16)} UTC, by {frozen.createdBy}
      </p>
      <h1 className={styles.title}>{comparison.columns.map(({ name }) => name).join(' · ')}</h1>
      <p className="lead">
        This page shows what stood in the comparison at that moment and never changes. Codebook{' '}
        {frozen.codebookVersion}, engine {frozen.engineVersion}.{' '}
        <Link href={`/compare${frozen.address}`}>The living view</Link> shows what is there now.
      </p>
      <ul className={styles.columns}>
        {comparison.columns.map((column) => (
          <li key={column.key}>
            <b>{column.name}</b> <small>{columnAbout(column)}</small>
          </li>
        ))}
      </ul>
      {set.length > 0 && (
        <p className={styles.set}>Set: {set.map(([name, value]) => `${name} ${value}`).join(' · ')}</p>
      )}
      <TableKey view={view} comparison={comparison} />
      {view.tab === 'left-out' && (
        <p className="lead">
          What is left out was kept without the words of the record, so nothing opens in this table. In{' '}
          <Link href={`/compare${frozen.address}`}>the living view</Link> each cell does.
        </p>
      )}
      <CompareTable view={view} comparison={comparison} frozen={frozen.id} />
      <TakeRow>
        <TakeTable
          base={`/api/v1/frozen/${frozen.id}/tables/table`}
          what={tabWords[view.tab].label}
          lead="The table as it was kept: these rows and columns, from the snapshot alone."
        />
        <CiteThis />
        <EmbedThis title={compareTitle(view, comparison)} />
      </TakeRow>
      <p className={styles.sum}>
        SHA-256 of the data kept: <code>{frozen.sha256}</code>
      </p>
    </>
  )
}

// Told elsewhere on the page, or nothing that changes what is counted.
const NOT_TOLD = ['cols', 'by', 'pin', 'open']

import { type HeatScale, heatOf } from '@/lib/core/compare/workspace/heat'
import { cellRef } from '@/lib/core/compare/workspace/open'
import type { Opened } from '@/lib/core/compare/workspace/page'
import type { CompareCell, CompareRow, Sample, WorkspaceColumn } from '@/lib/core/compare/workspace/rows'
import type { View } from '@/lib/core/compare/workspace/view'
import { Absent } from '../../_components/absent'
import { Phrase } from '../../_components/phrase'
import { ROLE } from '../../_components/table-roles'
import { EVIDENCE_ID } from '../../releases/[release]/_evidence/evidence-link'
import { shareWords } from '../_columns/column-words'
import styles from './compare-cell.module.css'
import { OPEN_FORM } from './open-form'
import { partWords } from './part-words'
import { pinPlace } from './pin-place'

interface CompareCellProps {
  view: View
  row: CompareRow
  column: WorkspaceColumn
  cell: CompareCell
  scale: HeatScale | null
  opened: Opened | null
  /** a frozen view keeps phrases, not their evidence */
  isFrozen: boolean
}

/** One subject in one column: how often, how often in 1,000 words, in whose voice, with which wordings. */
export function CompareCellView(props: CompareCellProps) {
  const { view, row, column, cell, scale, opened, isFrozen } = props
  if (cell.emptiness !== null) {
    return (
      <td {...ROLE.cell} {...pinPlace(view, column.key)}>
        <Empty emptiness={cell.emptiness} column={column} />
      </td>
    )
  }
  const isOpen = opened?.rowId === row.id && opened.columnKey === column.key
  if (view.tab === 'left-out' && cell.articles === 1) {
    return (
      <td {...ROLE.cell} {...pinPlace(view, column.key)}>
        <Times {...{ view, row, column, cell, isOpen, isFrozen }} />
      </td>
    )
  }
  return (
    <td {...ROLE.cell} data-heat={heatOf(cell, scale) || undefined} {...pinPlace(view, column.key)}>
      <p className={styles.amounts}>
        <Times {...{ view, row, column, cell, isOpen, isFrozen }} />
        <Share cell={cell} column={column} view={view} />
      </p>
      {cell.parts.length > 0 && (
        <p className={styles.parts}>
          {cell.parts.map(({ label, times }) => `${partWords(label)} ${times}`).join(' · ')}
        </p>
      )}
      {cell.samples.length > 0 && (
        <ul className={styles.samples}>
          {cell.samples.map((sample) => (
            <SampleLine
              key={`${sample.voice} ${sample.phrase} ${sample.aside} ${sample.articleId}`}
              sample={sample}
            />
          ))}
        </ul>
      )}
      {cell.wordings > cell.samples.length && (
        <p className={styles.parts}>{cell.wordings - cell.samples.length} more</p>
      )}
    </td>
  )
}

/** The number of times, which opens the phrases behind it; plain where there are none to open. */
function Times({
  view,
  row,
  column,
  cell,
  isOpen,
  isFrozen,
}: Omit<CompareCellProps, 'scale' | 'opened'> & { isOpen: boolean }) {
  if (view.tab === 'headlines') return <b>{cell.times}</b>
  const words = view.tab === 'left-out' ? standingWords(cell) : cell.times
  // A frozen view keeps what is left out without the words of the record.
  if (view.tab === 'left-out' && isFrozen) return words
  const ref = cellRef(row.id, column.key)
  const open = isFrozen || view.tab === 'left-out' ? ref : (cell.ref ?? ref)
  return (
    <button
      type="submit"
      form={OPEN_FORM}
      name="open"
      value={isOpen ? '' : open}
      data-soft={`cell ${ref}`}
      data-open-cell={isOpen ? '' : undefined}
      aria-expanded={isOpen}
      aria-controls={isOpen ? EVIDENCE_ID : undefined}
      className={styles.times}
    >
      {words}
      <span className="sr-only">
        {view.tab === 'left-out' ? ', ' : ' times, '}
        {isOpen ? 'close' : 'open'} the evidence
      </span>
    </button>
  )
}

function Share({ cell, column, view }: Pick<CompareCellProps, 'cell' | 'column' | 'view'>) {
  if (view.tab === 'headlines' || view.tab === 'left-out') return null
  if (cell.rate === null) return <span className={styles.share}>length not known</span>
  return (
    <span className={styles.share}>
      {!column.length.isCounted && <span aria-hidden="true">≈ </span>}
      {shareWords(cell.rate)}
      <span className="sr-only">{column.length.isCounted ? '' : ', about,'} per 1,000 words</span>
    </span>
  )
}

function SampleLine({ sample: { phrase, voice, language, times, aside, articleId } }: { sample: Sample }) {
  const words = <Phrase phrase={phrase} voice={voice} lang={language} />
  return (
    <li>
      {articleId ? <a href={`/articles/${articleId}`}>{words}</a> : words}
      {times > 1 && <span className={styles.count}> ×{times}</span>}
      {aside && <span className={styles.aside}>{aside}</span>}
    </li>
  )
}

/** What one article does with a thing of the record, or how many of several state it. */
function standingWords({ articles, times, parts }: CompareCell) {
  if (articles === 1) return <Standing label={parts[0]?.label ?? ''} />
  return (
    <b>
      {times} of {articles}
    </b>
  )
}

/** What one article does with one thing of the record. */
function Standing({ label }: { label: string }) {
  if (label === 'not stated' || label === 'not in the part coded') return <Absent absence={label} />
  return <b>{label}</b>
}

function Empty({
  emptiness,
  column,
}: {
  emptiness: NonNullable<CompareCell['emptiness']>
  column: WorkspaceColumn
}) {
  if (emptiness === 'not stated' || emptiness === 'not in the part coded') {
    return <Absent absence={emptiness} brief />
  }
  const words = emptiness === 'no such coding' && column.coding ? `none ${column.coding.words}` : emptiness
  return <span className={styles.none}>{words}</span>
}

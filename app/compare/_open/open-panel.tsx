import { cellRef } from '@/lib/core/compare/workspace/open'
import type { Opened } from '@/lib/core/compare/workspace/page'
import type { CompareRow, WorkspaceColumn } from '@/lib/core/compare/workspace/rows'
import type { View } from '@/lib/core/compare/workspace/view'
import { counted } from '../../_wording/numbers'
import { addressOf } from '../_state/address'
import { CellPhrases } from './cell-phrases'
import styles from './open-panel.module.css'
import { PhraseEvidence } from './phrase-evidence'

interface OpenPanelProps {
  view: View
  opened: Opened
  row: CompareRow
  shown: WorkspaceColumn[]
  /** the release that all columns share, whose figures the rows of numbers are; null where there is none */
  release: string | null
  isFrozen: boolean
}

/** What is open under a row: every phrase of a cell, or one with its evidence and the way back to the others. */
export function OpenPanel({ view, opened, row, shown, release, isFrozen }: OpenPanelProps) {
  if (!opened.phrase) {
    return <CellPhrases view={view} opened={opened} release={release} isFrozen={isFrozen} />
  }
  const cell = row.cells[shown.findIndex(({ key }) => key === opened.columnKey)]
  return (
    <>
      {cell && cell.ref === null && (
        <p className={styles.back}>
          <a href={addressOf(view, { open: cellRef(row.id, opened.columnKey) })} data-soft="back to the cell">
            ← all {counted(cell.times, 'instance')} in {opened.columnName}
          </a>
        </p>
      )}
      <PhraseEvidence phrase={opened.phrase} release={release} />
    </>
  )
}

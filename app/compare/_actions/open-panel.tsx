'use server'

import type { ReactNode } from 'react'
import { readColumnKey } from '@/lib/core/compare/workspace/column-key'
import { cellRef } from '@/lib/core/compare/workspace/open'
import { readView } from '@/lib/core/compare/workspace/read-view'
import type { View } from '@/lib/core/compare/workspace/view'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { workspace } from '@/lib/queries/workspace'
import { mayHere } from '../../_people/acting'
import { OpenPanel } from '../_open/open-panel'

/** What is open under a row, and the cell that it belongs to ("people/alien~outlet:ap"). */
export interface OpenedPanel {
  cell: string
  panel: ReactNode
}

/**
 * What the query of an address opens, without the table around it; null where nothing is open there or the database cannot be
 * reached: the page itself then says why.
 */
export async function openPanel(query: string): Promise<OpenedPanel | null> {
  if (!(await mayHere('read'))) return null
  const { view } = readView(Object.fromEntries(new URLSearchParams(query)))
  try {
    const { columns, opened, release, rows, shown } = await workspace(narrowed(view))
    const row = rows.find(({ id }) => id === opened?.rowId)
    if (!opened || !row) return null
    const whole = { ...view, columns: view.columns.length > 0 ? view.columns : columns.map(({ key }) => key) }
    return {
      cell: cellRef(opened.rowId, opened.columnKey),
      panel: (
        <OpenPanel view={whole} {...{ opened, row, shown }} release={release?.id ?? null} isFrozen={false} />
      ),
    }
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return null
  }
}

/**
 * The view with the column alone whose cell is open, where a cell reads the same without the others: words and windows are
 * named by the codebook, figures and sources by all columns together.
 */
function narrowed(view: View): View {
  const key = view.open?.slice(view.open.lastIndexOf('~') + 1) ?? ''
  const column = readColumnKey(key)
  const isAlone = view.tab === 'words' || view.tab === 'windows'
  if (!column || !isAlone || !view.columns.includes(column.key)) return view
  return { ...view, columns: [column.key], pinned: [], hidden: [], isShared: false }
}

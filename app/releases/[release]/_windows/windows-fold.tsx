'use client'

import { useQueryStates } from 'nuqs'
import type { ReactNode } from 'react'
import type { WindowRow } from '@/lib/core/compare/types'
import { counted } from '../../../_wording/numbers'
import { pageState } from '../_page/page-state'
import { Fold } from '../_table/fold'

interface WindowsFoldProps {
  /** the windows stand on an axis above the table */
  isPictured: boolean
  rows: WindowRow[]
  children: ReactNode
}

/** The table of windows folded under their picture; in view where there is none. */
export function WindowsFold({ isPictured, rows, children }: WindowsFoldProps) {
  const [{ open, hide }] = useQueryStates(pageState)
  const entries = rows.flatMap(({ articleId, cell }) => (hide.includes(articleId) ? [] : cell.entries))
  return (
    <Fold
      opened={!isPictured || entries.some(({ ref }) => ref === open)}
      summary={<b>{counted(entries.length, 'window')} as a table, phrase by phrase</b>}
    >
      {children}
    </Fold>
  )
}

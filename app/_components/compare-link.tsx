import type { ReactNode } from 'react'
import type { ColumnKey } from '@/lib/core/compare/workspace/column-key'
import { EMPTY_VIEW, type View } from '@/lib/core/compare/workspace/view'
import { writeView } from '@/lib/core/compare/workspace/write-view'
import styles from './compare-link.module.css'
import { Link } from './link'

interface CompareLinkProps {
  columns: ColumnKey[]
  /** what the workspace opens with: words unless told */
  tab?: View['tab']
  /** opens the search for further columns, where one alone is given */
  finds?: boolean
  children: ReactNode
}

/** The way from a page to the comparison workspace, with what the page is about as its columns. */
export function CompareLink({ columns, tab = EMPTY_VIEW.tab, finds = false, children }: CompareLinkProps) {
  return (
    <p className={styles.line}>
      <Link href={`/compare${writeView({ ...EMPTY_VIEW, columns, tab })}${finds ? '&find=' : ''}`}>
        {children}
      </Link>
    </p>
  )
}

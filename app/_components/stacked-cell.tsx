import type { ReactNode } from 'react'
import styles from './stacked-table.module.css'
import { ROLE } from './table-roles'

/** A cell that says on a narrow screen, where columns stand under one another, which one it is. */
export function StackedCell({ name, children }: { name: string; children: ReactNode }) {
  return (
    <td {...ROLE.cell}>
      <span className={styles.name} aria-hidden="true">
        {name}
      </span>
      <div>{children}</div>
    </td>
  )
}

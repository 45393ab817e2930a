import type { ReactNode } from 'react'
import styles from './take-row.module.css'

/** Ways to take a view along, side by side; the one that is open has the whole width. */
export function TakeRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}

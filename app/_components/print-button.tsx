'use client'

import styles from './print-button.module.css'

/** Prints the page; not shown where no scripts run, as it could do nothing there. */
export function PrintButton() {
  return (
    <button type="button" className={`button ${styles.print}`} onClick={() => window.print()}>
      Print
    </button>
  )
}

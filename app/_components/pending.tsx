'use client'

import { useLinkStatus } from 'next/link'
import styles from './pending.module.css'

/** Inside a Link: says that its page is on its way, once that takes long enough to be noticed. */
export function Pending() {
  const { pending } = useLinkStatus()
  return (
    <span className={styles.pending} data-pending={pending || undefined} aria-live="polite">
      {pending ? ' opening' : ''}
    </span>
  )
}

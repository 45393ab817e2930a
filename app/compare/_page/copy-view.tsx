'use client'

import { useState } from 'react'
import styles from './copy-view.module.css'

/** Copies the address of the page, which is the whole view. Nothing to press where the browser does not allow it. */
export function CopyView() {
  const [said, setSaid] = useState('')
  return (
    <p className={styles.copy}>
      <button
        type="button"
        className={styles.button}
        onClick={() => {
          const copying = navigator.clipboard?.writeText(window.location.href)
          if (!copying) return setSaid('The browser does not let pages copy; the address bar has the link.')
          void copying.then(
            () => setSaid('copied'),
            () => setSaid('The browser does not let pages copy; the address bar has the link.'),
          )
        }}
      >
        Copy link
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  )
}

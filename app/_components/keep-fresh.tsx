'use client'

import { useRef, useState } from 'react'
import styles from './keep-fresh.module.css'
import { useFresh } from './use-fresh'

/**
 * Draws the page anew every so many seconds while it is in sight and nobody types on it; can be stopped. Without JavaScript
 * there is nothing to stop: the browserʼs own button brings the page up to date.
 */
export function KeepFresh({ seconds }: { seconds: number }) {
  const [isOn, setOn] = useState(true)
  const own = useRef<HTMLInputElement>(null)
  useFresh(seconds * 1000, isOn, own)
  return (
    <p className={styles.keep}>
      <label>
        <input
          ref={own}
          type="checkbox"
          checked={isOn}
          onChange={(event) => setOn(event.currentTarget.checked)}
        />{' '}
        Keep this page up to date
      </label>
    </p>
  )
}

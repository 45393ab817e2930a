'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import styles from './keep-fresh.module.css'

/**
 * Draws the page anew every so many seconds while it is in sight and nobody types on it; can be stopped. Without JavaScript
 * there is nothing to stop: the browserʼs own button brings the page up to date.
 */
export function KeepFresh({ seconds }: { seconds: number }) {
  const { refresh } = useRouter()
  const [isOn, setOn] = useState(true)
  const own = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!isOn) return
    const timer = setInterval(() => {
      const field = document.activeElement?.closest('input, textarea, select')
      const isTyping = field && field !== own.current
      if (document.visibilityState === 'visible' && !isTyping) refresh()
    }, seconds * 1000)
    return () => clearInterval(timer)
  }, [isOn, seconds, refresh])
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

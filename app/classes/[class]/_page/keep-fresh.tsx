'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

const EVERY_MS = 5_000

/** Draws the page anew every few seconds while it is in sight and nobody types on it; can be stopped. */
export function KeepFresh() {
  const router = useRouter()
  const [isOn, setOn] = useState(true)
  useEffect(() => {
    if (!isOn) return
    const timer = setInterval(() => {
      const isTyping = document.activeElement?.closest('input, textarea, select')
      if (document.visibilityState === 'visible' && !isTyping) router.refresh()
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [isOn, router])
  return (
    <p>
      <label>
        <input type="checkbox" checked={isOn} onChange={(event) => setOn(event.currentTarget.checked)} /> Keep
        this page up to date
      </label>
    </p>
  )
}

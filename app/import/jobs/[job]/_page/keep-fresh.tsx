'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY_MS = 1_500

/** Reads the page again while work goes on and somebody looks. Without JavaScript, the browser's own button does. */
export function KeepFresh() {
  const { refresh } = useRouter()
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) refresh()
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [refresh])
  return null
}

import { useRouter } from 'next/navigation'
import { type RefObject, useEffect } from 'react'

/** Draws the page anew every so often while it is in sight and nobody types on it; in the field of `own` nobody types. */
export function useFresh(everyMs: number, isOn: boolean, own?: RefObject<HTMLElement | null>) {
  const { refresh } = useRouter()
  useEffect(() => {
    if (!isOn) return
    const timer = setInterval(() => {
      const field = document.activeElement?.closest('input, textarea, select')
      const isTyping = field && field !== own?.current
      if (document.visibilityState === 'visible' && !isTyping) refresh()
    }, everyMs)
    return () => clearInterval(timer)
  }, [everyMs, isOn, own, refresh])
}

'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { readTheme, THEME_COOKIE } from './theme'

/**
 * Brings a page up to date to which a reader comes back from another site: the browser shows it at once as it was left,
 * and what was written since, or other colours chosen since, come after.
 */
export function FreshOnReturn() {
  const router = useRouter()

  useEffect(() => {
    function refresh() {
      const theme = readTheme(new RegExp(`(?:^|; )${THEME_COOKIE}=(\\w+)`).exec(document.cookie)?.[1])
      if (theme === 'system') delete document.documentElement.dataset.theme
      else document.documentElement.dataset.theme = theme
      router.refresh()
    }
    const onShow = (event: PageTransitionEvent) => {
      if (event.persisted) refresh()
    }
    // The browser may also have kept the file alone.
    const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    if (arrival?.type === 'back_forward') refresh()
    window.addEventListener('pageshow', onShow)
    return () => window.removeEventListener('pageshow', onShow)
  }, [router])

  return null
}

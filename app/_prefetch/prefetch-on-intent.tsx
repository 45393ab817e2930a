'use client'

import { PrefetchKind } from 'next/dist/client/components/router-reducer/router-reducer-types'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { pageAhead } from './page-ahead'

// A pointer that crosses a link on its way elsewhere leaves it sooner; most need twice as long from here to the click.
const REST_MS = 80
// A finger that starts to scroll has moved by then, and the browser says so.
const TOUCH_MS = 60
// Tab held down runs over links faster than this.
const FOCUS_MS = 250

/**
 * Loads the page of a link once a reader rests on it with the pointer, reaches it by key or touches it, so that it is there
 * when it is opened. One listener for all links. Readers who save data load nothing ahead.
 */
export function PrefetchOnIntent() {
  const router = useRouter()

  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    let resting: HTMLAnchorElement | null = null

    function after(ms: number, event: Event) {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
      if (link === resting) return
      clearTimeout(waiting)
      resting = link
      if (!link || savesData()) return
      const { href, target } = link
      const page = pageAhead({ href, target, isDownload: link.hasAttribute('download') }, here())
      if (page !== null) waiting = setTimeout(() => router.prefetch(page, { kind: PrefetchKind.FULL }), ms)
    }
    const onPointerOver = (event: PointerEvent) =>
      after(event.pointerType === 'mouse' ? REST_MS : TOUCH_MS, event)
    const onFocus = (event: FocusEvent) => after(FOCUS_MS, event)
    // It scrolls, or is being opened already.
    const onEnd = () => clearTimeout(waiting)

    document.addEventListener('pointerover', onPointerOver, { passive: true })
    document.addEventListener('pointercancel', onEnd)
    document.addEventListener('click', onEnd, true)
    document.addEventListener('focusin', onFocus)
    return () => {
      onEnd()
      document.removeEventListener('pointerover', onPointerOver)
      document.removeEventListener('pointercancel', onEnd)
      document.removeEventListener('click', onEnd, true)
      document.removeEventListener('focusin', onFocus)
    }
  }, [router])

  return null
}

function here(): URL {
  return new URL(window.location.href)
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}

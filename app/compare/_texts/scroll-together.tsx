'use client'

import { type ReactNode, type UIEvent, useEffect, useRef, useState } from 'react'
import styles from './texts.module.css'

/**
 * Lets the boxes within scroll together, each by the same share of its length, and brings the fact that is marked into view in
 * every one. Without JavaScript each scrolls by itself.
 */
export function ScrollTogether({ fact, children }: { fact: string | null; children: ReactNode }) {
  const group = useRef<HTMLDivElement>(null)
  const [isTogether, setTogether] = useState(true)
  // Boxes that follow send scroll events too, which must move nothing.
  const led = useRef(new Set<Element>())

  useEffect(() => {
    if (fact === null) return
    for (const pane of panesIn(group.current)) {
      const mark = pane.querySelector<HTMLElement>('[data-marked]')
      if (!mark) continue
      led.current.add(pane)
      pane.scrollTop +=
        mark.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3
    }
  }, [fact])

  function follow(event: UIEvent<HTMLDivElement>) {
    const leader = event.target instanceof Element ? event.target : null
    if (!leader?.matches('[data-pane]') || !isTogether) return
    if (led.current.delete(leader)) return
    const share = leader.scrollTop / Math.max(1, leader.scrollHeight - leader.clientHeight)
    for (const pane of panesIn(group.current)) {
      if (pane === leader) continue
      const to = Math.round(share * (pane.scrollHeight - pane.clientHeight))
      if (Math.abs(pane.scrollTop - to) < 1) continue
      led.current.add(pane)
      pane.scrollTop = to
    }
  }

  return (
    <>
      <label className={styles.together}>
        <input type="checkbox" checked={isTogether} onChange={() => setTogether(!isTogether)} /> scroll
        together
      </label>
      <div ref={group} className={styles.panes} onScrollCapture={follow}>
        {children}
      </div>
    </>
  )
}

function panesIn(group: HTMLElement | null): HTMLElement[] {
  return [...(group?.querySelectorAll<HTMLElement>('[data-pane]') ?? [])]
}

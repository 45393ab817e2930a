'use client'

import { useEffect, useRef, useState } from 'react'
import styles from './section-nav.module.css'

export interface SectionTab {
  id: string
  label: string
  count: number
}

/** The sections of the page, kept in view; the one being read is marked. */
export function SectionNav({ sections }: { sections: SectionTab[] }) {
  const [current, setCurrent] = useState<string | null>(null)
  const bar = useRef<HTMLElement>(null)

  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          setCurrent((was) => (isIntersecting ? target.id : was === target.id ? null : was))
        }
      },
      // a band a quarter down the window: the section that crosses it is the one being read
      { rootMargin: '-25% 0px -74% 0px' },
    )
    for (const { id } of sections) {
      const element = document.getElementById(id)
      if (element) observer.observe(element)
    }
    return () => observer.disconnect()
  }, [sections])

  // On a narrow screen the bar is wider than the window: the mark stays in sight.
  useEffect(() => {
    const marked = bar.current?.querySelector<HTMLElement>('[aria-current]')
    if (bar.current && marked && current)
      bar.current.scrollLeft = marked.offsetLeft - bar.current.clientWidth / 3
  }, [current])

  return (
    <nav ref={bar} className={styles.sections} aria-label="Sections of this page" data-bar="">
      {sections.map(({ id, label, count }) => (
        <a key={id} href={`#${id}`} aria-current={current === id ? 'true' : undefined}>
          {label} <small>{count}</small>
        </a>
      ))}
    </nav>
  )
}

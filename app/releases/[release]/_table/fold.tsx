'use client'

import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import styles from './fold.module.css'

interface FoldProps {
  /** what is folded away, with its count */
  summary: ReactNode
  /** the evidence that is open stands within: the fold opens with it, and stays open when it closes */
  opened?: boolean
  children: ReactNode
}

/** What takes room and is asked for less often, one press away. In the page from the start, so that searching it finds it. */
export function Fold({ summary, opened = false, children }: FoldProps) {
  const fold = useRef<HTMLDetailsElement>(null)
  const [atFirst] = useState(opened)
  // Before the evidence takes the focus, which what is folded away cannot have.
  useLayoutEffect(() => {
    if (opened && fold.current) fold.current.open = true
  }, [opened])
  return (
    <details ref={fold} className={styles.fold} data-fold="" open={atFirst || undefined}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}

'use client'

import { createContext, type ReactNode, use } from 'react'

/** The id of the mark on which Tab enters the chart; null before the chart is drawn. */
export const EntryMark = createContext<string | null>(null)

/** Where the phrases behind the marks of a row stand, by the row's key; a row without an entry leads nowhere. */
export type Behind = Readonly<Record<string, string>>

interface MarkProps {
  /** unlike that of any other mark of the chart */
  id: string
  /** whole and understandable alone: who, what, how much: "Breitbart: about 68,000, rounded, +0.18%" */
  says: string
  /** marks of one row stand together in the drawing; arrow up and down go from row to row */
  row?: string
  /** the reference of the phrase behind it, opened by a click or Enter */
  evidence?: string | undefined
  /** where all phrases behind it stand, for a mark that counts many; followed by a click or Enter */
  href?: string | undefined
  className?: string | undefined
  children: ReactNode
}

/**
 * A group of shapes that is one mark of a chart: reached by arrow keys, its value heard and shown. One mark of a chart is in
 * the order of Tab, the last one visited.
 */
export function Mark({ id, says, row, evidence, href, className, children }: MarkProps) {
  const entry = use(EntryMark)
  const given = {
    ...{ 'data-mark': id, 'data-row': row, 'data-evidence': evidence, 'aria-label': says, className },
    tabIndex: entry === id ? 0 : -1,
  }
  if (href)
    return (
      <a href={href} {...given}>
        {children}
      </a>
    )
  return (
    <g role={evidence ? 'button' : 'img'} {...given}>
      {children}
    </g>
  )
}

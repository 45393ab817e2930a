'use client'

import { type CSSProperties, type ReactNode, type UIEvent, useEffect, useRef, useState } from 'react'
import styles from './table-frame.module.css'

interface TableFrameProps {
  label: string
  /** names of the columns after the first, kept in view under the bar of sections */
  names: string[]
  /** columns for a word or two in each cell */
  narrow?: boolean | undefined
  /** of the table, those of groups and folds too */
  rows: number
  children: ReactNode
}

// What one takes on a phone, in rem; cells of a word or two take less.
const ROW = { outlet: 5.5, narrow: 4.5 }

/**
 * Lets a wide table scroll sideways inside the page, by keyboard too. A box that scrolls sideways cannot
 * also keep its header at the top of the window, so a copy of the names, hidden from screen readers, takes
 * over once the real header has gone by.
 */
export function TableFrame({ label, names, narrow = false, rows, children }: TableFrameProps) {
  const region = useRef<HTMLElement>(null)
  const track = useRef<HTMLDivElement>(null)
  const [past, setPast] = useState(false)

  useEffect(() => {
    const header = region.current?.querySelector('thead')
    if (!header) return
    const observer = new IntersectionObserver(
      ([entry]) => setPast(entry !== undefined && !entry.isIntersecting),
      // everything below the bar of sections counts as not yet gone by, however far
      { rootMargin: '-60px 0px 1000000px' },
    )
    observer.observe(header)
    return () => observer.disconnect()
  }, [])

  function follow(event: UIEvent<HTMLElement>) {
    if (track.current) track.current.scrollLeft = event.currentTarget.scrollLeft
  }

  return (
    <div
      className={`${styles.frame} far`}
      style={{ '--tall': `${rows * (narrow ? ROW.narrow : ROW.outlet)}rem` } as CSSProperties}
    >
      <div className={styles.names} aria-hidden="true" data-past={past || undefined}>
        <div ref={track}>
          <table>
            <colgroup>
              <col className={styles.first} />
              {names.map((_name, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may bear the same name
                <col key={index} className={narrow ? styles.narrow : styles.outlet} />
              ))}
            </colgroup>
            <tbody>
              <tr>
                <td />
                {names.map((name, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two columns may bear the same name
                  <td key={index}>{name}</td>
                ))}
              </tr>
            </tbody>
          </table>
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section ref={region} className={styles.region} aria-label={label} tabIndex={0} onScroll={follow}>
        {children}
      </section>
    </div>
  )
}

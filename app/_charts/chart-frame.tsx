import type { ReactNode } from 'react'
import styles from './chart-frame.module.css'
import { ChartPlace } from './chart-place'
import type { ChartHeight } from './near-viewport'
import type { PictureWords } from './picture/picture-words'

interface ChartFrameProps {
  /** anchor of the chart on its page, also the end of its address in a picture */
  id: string
  /** heading on the page and title of the picture */
  title: string
  /** of the heading: 2 where the chart stands in no section of the page; 3 without it */
  level?: 2 | 3
  /** how the chart is read: signs, scale, what is left out */
  lead: ReactNode
  /** known on the server, so that nothing moves when the chart comes */
  height: ChartHeight
  picture: Omit<PictureWords, 'title'>
  /** switches of the chart, above it */
  controls?: ReactNode
  /** the same data as a `<table>`, folded under the chart; left out where the page has it beside the chart anyway */
  table?: ReactNode
  /** the drawing: one element with one `<svg>` in it that holds all its words, its marks as `<Mark>` */
  children: ReactNode
}

/** A chart with its heading, its place on the page, its marks by keyboard, its data as a table, and itself as a file. */
export function ChartFrame({
  id,
  title,
  level = 3,
  lead,
  height,
  picture,
  controls,
  table,
  children,
}: ChartFrameProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      <figcaption className="lead">{lead}</figcaption>
      {controls}
      <ChartPlace id={id} height={height} picture={{ ...picture, title }}>
        {children}
      </ChartPlace>
      {table && (
        <details className={styles.data}>
          <summary>The same as a table</summary>
          <div className={styles.scroll}>{table}</div>
        </details>
      )}
    </figure>
  )
}

import type { ReactNode } from 'react'
import { formatNumber } from '@/lib/core/compare/format-number'
import styles from './tally-table.module.css'

export interface TallyLine {
  key: string
  head: ReactNode
  articles: number
  /** null: nothing was coded */
  bar: ReactNode | null
  /** what the articles are out of: "of 12" */
  of?: string
  /** what belongs before the line, over its whole width */
  before?: ReactNode[]
}

interface TallyTableProps {
  caption: string
  heading: string
  barHeading: string
  lines: TallyLine[]
}

/** Lines with how many articles have something, and a bar of what it is made of. */
export function TallyTable({ caption, heading, barHeading, lines }: TallyTableProps) {
  return (
    <table className={styles.table}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" className={styles.count}>
            Articles
          </th>
          <th scope="col">{barHeading}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ line }: { line: TallyLine }) {
  return (
    <>
      {line.before?.map((aside, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <tr key={index} className={styles.aside}>
          <td colSpan={3}>{aside}</td>
        </tr>
      ))}
      <tr>
        <th scope="row">{line.head}</th>
        <td className={styles.count}>
          {formatNumber(line.articles)}
          {line.of && <small>{line.of}</small>}
        </td>
        <td>{line.bar ?? <span className={styles.none}>none in what was coded</span>}</td>
      </tr>
    </>
  )
}

import type { ReactNode } from 'react'
import { formatNumber } from '@/lib/core/compare/format-number'
import { allTimes, type Tally } from '@/lib/core/compare/uses'
import styles from './tally-table.module.css'
import { VoiceBar } from './voice-bar'

export interface TallyLine extends Pick<Tally, 'articles' | 'times'> {
  key: string
  head: ReactNode
  /** what the articles are out of: "of 12" */
  of?: string
  /** what belongs before the line, over its whole width */
  before?: ReactNode[]
}

interface TallyTableProps {
  caption: string
  heading: string
  lines: TallyLine[]
}

/** Lines with how many articles print something and in whose voice, all bars on one scale. */
export function TallyTable({ caption, heading, lines }: TallyTableProps) {
  const most = Math.max(1, ...lines.map(({ times }) => allTimes(times)))
  return (
    <table className={styles.table}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" className={styles.count}>
            Articles
          </th>
          <th scope="col">Times, by voice</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.key} line={line} most={most} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ line, most }: { line: TallyLine; most: number }) {
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
        <td>
          {allTimes(line.times) > 0 ? (
            <VoiceBar times={line.times} most={most} />
          ) : (
            <span className={styles.none}>none in what was coded</span>
          )}
        </td>
      </tr>
    </>
  )
}

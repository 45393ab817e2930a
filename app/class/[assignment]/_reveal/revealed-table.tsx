import type { RevealedPhrase } from '@/lib/core/classroom/reveal'
import { RevealedRow } from './revealed-row'
import styles from './revealed-table.module.css'

interface RevealedTableProps {
  caption: string
  phrases: RevealedPhrase[]
  labels: ReadonlyMap<string, string>
  /** nobody of the class marked these */
  isUnmarked?: boolean
}

/** Phrases with what was said of each: by her, her class and her teacher, by hand and by machine. */
export function RevealedTable({ caption, phrases, labels, isUnmarked = false }: RevealedTableProps) {
  const columns = [
    ...(isUnmarked ? [] : ['You', 'Your class', 'Your teacher']),
    'Coded by hand',
    'Read by machine',
  ]
  return (
    <table className={styles.table}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Phrase</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {phrases.map((phrase) => (
          <RevealedRow key={`${phrase.start} ${phrase.end}`} {...{ phrase, labels, isUnmarked }} />
        ))}
      </tbody>
    </table>
  )
}

import type { RevealedPhrase } from '@/lib/core/classroom/reveal'
import { ROLE } from '../../../_components/table-roles'
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
    <table {...ROLE.table} className={styles.table}>
      <caption className="sr-only">{caption}</caption>
      <thead {...ROLE.rowGroup}>
        <tr {...ROLE.row}>
          <th scope="col" {...ROLE.columnHeader}>
            Phrase
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" {...ROLE.columnHeader}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLE.rowGroup}>
        {phrases.map((phrase) => (
          <RevealedRow key={`${phrase.start} ${phrase.end}`} {...{ phrase, labels, isUnmarked }} />
        ))}
      </tbody>
    </table>
  )
}

'use client'

import { useSearchParams } from 'next/navigation'
import { CopyForWord } from './copy-for-word'
import styles from './take-table.module.css'

const FILES = [
  ['csv', 'CSV', 'for spreadsheets and statistics'],
  ['xlsx', 'Excel', 'numbers as numbers, notes on a second sheet'],
  ['json', 'JSON', 'for programs'],
  ['md', 'Markdown', 'for notes and issues'],
] as const

const AS_SHOWN = 'The table as it is shown here: these rows, columns and filters, in this order.'

interface TakeTableProps {
  base: string
  what: string
  /** what the file holds, where that is not just what is shown */
  lead?: string
}

/**
 * Takes the table away as it is shown. `base` is its address without the ending; the parameters of the page, which are the
 * view, go with it.
 */
export function TakeTable({ base, what, lead = AS_SHOWN }: TakeTableProps) {
  const params = new URLSearchParams(useSearchParams())
  // What is open changes nothing in a table, and a file has all of a list, not a page of it.
  for (const name of ['open', 'page', 'after']) params.delete(name)
  const query = params.size === 0 ? '' : `?${params}`
  return (
    <details className={styles.take}>
      <summary>
        Take it away<span className="sr-only">: {what}</span>
      </summary>
      <p>{lead}</p>
      <ul>
        {FILES.map(([ending, label, use]) => (
          <li key={ending}>
            <a href={`${base}.${ending}${query}`} download={ending === 'json' ? '' : undefined}>
              {label}
            </a>{' '}
            <small>{use}</small>
          </li>
        ))}
        <li>
          <CopyForWord base={base} query={query} />
        </li>
      </ul>
    </details>
  )
}

import type { SourceLink as Source } from '@/lib/core/compare/types'
import { formatDay } from '../_wording/dates'
import { SourceLink } from './source-link'
import styles from './terminology-list.module.css'

interface Ruling {
  id: string
  body: string
  on: string
  until: string | null
  ruling: string
  scope: string
  source: string
  link: Source | null
}

interface TerminologyListProps<Item extends Ruling> {
  rulings: Item[]
  /** what a ruling has to do with this page */
  aside?: (ruling: Item) => string
}

/** Rulings on words: who ruled what, from when to when, on whose words. */
export function TerminologyList<Item extends Ruling>({ rulings, aside }: TerminologyListProps<Item>) {
  return (
    <ol className={styles.rulings}>
      {rulings.map((ruling) => (
        <li key={ruling.id}>
          <p className={styles.when}>
            <b>{ruling.body}</b>
            <span>
              {ruling.until
                ? `${formatDay(ruling.on)} to ${formatDay(ruling.until)}`
                : `since ${formatDay(ruling.on)}`}
            </span>
          </p>
          <div>
            <p className={styles.ruling}>{ruling.ruling}</p>
            <p className={styles.aside}>
              {ruling.scope}
              {' · '}
              {ruling.link ? <SourceLink source={ruling.link} words={ruling.source} /> : ruling.source}
            </p>
            {aside && <p className={styles.aside}>{aside(ruling)}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}

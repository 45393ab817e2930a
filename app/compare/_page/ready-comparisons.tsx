import type { ColumnKey } from '@/lib/core/compare/workspace/column-key'
import { EMPTY_VIEW, type Tab } from '@/lib/core/compare/workspace/view'
import { addressOf } from '../_state/address'
import styles from './ready-comparisons.module.css'

/** Comparisons of real articles that answer a question each, to begin with. */
export function ReadyComparisons() {
  return (
    <section aria-labelledby="ready" className={styles.ready}>
      <h2 id="ready">Three to begin with</h2>
      <ol>
        {READY.map(({ question, about, ...view }) => (
          <li key={question}>
            <h3>
              <a href={addressOf({ ...EMPTY_VIEW, ...view })}>{question}</a>
            </h3>
            <p>{about}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

interface Ready {
  question: string
  about: string
  columns: ColumnKey[]
  tab: Tab
}

const READY: Ready[] = [
  {
    question: 'What did seven outlets call the people on ICE’s dockets?',
    about:
      'One letter of September 2024, seven articles: the words for people, acts and institutions, each in whose voice.',
    tab: 'words',
    columns: [
      'article:ndd-2024-09--ap',
      'article:ndd-2024-09--border-report-wane',
      'article:ndd-2024-09--cato',
      'article:ndd-2024-09--cis',
      'article:ndd-2024-09--house-homeland-security',
      'article:ndd-2024-09--national-review',
      'article:ndd-2024-09--zerohedge',
    ],
  },
  {
    question: 'Have the words changed from 2013 to 2025?',
    about:
      'Five releases over twelve years, all articles on each: which wordings came, which went, and how often they stand in 1,000 words.',
    tab: 'words',
    columns: [
      'release:criminal-releases-fy2013',
      'release:criminal-releases-fy2015',
      'release:nc-detainers-2019',
      'release:ndd-2024-09',
      'release:detention-criminality-2025',
    ],
  },
  {
    question: 'Whom do Breitbart, AP, Fox News and The Washington Times cite?',
    about:
      'All articles of four outlets: who gets a say, from which sector, and how many are quoted directly.',
    tab: 'officials',
    columns: ['outlet:breitbart', 'outlet:ap', 'outlet:fox-news', 'outlet:washington-times'],
  },
]

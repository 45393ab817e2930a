import type { CitationEntry } from '@/lib/core/compare/types'
import type { Guide } from '@/lib/queries/guide'
import { CompareLink } from '../../../_components/compare-link'
import { Link } from '../../../_components/link'
import { counted } from '../../../_wording/numbers'
import styles from './guide.module.css'

/** Whom each article that prints the number quotes, and where to go from here. */
export function CitedStep({ guide: { release, articles } }: { guide: Guide }) {
  return (
    <>
      <p className="standfirst">
        Last: whom the same articles quote in the part coded, and with how many words.
      </p>
      <ul className={styles.lines}>
        {articles.map(({ column, cited }) => (
          <li key={column.articleId}>
            <span className={styles.outlet}>{column.outletName}</span>
            <span className={styles.entry}>
              <Cited cited={cited} />
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link href={`/releases/${release.id}#officials`}>See who is cited, outlet beside outlet</Link>
      </p>
      <h2>Now try it yourself</h2>
      <ul className={styles.next}>
        <li>
          <CompareLink columns={articles.map(({ column }) => `article:${column.articleId}` as const)}>
            Compare these articles with your own filters
          </CompareLink>
        </li>
        <li>
          <Link href="/">Pick another release</Link>
        </li>
        <li>
          <Link href="/exercises">Find what was planted in an exercise</Link>
        </li>
        <li>
          <Link href="/import">Bring an article of your own</Link>
        </li>
      </ul>
    </>
  )
}

/** Those quoted, with how many words; beyond the longest quotations how many there are. */
function Cited({ cited }: { cited: CitationEntry[] }) {
  const quoted = cited.filter(({ quotedWords }) => quotedWords)
  if (quoted.length === 0) return <small>nobody</small>
  const longest = quoted.toSorted((a, b) => (b.quotedWords ?? 0) - (a.quotedWords ?? 0)).slice(0, NAMED)
  return (
    <>
      {longest.map(({ ref, name, quotedWords }, index) => (
        <span key={ref}>
          {index > 0 && ' · '}
          {name} <small>{counted(quotedWords ?? 0, 'word')}</small>
        </span>
      ))}
      {quoted.length > NAMED && <small> · {counted(quoted.length - NAMED, 'quotation')} more</small>}
    </>
  )
}

const NAMED = 2 // quotations of an article, the longest first

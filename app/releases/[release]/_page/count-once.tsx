'use client'

import { useQueryState } from 'nuqs'
import { useTransition } from 'react'
import { type CopiedText, foldedArticles, type Printing } from '@/lib/core/compare/count-once'
import { Link } from '../../../_components/link'
import { publishedWords } from '../../../_wording/coding'
import { creditWords } from '../../../_wording/credit'
import { counted } from '../../../_wording/numbers'
import tools from '../_table/tools.module.css'
import styles from './count-once.module.css'
import { pageState } from './page-state'

/** Whether a text that several outlets printed counts once or as often as it was printed, and which those texts are. */
export function CountOnce({ copied }: { copied: CopiedText[] }) {
  const [isPending, startTransition] = useTransition()
  const [once, setOnce] = useQueryState('once', pageState.once.withOptions({ startTransition }))
  const printings = copied.length + foldedArticles(copied).length

  return (
    <section
      id="copies"
      className={styles.copies}
      aria-label="Texts printed by several"
      aria-busy={isPending}
    >
      <label className={tools.check}>
        <input type="checkbox" checked={once} onChange={(event) => setOnce(event.target.checked || null)} />
        Count a text only once where several printed it
      </label>
      <p role="status" className={styles.state}>
        {isPending
          ? 'Counting again …'
          : `${counted(copied.length, 'text')} ${copied.length === 1 ? 'stands' : 'stand'} here in ${printings} articles` +
            (once
              ? `; ${copied.length === 1 ? 'it counts' : 'each counts'} once below.`
              : ', and each of these counts below.')}
      </p>
      <details>
        <summary>Who printed {copied.length === 1 ? 'it' : 'them'}</summary>
        <ul>
          {copied.map(({ credit, counted: one, others }) => (
            <li key={one.articleId}>
              {credit && `Credited to ${creditWords(credit, others.length + 1)}: `}
              <ArticleLink printing={one} />, and printed by {counted(others.length, 'other')}:{' '}
              {others.map((other, index) => (
                <span key={other.articleId}>
                  {index > 0 && ', '}
                  <ArticleLink printing={other} />
                </span>
              ))}
            </li>
          ))}
        </ul>
        <p>
          The first one named is the column that counts: one coded from its whole text before one coded from
          its opening, one coded by hand before one read by machine, then the earliest, or where their order
          is not known the longest. What the others changed stands on the page of each.{' '}
          <Link href="/method#copies">How such texts are found</Link>
        </p>
      </details>
    </section>
  )
}

function ArticleLink({ printing: { articleId, outletName, published } }: { printing: Printing }) {
  return (
    <>
      <Link href={`/articles/${articleId}`}>{outletName}</Link> ({publishedWords(published)})
    </>
  )
}

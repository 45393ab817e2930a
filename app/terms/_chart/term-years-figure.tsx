import Link from 'next/link'
import type { ReactNode } from 'react'
import type { TermPanels } from '@/lib/core/compare/term-panels'
import { FEW_ARTICLES } from '@/lib/core/compare/term-years'
import { counted } from '../../_wording/numbers'
import { LazyTermChart } from './lazy-term-chart'
import { placeTerms } from './term-chart-layout'
import styles from './term-years-figure.module.css'
import { TermYearsTable } from './term-years-table'

interface TermYearsFigureProps {
  terms: TermPanels
  /** the same picture in the other measure */
  otherHref: string
  /** what a reader can change about it */
  children?: ReactNode
}

const WIDE = 1320 // CSS pixels, a guess for the place that is kept

/** Concepts over the years of publication: a chart, what it rests on in words, and the same as a table. */
export function TermYearsFigure({ terms, otherHref, children }: TermYearsFigureProps) {
  const { panels, measure } = terms
  return (
    <figure className={styles.figure}>
      <p className="lead">
        {measure === 'words'
          ? 'How often it is printed in 1,000 words of the part coded. '
          : 'How often it is printed in an article, whatever its length. '}
        A disc and a full line are the outlets’ own words, a square and a broken line are quoted words. Under
        the years stand the articles that are here; on a shaded year there are fewer than {FEW_ARTICLES}, and
        a year without any is a gap, not a zero. The numbers above are rulings on the words, named below.
        Other years hold articles on other releases: a line that moves need not be the press that changed.
      </p>
      {children}
      <p className={styles.measure}>
        {measure === 'words' ? (
          <b>per 1,000 words</b>
        ) : (
          <Link href={otherHref} scroll={false}>
            per 1,000 words
          </Link>
        )}
        {measure === 'articles' ? (
          <b>per article</b>
        ) : (
          <Link href={otherHref} scroll={false}>
            per article
          </Link>
        )}
      </p>
      <LazyTermChart terms={terms} height={placeTerms(terms, WIDE).height} />
      <figcaption>{restsOn(terms)}</figcaption>
      <details className={styles.data}>
        <summary>The same as a table</summary>
        {panels.map((panel) => (
          <TermYearsTable key={panel.concept} panel={panel} measure={measure} />
        ))}
      </details>
    </figure>
  )
}

/** What the chart leaves out, in sentences. */
function restsOn({ panels, measure, undatedArticles, unmeasured }: TermPanels): string {
  const undated = panels.map(({ label, undated: { times } }) => `“${label}” ${counted(times, 'time')}`)
  return [
    'Lengths are reckoned from characters, 6 to a word; most articles were coded from their opening alone.',
    measure === 'words' &&
      unmeasured > 0 &&
      `${counted(unmeasured, 'article')} of unknown length count in no share.`,
    undatedArticles > 0 &&
      `Of ${counted(undatedArticles, 'more article')} the day was not seen; they stand in no year, and print ${undated.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

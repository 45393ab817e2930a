import Link from 'next/link'
import type { ReactNode } from 'react'
import type { TermPanels } from '@/lib/core/compare/term-panels'
import { FEW_ARTICLES } from '@/lib/core/compare/term-years'
import { CHARACTERS_A_WORD } from '@/lib/core/compare/workspace/coded-length'
import { ChartFrame } from '../../_charts/chart-frame'
import { counted } from '../../_wording/numbers'
import { LazyTermChart } from './lazy-term-chart'
import { placeTerms } from './term-chart-layout'
import styles from './term-years-figure.module.css'
import { TermYearsTable } from './term-years-table'
import { measureWords } from './year-words'

interface TermYearsFigureProps {
  terms: TermPanels
  /** the same picture in the other measure */
  otherHref: string
  /** what a reader can change about it */
  children?: ReactNode
}

const WIDE = 1_320 // CSS pixels, a guess for the place that is kept
const ID = 'over-years'

/** Concepts over the years of publication: a chart, what it rests on in words, and the same as a table. */
export function TermYearsFigure({ terms, otherHref, children }: TermYearsFigureProps) {
  const { panels, measure } = terms
  const labels = panels.map(({ label }) => `“${label}”`).join(', ')
  return (
    <ChartFrame
      id={ID}
      title={`${panels.length === 1 ? labels : 'Wordings'} over the years`}
      lead={
        <>
          A disc and a full line are the outlets’ own words, a square and a broken line are quoted words:{' '}
          {measureWords[measure]}
          {measure === 'words' && ' of the part coded'}. Under the years stand the articles that are here; on
          a shaded year there are fewer than {FEW_ARTICLES}, and a year without any is a gap, not a zero. The
          numbers in rings are rulings on the words, named below. Each year holds articles on other releases,
          so a line that moves need not be the press that changed. {restsOn(terms)}
        </>
      }
      height={placeTerms(terms, WIDE).height}
      picture={{
        note: `${measureWords[measure]}, by year of publication: own words (disc, full line) and quoted words (square, broken line). Shaded: fewer than ${FEW_ARTICLES} articles. Numbers in rings: rulings on the words. ${restsOn(terms)}`,
        shows: `${labels} by year of publication`,
        releases: [],
        file: `terms-over-years-${measure}`,
      }}
      controls={
        <div className={styles.controls}>
          {children}
          <p>
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
        </div>
      }
      table={panels.map((panel) => <TermYearsTable key={panel.concept} panel={panel} measure={measure} />)}
    >
      <LazyTermChart terms={terms} />
    </ChartFrame>
  )
}

/** What the chart leaves out, in sentences. */
function restsOn({ panels, measure, undatedArticles, unmeasured }: TermPanels): string {
  const undated = panels.map(({ label, undated: { times } }) => `“${label}” ${counted(times, 'time')}`)
  return [
    'Most articles were coded from their opening alone.',
    measure === 'words' && `Words are reckoned from characters, ${CHARACTERS_A_WORD} to a word.`,
    measure === 'words' &&
      unmeasured > 0 &&
      `${counted(unmeasured, 'article')} of unknown length count in no rate.`,
    undatedArticles > 0 &&
      `${counted(undatedArticles, 'more article')} without a date stand in no year; they print ${undated.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

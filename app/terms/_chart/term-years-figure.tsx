import type { ReactNode } from 'react'
import type { TermPanels } from '@/lib/core/compare/term-panels'
import { FEW_ARTICLES } from '@/lib/core/compare/term-years'
import { CHARACTERS_A_WORD } from '@/lib/core/compare/workspace/coded-length'
import { ChartFrame } from '../../_charts/chart-frame'
import { heightsOf } from '../../_charts/chart-heights'
import { Link } from '../../_components/link'
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
  /** of its heading, as `ChartFrame` takes it */
  level?: 2 | 3
  /** what a reader can change about it */
  children?: ReactNode
}

const ID = 'over-years'

/** Concepts over the years of publication: a chart, what it rests on in words, and the same as a table. */
export function TermYearsFigure({ terms, otherHref, level = 3, children }: TermYearsFigureProps) {
  const { panels, measure } = terms
  const labels = panels.map(({ label }) => `“${label}”`).join(', ')
  return (
    <ChartFrame
      id={ID}
      level={level}
      title={`${panels.length === 1 ? labels : 'Wordings'} over the years`}
      lead={
        <>
          Disc and full line: the outlets’ own words, {measureWords[measure]}. Square and broken line: quoted
          words. Below stand the articles of each year; a shaded year has fewer than {FEW_ARTICLES}, a year
          without any is a gap, not a zero. Rings are rulings on the words. Years differ in their releases, so
          a line that moves need not be the press that changed. {restsOn(terms)}
        </>
      }
      height={heightsOf((width) => placeTerms(terms, width).height)}
      picture={{
        note: `${measureWords[measure]}: disc and full line own words, square and broken line quoted words. Shaded: fewer than ${FEW_ARTICLES} articles. Rings: rulings on the words. ${restsOn(terms)}`,
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

/** What the chart rests on and leaves out, in sentences. */
function restsOn({ measure, undatedArticles, unmeasured }: TermPanels): string {
  return [
    'Most articles were coded from their opening alone.',
    measure === 'words' && `Words are reckoned from characters, ${CHARACTERS_A_WORD} to a word.`,
    measure === 'words' &&
      unmeasured > 0 &&
      `${counted(unmeasured, 'article')} of unknown length count in no rate.`,
    undatedArticles > 0 && `${counted(undatedArticles, 'article')} without a date stand in no year.`,
  ]
    .filter(Boolean)
    .join(' ')
}

import { formatNumber } from '@/lib/core/compare/format-number'
import type { TermPanels } from '@/lib/core/compare/term-panels'
import { allTimes } from '@/lib/core/compare/uses'
import type { PhraseFilter, TermDetail } from '@/lib/queries/term-detail'
import { CiteThis } from '../../../_components/cite-this'
import { EmbedThis } from '../../../_components/embed-this'
import { Link } from '../../../_components/link'
import { SourceLink } from '../../../_components/source-link'
import { TakeRow } from '../../../_components/take-row'
import { TakeTable } from '../../../_components/take-table'
import { TerminologyList } from '../../../_components/terminology-list'
import { VoiceBar } from '../../../_components/voice-bar'
import { VoiceTable } from '../../../_components/voice-table'
import { CITED_ALONE } from '../../../_wording/cited-alone'
import { counted } from '../../../_wording/numbers'
import { TermYearsFigure } from '../../_chart/term-years-figure'
import { termHref } from './term-params'
import { TermPhrases } from './term-phrases'
import styles from './term-view.module.css'
import { TermYears } from './term-years'

interface TermViewProps {
  term: TermDetail
  filter: PhraseFilter
  /** null where neither an article here nor a ruling has a year */
  years: TermPanels | null
}

/** One wording of the codebook: what it is, in whose voice, by whom, when, under which rulings, and each phrase. */
export function TermView({ term, filter, years }: TermViewProps) {
  const { total } = term
  return (
    <>
      <p className="kicker">
        <b>Term</b> · <Link href={`/terms#${term.facet.id}`}>{term.facet.label}</Link> ·{' '}
        <a href={`/method#concept-${term.id}`}>In the codebook</a>
      </p>
      <h1>{term.label}</h1>
      <p className="standfirst">{term.definition}</p>
      {term.source && (
        <p>
          Official definition:{' '}
          {term.source.link ? (
            <SourceLink source={term.source.link} words={term.source.label} />
          ) : (
            term.source.label
          )}
        </p>
      )}
      {total.articles === 0 ? (
        <p className="lead">
          No article here was coded with it. Other words that were printed are found by{' '}
          <Link href="/search">search</Link>.
        </p>
      ) : (
        <Used term={term} filter={filter} years={years} />
      )}
      {term.rulings.length > 0 && (
        <section aria-labelledby="rulings" className={styles.section}>
          <h2 id="rulings">Who ruled on it</h2>
          <p className="lead">
            What bodies asked of these words and when. A ruling binds those it was made for, and nobody else.
          </p>
          <TerminologyList rulings={term.rulings} />
        </section>
      )}
      <TakeRow>
        <CiteThis lead={CITED_ALONE} />
        <EmbedThis title={term.label} />
      </TakeRow>
    </>
  )
}

const ALL_ARTICLES =
  'The table as it is shown here. It counts every article, whatever narrows the phrases below.'

function Used({ term, filter, years }: TermViewProps) {
  const { total } = term
  const times = allTimes(total.times)
  return (
    <>
      <p>
        Printed {counted(times, 'time')} in {counted(total.articles, 'article')} by{' '}
        {counted(total.outlets, 'outlet')} on {counted(total.releases, 'release')}. Where only the opening of
        an article was coded, the rest of it may print it too.
      </p>
      <div className={styles.whole}>
        <VoiceBar times={total.times} most={times} />
      </div>
      <section aria-labelledby="years" className={styles.section}>
        <h2 id="years">When</h2>
        {years && (
          <TermYearsFigure
            terms={years}
            otherHref={`/terms/${term.id}${years.measure === 'words' ? '?per=articles' : ''}#over-years`}
          />
        )}
        <TermYears term={term} />
        <TakeTable base={`/api/v1/terms/${term.id}/tables/years`} what="When" lead={ALL_ARTICLES} />
      </section>
      <section aria-labelledby="outlets" className={styles.section}>
        <h2 id="outlets">Who</h2>
        <VoiceTable
          caption={`Outlets that print “${term.label}”, most articles first`}
          heading="Outlet"
          lines={term.outlets.map(({ outletId, outletName, outletKind, articles, times: voices }) => ({
            key: outletId,
            head: (
              <>
                <Link href={`/outlets/${outletId}`}>{outletName}</Link>
                <small>
                  {outletKind} ·{' '}
                  <a href={termHref(term.id, { outlet: outletId })} aria-label={`its phrases: ${outletName}`}>
                    its phrases
                  </a>
                </small>
              </>
            ),
            ...{ articles, times: voices },
          }))}
        />
        {term.outlets.length < total.outlets && (
          <p>{formatNumber(total.outlets - term.outlets.length)} more outlets print it.</p>
        )}
        <TakeTable base={`/api/v1/terms/${term.id}/tables/outlets`} what="Who" lead={ALL_ARTICLES} />
      </section>
      <TermPhrases term={term} filter={filter} />
    </>
  )
}

import type { TermPanels } from '@/lib/core/compare/term-panels'
import type { GlossaryWord } from '@/lib/core/glossary/word'
import type { TermFacet } from '@/lib/queries/term-list'
import { Explained } from '../../_components/explained'
import { Link } from '../../_components/link'
import { TakeTable } from '../../_components/take-table'
import { Term } from '../../_components/term'
import { VoiceTable } from '../../_components/voice-table'
import { counted } from '../../_wording/numbers'
import { ChooseTerms } from '../_chart/choose-terms'
import { TermYearsFigure } from '../_chart/term-years-figure'
import { yearsHref } from '../_chart/years-params'
import styles from './term-list-view.module.css'

interface TermListViewProps {
  facets: TermFacet[]
  /** wordings over the years; null where nothing has a year */
  years: TermPanels | null
  /** words that the page holds the notes of */
  words: readonly GlossaryWord[]
}

/** The concepts of the codebook by facet, the most printed first, with whose voice they stand in. */
export function TermListView({ facets, years, words }: TermListViewProps) {
  const printed = facets.flatMap(({ terms }) => terms).filter(({ articles }) => articles > 0)
  return (
    <>
      <h1>Terms</h1>
      <p className="standfirst">
        One line for each wording of the <Term word="codebook">codebook</Term>: how many articles print it,
        and how often in the outlet’s own words, in reported speech and in quotation marks. Exercises are left
        out.
      </p>
      {printed.length === 0 ? (
        <p className="lead">
          No coded article prints any of them yet. <Link href="/import">Import an article</Link> or load
          content/.
        </p>
      ) : (
        <nav aria-label="Facets" className={styles.jump}>
          {facets.map(({ id, label }) => (
            <a key={id} href={`#${id}`}>
              {label}
            </a>
          ))}
        </nav>
      )}
      {printed.length > 0 && years && (
        <TermYearsFigure terms={years} otherHref={otherHref(years)} level={2}>
          <ChooseTerms terms={years} facets={facets} />
        </TermYearsFigure>
      )}
      {facets.map((facet) => (
        <Facet key={facet.id} facet={facet} words={words} />
      ))}
      <TakeTable
        base="/api/v1/terms/tables/wordings"
        what="Terms"
        lead="Every wording of the codebook, by facet, in this order."
      />
      <p>
        <Link href="/method#data">Every phrase, with outlet and voice</Link>
      </p>
    </>
  )
}

function otherHref({ panels, measure }: TermPanels): string {
  const show = panels.map(({ concept }) => concept)
  return yearsHref({ show, per: measure === 'words' ? 'articles' : 'words' })
}

function Facet({ facet, words }: Pick<TermListViewProps, 'words'> & { facet: TermFacet }) {
  const used = facet.terms.filter(({ articles }) => articles > 0)
  const unused = facet.terms.filter(({ articles }) => articles === 0)
  return (
    <section aria-labelledby={facet.id} className={styles.facet}>
      <h2 id={facet.id}>{facet.label}</h2>
      <p className={styles.definition}>
        <Explained text={facet.definition} words={words} />
      </p>
      {used.length > 0 && (
        <VoiceTable
          caption={`${facet.label}: wordings, the most printed first`}
          heading="Wording"
          lines={used.map(({ id, label, outlets, releases, articles, times }) => ({
            key: id,
            head: (
              <>
                <Link href={`/terms/${id}`}>{label}</Link>
                <small>
                  {counted(outlets, 'outlet')}, {counted(releases, 'release')}
                </small>
              </>
            ),
            ...{ articles, times },
          }))}
        />
      )}
      {unused.length > 0 && (
        <details className={styles.unused}>
          <summary>
            {counted(unused.length, 'wording')} of the codebook that no article here was coded with
          </summary>
          <p>
            {unused.map(({ id, label }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <Link href={`/terms/${id}`}>{label}</Link>
              </span>
            ))}
          </p>
        </details>
      )}
    </section>
  )
}

import type { SourceSort } from '@/lib/core/compare/source-sort'
import { allCitations } from '@/lib/core/compare/sources'
import type { SourceDetail } from '@/lib/queries/source-detail'
import { CiteThis } from '../../../_components/cite-this'
import { Link } from '../../../_components/link'
import { MannerBar } from '../../../_components/manner-bar'
import { TakeTable } from '../../../_components/take-table'
import { TallyTable } from '../../../_components/tally-table'
import { CITED_ALONE } from '../../../_wording/cited-alone'
import { counted } from '../../../_wording/numbers'
import { SourceCitations } from './source-citations'
import styles from './source-view.module.css'

const SORTS: Record<SourceSort, string> = { person: 'Person', body: 'Body', document: 'Document' }

/** One source: what it is called, who cites it, how, by which verbs, and each citation. */
export function SourceView({ source }: { source: SourceDetail }) {
  const { total, outlets, cues } = source
  const tables = `/api/v1/people/${encodeURIComponent(source.slug)}/tables`
  const citations = allCitations(total.manners)
  const most = Math.max(1, ...outlets.map(({ manners }) => allCitations(manners)))
  return (
    <>
      <p className="kicker">
        <b>{SORTS[source.sort]}</b> · <Link href={`/people#${source.sort}`}>People and bodies</Link>
      </p>
      <h1>{source.name}</h1>
      <Facts source={source} />
      <p>
        Cited {counted(citations, 'time')} in {counted(total.articles, 'article')} by{' '}
        {counted(total.outlets, 'outlet')} on {counted(total.releases, 'release')}, with{' '}
        {counted(total.manners.quotedWords, 'word')} in quotation marks. Where only the opening of an article
        was coded, the rest of it may cite more.
      </p>
      <div className={styles.whole}>
        <MannerBar manners={total.manners} most={citations} />
      </div>
      <section aria-labelledby="cues" className={styles.section}>
        <h2 id="cues">In what words</h2>
        {cues.length === 0 ? (
          <p>No word that introduces what it says was coded.</p>
        ) : (
          <ul className={styles.cues}>
            {cues.map(({ cue, times }) => (
              <li key={cue}>
                <i>{cue}</i> <span>{times}</span>
              </li>
            ))}
          </ul>
        )}
        {cues.length > 0 && <TakeTable base={`${tables}/cues`} what="In what words" />}
      </section>
      <section aria-labelledby="outlets" className={styles.section}>
        <h2 id="outlets">By whom</h2>
        <TallyTable
          caption={`Outlets that cite ${source.name}, most articles first`}
          heading="Outlet"
          barHeading="Citations, by manner"
          lines={outlets.map(({ outletId, outletName, articles, manners }) => ({
            key: outletId,
            head: (
              <>
                <Link href={`/outlets/${outletId}`}>{outletName}</Link>
                {manners.quotedWords > 0 && <small>{counted(manners.quotedWords, 'word')} quoted</small>}
              </>
            ),
            articles,
            bar: <MannerBar manners={manners} most={most} />,
          }))}
        />
        <TakeTable base={`${tables}/outlets`} what="By whom" />
      </section>
      <SourceCitations source={source} />
      <CiteThis lead={CITED_ALONE} />
    </>
  )
}

function Facts({ source }: { source: SourceDetail }) {
  const facts = [
    ['Also as', source.spellings],
    ['Title as given', source.titles],
    ['Organisation', source.organisations],
    ['Sector', source.sectors],
  ] as const
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{values.join(' · ')}</dd>
          </div>
        ))}
    </dl>
  )
}

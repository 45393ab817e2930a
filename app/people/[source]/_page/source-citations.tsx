import type { PlacedCitation, SourceDetail } from '@/lib/queries/source-detail'
import { Link } from '../../../_components/link'
import { PlacedPhrases } from '../../../_components/placed-phrases'
import { TakeTable } from '../../../_components/take-table'
import { citationManner } from '../../../_wording/citation'
import { ALL_PAGES } from '../../../_wording/cited-alone'
import styles from './source-view.module.css'

/** Each citation of a source, newest article first, as it was coded. */
export function SourceCitations({ source }: { source: SourceDetail }) {
  const { slug, citations, page, isLastPage } = source
  const href = (to: number) => `/people/${encodeURIComponent(slug)}${to > 1 ? `?page=${to}` : ''}#citations`
  return (
    <section aria-labelledby="citations" className={styles.section}>
      <h2 id="citations">Each citation</h2>
      {citations.length === 0 && (
        <p>
          There are no more. <Link href={href(1)}>The newest</Link>
        </p>
      )}
      <PlacedPhrases phrases={citations} facts={citationFacts}>
        {({ phrase, name }) => (phrase === '' ? `${name}, without a cue` : null)}
      </PlacedPhrases>
      <p className={styles.pages}>
        {page > 1 && <Link href={href(page - 1)}>Newer</Link>}
        {!isLastPage && <Link href={href(page + 1)}>Earlier</Link>}
      </p>
      <TakeTable
        base={`/api/v1/people/${encodeURIComponent(slug)}/tables/citations`}
        what="Each citation"
        lead={ALL_PAGES}
      />
    </section>
  )
}

function citationFacts({ title, mode, document, quotedWords, via }: PlacedCitation): (string | null)[] {
  return [citationManner({ mode, document, quotedWords }), title, via && `taken from ${via}`]
}

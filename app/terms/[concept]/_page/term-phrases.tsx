import type { PhraseFilter, TermDetail } from '@/lib/queries/term-detail'
import { Link } from '../../../_components/link'
import { PlacedPhrases } from '../../../_components/placed-phrases'
import { TakeTable } from '../../../_components/take-table'
import { ALL_PAGES } from '../../../_wording/cited-alone'
import { voiceOrder, voiceWords } from '../../../_wording/speech'
import { termHref } from './term-params'
import styles from './term-view.module.css'

/** The phrases themselves, newest article first, which a reader can narrow to a voice or an outlet. */
export function TermPhrases({ term, filter }: { term: TermDetail; filter: PhraseFilter }) {
  const outlet = term.outlets.find(({ outletId }) => outletId === filter.outlet)
  const href = (change: Partial<PhraseFilter>) => termHref(term.id, { ...filter, page: 1, ...change })
  const voices = voiceOrder.filter((voice) => term.total.times[voice] > 0)
  return (
    <section aria-labelledby="phrases" className={styles.section}>
      <h2 id="phrases">As printed{outlet && ` by ${outlet.outletName}`}</h2>
      <nav aria-label="Which phrases" className={styles.narrow}>
        <Link href={href({ voice: null })} aria-current={filter.voice === null || undefined} scroll={false}>
          any voice
        </Link>
        {voices.map((voice) => (
          <Link
            key={voice}
            href={href({ voice })}
            aria-current={filter.voice === voice || undefined}
            scroll={false}
          >
            {voiceWords[voice]}
          </Link>
        ))}
        {filter.outlet !== null && (
          <Link href={href({ outlet: null })} scroll={false}>
            every outlet
          </Link>
        )}
      </nav>
      {term.phrases.length === 0 ? (
        <p>
          No phrase answers to this. <Link href={termHref(term.id, {})}>All its phrases</Link>
        </p>
      ) : (
        <PlacedPhrases phrases={term.phrases} />
      )}
      <p className={styles.pages}>
        {filter.page > 1 && <Link href={href({ page: filter.page - 1 })}>Newer</Link>}
        {!term.isLastPage && <Link href={href({ page: filter.page + 1 })}>Earlier</Link>}
      </p>
      {term.phrases.length > 0 && (
        <TakeTable base={`/api/v1/terms/${term.id}/tables/phrases`} what="As printed" lead={ALL_PAGES} />
      )}
    </section>
  )
}

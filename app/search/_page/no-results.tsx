import type { NearWord } from '@/lib/queries/search-near'
import { Link } from '../../_components/link'
import { countWords } from '../../_search/hit-words'
import { NO_FILTERS, type SearchParams, searchHref } from '../../_search/search-params'
import styles from './no-results.module.css'
import { isNarrowed } from './search-form'

interface NoResultsProps {
  params: SearchParams
  words: NearWord[]
  /** the question respelled, where what it finds is shown below */
  instead: string | null
}

/** What was tried and found nothing, and what is near it. */
export function NoResults({ params, words, instead }: NoResultsProps) {
  const { typed, asked, filters } = params
  return (
    <div className={styles.none}>
      <p role="status">
        Nothing {isNarrowed(params) ? 'within these filters ' : ''}holds <b>{typed}</b>
        {instead ? (
          <>
            . Shown instead: <Link href={searchHref({ ...params, typed: instead, page: 1 })}>{instead}</Link>
          </>
        ) : (
          '.'
        )}
      </p>
      <ul>
        {asked?.number && (
          <li>
            Looked for as a value of figures and printed numbers, and as digits in texts. Fewer digits find
            more: “67,8” finds 67,800 to 67,899 and 67.8.
          </li>
        )}
        {words.map((word) => (
          <WordLine key={word.word} word={word} params={params} isAlone={words.length === 1} />
        ))}
        {isNarrowed(params) && (
          <li>
            <Link href={searchHref({ typed, filters: { ...NO_FILTERS, exercises: filters.exercises } })}>
              Search without the filters
            </Link>
          </li>
        )}
        {!filters.exercises && (
          <li>
            Constructed exercises are left out.{' '}
            <Link href={searchHref({ typed, filters: { ...NO_FILTERS, exercises: true } })}>
              Search among them
            </Link>
          </li>
        )}
      </ul>
    </div>
  )
}

function WordLine({ word, params, isAlone }: { word: NearWord; params: SearchParams; isAlone: boolean }) {
  const { hits, near } = word
  if (hits.count > 0) {
    return (
      <li>
        <Link href={searchHref({ ...params, typed: word.word, page: 1 })}>{word.word}</Link> alone finds{' '}
        {countWords(hits)}
        {isAlone && ', but not in this order'}
      </li>
    )
  }
  return (
    <li>
      <b>{word.word}</b> is nowhere. {near.length > 0 ? 'Near it: ' : 'No word near it was found either.'}
      {near.map((other, index) => (
        <span key={other.word}>
          {index > 0 && ', '}
          <Link href={searchHref({ ...params, typed: other.word, page: 1 })}>{other.word}</Link> (
          {countWords(other.hits)})
        </span>
      ))}
    </li>
  )
}

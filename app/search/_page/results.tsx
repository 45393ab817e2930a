import type { SearchGroup } from '@/lib/core/search/types'
import { Link } from '../../_components/link'
import { countWords, kindWords, restWords, shownWords } from '../../_search/hit-words'
import { type SearchParams, searchHref } from '../../_search/search-params'
import { ResultLine } from './result-line'
import styles from './results.module.css'

/** Hits of a kind on a page about that kind alone, and among all kinds. */
export const HITS_ON_PAGE = 50
export const HITS_AMONG_ALL = 6

/** What was found, kind by kind; a kind without hits is not shown. */
export function Results({ groups, params }: { groups: SearchGroup[]; params: SearchParams }) {
  return groups
    .filter(({ count }) => count > 0)
    .map((group) => <Group key={group.kind} group={group} params={params} />)
}

function Group({ group, params }: { group: SearchGroup; params: SearchParams }) {
  const { kind, count, isMore, hits } = group
  const isAlone = params.kind === kind
  const more = !isAlone && (isMore || count > hits.length)
  return (
    <section aria-labelledby={`found-${kind}`} className={styles.group}>
      <h2 id={`found-${kind}`}>
        {kindWords[kind].many}{' '}
        <span className={styles.count}>{isAlone ? countWords(group) : shownWords(group)}</span>
      </h2>
      {isMore && (
        <p className={styles.hint}>
          The closest among the first {count.toLocaleString('en-US')} that were met. A further word or a
          filter narrows them down.
        </p>
      )}
      <ol className={styles.list}>
        {hits.map((hit) => (
          <ResultLine key={keyOf(hit)} hit={hit} />
        ))}
      </ol>
      {more && (
        <p className={styles.more}>
          <Link href={searchHref({ ...params, kind, page: 1 })}>{restWords(group)}</Link>
        </p>
      )}
      {isAlone && <Pages group={group} params={params} />}
    </section>
  )
}

function Pages({ group, params }: { group: SearchGroup; params: SearchParams }) {
  const last = Math.ceil(group.count / HITS_ON_PAGE)
  if (last < 2) return null
  const { page } = params
  return (
    <nav aria-label="Pages" className={styles.pages}>
      {page > 1 && <Link href={searchHref({ ...params, page: page - 1 })}>Before</Link>}
      <span>
        Page {page} of {last}
      </span>
      {page < last && <Link href={searchHref({ ...params, page: page + 1 })}>Next</Link>}
    </nav>
  )
}

function keyOf(hit: SearchGroup['hits'][number]): string {
  if (hit.kind === 'phrase') return hit.ref
  if (hit.kind === 'source') return hit.name
  return hit.kind === 'figure' ? `${hit.release.id} ${hit.id}` : hit.id
}

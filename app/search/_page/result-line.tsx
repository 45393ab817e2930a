import type { SearchHit } from '@/lib/core/search/types'
import { Gloss } from '../../_components/gloss'
import { Link } from '../../_components/link'
import { HitLink } from '../../_search/hit-link'
import { HitTitle } from '../../_search/hit-title'
import { foundInFacts, hitFacts, inArticleHref, placeHref, releaseTexts } from '../../_search/hit-words'
import { Marked } from '../../_search/marked'
import { counted } from '../../_wording/numbers'
import styles from './results.module.css'

/** One thing that was found: its name as a link to the place itself, and what and where it is. */
export function ResultLine({ hit }: { hit: SearchHit }) {
  return (
    <li>
      <p className={styles.title}>
        <HitLink hit={hit}>
          <HitTitle hit={hit} />
        </HitLink>
      </p>
      {hit.kind === 'phrase' && hit.gloss && <Gloss text={hit.gloss} />}
      {hit.kind === 'article' && hit.headlineGloss && <Gloss text={hit.headlineGloss} />}
      <p className={styles.facts}>
        <Marked text={hitFacts(hit).join(' · ')} found={foundInFacts(hit)} />
      </p>
      {hit.kind === 'release' &&
        releaseTexts(hit).map((text) => (
          <p key={text} className={styles.facts}>
            <Marked text={text} found={hit.found} />
          </p>
        ))}
      <Further hit={hit} />
    </li>
  )
}

/** Other ways to what was found. */
function Further({ hit }: { hit: SearchHit }) {
  if (hit.kind === 'phrase') {
    return (
      <p className={styles.further}>
        {hit.release ? `on ${hit.release.shortTitle}` : 'tied to no release yet'} ·{' '}
        <Link href={inArticleHref(hit)}>in its article</Link>
      </p>
    )
  }
  if (hit.kind === 'figure') {
    return (
      <p className={styles.further}>
        {hit.otherwise.length > 0 && 'printed otherwise: '}
        {hit.otherwise.map((place) => (
          <span key={place.ref}>
            <Link href={placeHref(place)}>
              {place.outletName} “{place.phrase}”
            </Link>
            {' · '}
          </span>
        ))}
        <Link href={`/releases/${hit.release.id}/figures/${hit.id}`}>how it travelled</Link>
      </p>
    )
  }
  if (hit.kind !== 'source') return null
  const others = hit.articles - hit.cited.length
  return (
    <p className={styles.further}>
      cited in {counted(hit.articles, 'article')}:{' '}
      {hit.cited.map((place, index) => (
        <span key={place.ref}>
          {index > 0 && ', '}
          <Link href={placeHref(place)}>{place.outletName}</Link>
        </span>
      ))}
      {others > 0 && ` and ${others} more`}
      {hit.page !== null && (
        <>
          {' · '}
          <Link href={`/people/${encodeURIComponent(hit.page)}`}>by whom and in what words</Link>
        </>
      )}
    </p>
  )
}

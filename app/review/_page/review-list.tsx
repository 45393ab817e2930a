import type { ReviewSummary } from '@/lib/queries/review/my-reviews'
import { Link } from '../../_components/link'
import { formatDay } from '../../_wording/dates'
import styles from './review-list.module.css'

/** The reviews that are one's own or that one was called in to; nothing where there are none. */
export function ReviewList({ reviews }: { reviews: ReviewSummary[] }) {
  if (reviews.length === 0) return null
  return (
    <section aria-labelledby="reviews" className={styles.reviews}>
      <h2 id="reviews">Your reviews</h2>
      <ul>
        {reviews.map(({ id, title, author, version, savedAt, signedBy }) => (
          <li key={id}>
            <Link href={`/review/${id}`}>{title}</Link>
            <small>
              {author}, version {version}, {formatDay(savedAt.slice(0, 'YYYY-MM-DD'.length))}
              {signedBy ? `, signed by ${signedBy}` : ''}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

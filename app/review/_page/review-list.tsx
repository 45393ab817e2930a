import type { ReviewSummary } from '@/lib/queries/review/my-reviews'
import { Link } from '../../_components/link'
import { formatDay } from '../../_wording/dates'
import styles from './review-list.module.css'

const SHOWN = 4 // the desk below stays in sight

/**
 * The reviews that are oneʼs own or that one was called in to: those under way first, the signed ones folded; nothing where
 * there are none.
 */
export function ReviewList({ reviews }: { reviews: ReviewSummary[] }) {
  if (reviews.length === 0) return null
  const [open, signed] = [reviews.filter(isOpen), reviews.filter((one) => !isOpen(one))]
  return (
    <section aria-labelledby="reviews" className={styles.reviews}>
      <h2 id="reviews">Your reviews</h2>
      <Reviews reviews={open.slice(0, SHOWN)} />
      {open.length > SHOWN && (
        <details>
          <summary>
            More under way <small>{open.length - SHOWN}</small>
          </summary>
          <Reviews reviews={open.slice(SHOWN)} />
        </details>
      )}
      {signed.length > 0 && (
        <details>
          <summary>
            Signed <small>{signed.length}</small>
          </summary>
          <Reviews reviews={signed} />
        </details>
      )}
    </section>
  )
}

const isOpen = ({ signedBy }: ReviewSummary) => signedBy === null

function Reviews({ reviews }: { reviews: ReviewSummary[] }) {
  return (
    <ul>
      {reviews.map(({ id, title, desk, author, version, savedAt, signedBy }) => (
        <li key={id}>
          <Link href={`/review/${id}`}>{title}</Link>
          <small>
            {[author, desk, `version ${version}`, formatDay(savedAt.slice(0, 'YYYY-MM-DD'.length))]
              .filter(Boolean)
              .join(', ')}
            {signedBy ? `, signed by ${signedBy}` : ''}
          </small>
        </li>
      ))}
    </ul>
  )
}

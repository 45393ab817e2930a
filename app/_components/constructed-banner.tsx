import styles from './constructed-banner.module.css'
import { Link } from './link'

interface ConstructedBannerProps {
  /** the exercise that the page belongs to; none on the pages of the exercises themselves */
  exercise?: string | undefined
}

/** Says at the head of a page that nothing on it is real, and leads to the exercise it belongs to. */
export function ConstructedBanner({ exercise }: ConstructedBannerProps) {
  return (
    <p className={styles.banner} role="note">
      <b>Constructed for teaching: everything here is invented.</b> No such release, outlet or person exists.{' '}
      {exercise && <Link href={`/exercises/${exercise}`}>The exercise and its document</Link>}
    </p>
  )
}

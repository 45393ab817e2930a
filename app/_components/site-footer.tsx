import { Link } from './link'
import styles from './site-footer.module.css'

/** What the site is and is not, at the foot of every page. */
export function SiteFooter({ mayRead }: { mayRead: boolean }) {
  return (
    <footer className={styles.footer}>
      <p>
        Parallax sets what outlets printed beside the record it came from. It measures and shows; it gives no
        outlet a score and calls no article false. The articles that come with it were coded by hand; those
        imported here were read by machine, and are marked so.
        {mayRead && (
          <>
            {' '}
            <Link href="/method">How, and what it does not claim</Link> ·{' '}
            <Link href="/glossary">Glossary</Link> · <Link href="/accessibility">Accessibility</Link> ·{' '}
            <Link href="/method#data">Download the data</Link>
          </>
        )}
      </p>
    </footer>
  )
}

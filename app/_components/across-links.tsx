import styles from './across-links.module.css'
import { Link } from './link'

const PLACES = [
  { href: '/terms', name: 'Terms', says: 'each wording: who prints it, in whose voice, when' },
  { href: '/people', name: 'People and bodies', says: 'who is cited, by whom, in what words' },
  { href: '/timeline', name: 'Timeline', says: 'releases, corrections, articles and rulings on words' },
]

/** The pages that answer a question across all releases. */
export function AcrossLinks() {
  return (
    <section aria-labelledby="across" className={styles.links}>
      <h2 id="across">Across all releases</h2>
      <ul>
        {PLACES.map(({ href, name, says }) => (
          <li key={href}>
            <Link href={href}>{name}</Link>
            <span>{says}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The same ways in one line. */
export function AcrossLine() {
  return (
    <p className={styles.line}>
      <span>Across all releases:</span>
      {PLACES.map(({ href, name }) => (
        <Link key={href} href={href}>
          {name}
        </Link>
      ))}
    </p>
  )
}

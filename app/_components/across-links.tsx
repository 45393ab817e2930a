import Link from 'next/link'
import styles from './across-links.module.css'

const PLACES = [
  { href: '/terms', name: 'Terms', says: 'each wording: who prints it, in whose voice, when' },
  { href: '/people', name: 'People and bodies', says: 'who is cited, by whom, in what words' },
]

/** The pages that answer a question across all releases. */
export function AcrossLinks() {
  return (
    <section aria-labelledby="across" className={styles.links}>
      <h2 id="across">Across all releases</h2>
      <dl>
        {PLACES.map(({ href, name, says }) => (
          <div key={href}>
            <dt>
              <Link href={href}>{name}</Link>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

import type { SearchExample } from '@/lib/queries/search-examples'
import { Link } from '../../_components/link'
import { searchHref } from '../../_search/search-params'
import styles from './examples.module.css'

const ABOUT: Record<SearchExample['about'], string> = {
  number: 'a number, however it is printed; its first digits are enough',
  phrase: 'words that stand together',
  source: 'a person or body that is cited',
  outlet: 'an outlet',
}

/** What can be asked, by questions that find something here. */
export function Examples({ examples }: { examples: SearchExample[] }) {
  if (examples.length === 0) {
    return (
      <p className="lead">
        Nothing is here yet to be found. <Link href="/import">Import an article</Link> or load content/.
      </p>
    )
  }
  return (
    <section aria-labelledby="examples" className={styles.examples}>
      <h2 id="examples">For example</h2>
      <dl>
        {examples.map(({ typed, about }) => (
          <div key={typed}>
            <dt>
              <Link href={searchHref({ typed })}>{typed}</Link>
            </dt>
            <dd>{ABOUT[about]}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.hint}>
        Every word counts and all must be there; other forms of a word and accents are found too, and a word
        that is nowhere is looked for as others spell it. <kbd>/</kbd> or <kbd>Ctrl</kbd> <kbd>K</kbd> opens
        the search from any page.
      </p>
    </section>
  )
}

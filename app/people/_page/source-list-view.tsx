import type { SourceSort } from '@/lib/core/compare/source-sort'
import type { SourceList } from '@/lib/queries/source-list'
import { Link } from '../../_components/link'
import { TakeTable } from '../../_components/take-table'
import { placeHref } from '../../_search/hit-words'
import { counted } from '../../_wording/numbers'
import styles from './source-list.module.css'
import { SourceTable } from './source-table'

const SORTS: { sort: SourceSort; title: string; lead: string }[] = [
  { sort: 'person', title: 'People', lead: 'Named persons, alone or together.' },
  { sort: 'body', title: 'Bodies', lead: 'Agencies, committees, courts, groups and other outlets.' },
  {
    sort: 'document',
    title: 'Documents',
    lead: 'Reports, letters and data. One wording may stand for more than one document.',
  },
]

/** Who is cited, by what kind of source it is; those that no article names stand apart. */
export function SourceListView({ list }: { list: SourceList }) {
  const { named, unnamed, isCut } = list
  const sorts = SORTS.map((each) => ({ ...each, lines: named.filter(({ sort }) => sort === each.sort) }))
  return (
    <>
      <h1>People and bodies</h1>
      <p className="standfirst">
        Who is cited, by how many articles, and whether in quotation marks. One spelling is one line: “Jane M.
        Doe” and “Jane Doe” stay two, for only the texts can tell. Whether a name is a person’s is read off
        its spelling. Exercises are left out.
      </p>
      {named.length + unnamed.length === 0 ? (
        <p className="lead">
          No coded article cites anybody yet. <Link href="/import">Import an article</Link> or load content/.
        </p>
      ) : (
        <nav aria-label="Kinds of source" className={styles.jump}>
          {sorts.map(({ sort, title }) => (
            <a key={sort} href={`#${sort}`}>
              {title}
            </a>
          ))}
          <a href="#unnamed">Not named</a>
        </nav>
      )}
      {isCut && (
        <p>
          These are the most cited. <Link href="/search">Search</Link> finds the others.
        </p>
      )}
      {sorts.map(({ sort, title, lead, lines }) => (
        <section key={sort} aria-labelledby={sort} className={styles.section}>
          <h2 id={sort}>{title}</h2>
          <p className="lead">{lead}</p>
          {lines.length === 0 ? <p>None is cited here.</p> : <SourceTable caption={title} lines={lines} />}
        </section>
      ))}
      <Unnamed lines={unnamed} />
      <TakeTable
        base="/api/v1/people/tables/sources"
        what="People and bodies"
        lead="All four lists in one table, in this order, the kind of source in its first column."
      />
    </>
  )
}

function Unnamed({ lines }: { lines: SourceList['unnamed'] }) {
  return (
    <section aria-labelledby="unnamed" className={styles.section}>
      <h2 id="unnamed">Not named</h2>
      <p className="lead">
        Described and not named, in the article’s terms or the coder’s. The same words in two articles need
        not mean the same people or the same report, so none has a page.
      </p>
      {lines.length === 0 && <p>Every source cited here is named.</p>}
      <ul className={styles.unnamed}>
        {lines.map(({ name, articles, places }) => (
          <li key={name}>
            {name}{' '}
            <span>
              {counted(articles, 'article')}:{' '}
              {places.map((place, index) => (
                <span key={place.ref}>
                  {index > 0 && ', '}
                  <Link href={placeHref(place)}>{place.outletName}</Link>
                </span>
              ))}
              {articles > places.length && ' and others'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

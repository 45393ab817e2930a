import type { CodebookListEntry, CodebookLists } from '@/lib/queries/codebook-lists'
import { SourceLink } from '../../_components/source-link'
import styles from './method-view.module.css'

/** The lists that codings draw on, each entry with its definition and the official source where there is one. */
export function CodebookSection({ codebook }: { codebook: CodebookLists }) {
  const concepts = codebook.facets.reduce((sum, facet) => sum + facet.concepts.length, 0)
  return (
    <>
      <p className="lead">
        {codebook.title}, version {codebook.version}. Every coding names the version it was made under.
      </p>
      <details className={styles.list}>
        <summary>
          Words: facets and concepts{' '}
          <small>
            {codebook.facets.length} facets, {concepts} concepts
          </small>
        </summary>
        {codebook.facets.map((facet) => (
          <section key={facet.id} aria-labelledby={`facet-${facet.id}`}>
            <h3 id={`facet-${facet.id}`} className={styles.facet}>
              {facet.label}
            </h3>
            <p className="lead">{facet.definition}</p>
            <Entries entries={facet.concepts} list="concept" />
          </section>
        ))}
      </details>
      <List title="Units: what is counted" entries={codebook.units} />
      <List title="Acts and status" entries={codebook.acts} />
      <List title="Kinds of window" entries={codebook.windowKinds} />
      <List title="Sectors of sources" entries={codebook.sectors} />
      <List title="Modes of citation" entries={codebook.modes} />
    </>
  )
}

function List({ title, entries }: { title: string; entries: CodebookListEntry[] }) {
  return (
    <details className={styles.list}>
      <summary>
        {title} <small>{entries.length}</small>
      </summary>
      <Entries entries={entries} />
    </details>
  )
}

/** `list` names the entries in addresses: "#concept-noncitizen". */
function Entries({ entries, list }: { entries: CodebookListEntry[]; list?: string }) {
  return (
    <dl className={styles.terms}>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} id={list && `${list}-${entry.id}`} />
      ))}
    </dl>
  )
}

function Entry({
  entry: { label, definition, source },
  id,
}: {
  entry: CodebookListEntry
  id: string | undefined
}) {
  return (
    <>
      <dt id={id}>{label}</dt>
      <dd>
        {definition}
        {source && (
          <small>
            Official definition:{' '}
            {source.link ? <SourceLink source={source.link} words={source.label} /> : source.label}
          </small>
        )}
      </dd>
    </>
  )
}

import styles from './guide-form.module.css'

/** The concepts of one facet of the codebook. */
export interface ConceptGroup {
  label: string
  concepts: { id: string; label: string }[]
}

/** Concepts of the codebook to tick, folded: a rule about one notices every wording that is read as it. */
export function ConceptChoices({
  groups,
  ticked,
}: {
  groups: readonly ConceptGroup[]
  ticked: readonly string[]
}) {
  return (
    <details className={styles.concepts}>
      <summary>
        Or every wording that the codebook knows of a thing{ticked.length > 0 && ` (${ticked.length} ticked)`}
      </summary>
      {groups.map(({ label, concepts }) => (
        <fieldset key={label} className={styles.ticks}>
          <legend>{label}</legend>
          {concepts.map((concept) => (
            <label key={concept.id}>
              <input
                type="checkbox"
                name="concepts"
                value={concept.id}
                defaultChecked={ticked.includes(concept.id)}
              />{' '}
              {concept.label}
            </label>
          ))}
        </fieldset>
      ))}
    </details>
  )
}

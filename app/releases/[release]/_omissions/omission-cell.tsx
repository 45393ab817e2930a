import { Standing } from '../../../_components/standing'
import { EvidenceLink } from '../_evidence/evidence-link'
import type { Judged } from './omission-groups'
import styles from './omissions.module.css'

/** One standing; where phrases bear it out, the word leads to the first of them and numbers to the others. */
export function OmissionCell({ standing, refs }: Judged) {
  const [first, ...others] = refs
  if (first === undefined) return <Standing standing={standing} />
  return (
    <>
      <EvidenceLink to={first} open={false} className={styles.link}>
        <Standing standing={standing} />
      </EvidenceLink>
      {others.length > 0 && (
        <span className={styles.more}>
          {others.slice(0, MOST_SHOWN).map((ref, index) => (
            <EvidenceLink key={ref} to={ref} open={false} label={`phrase ${index + 2}`}>
              {index + 2}
            </EvidenceLink>
          ))}
        </span>
      )}
    </>
  )
}

// More would fill the cell; all of them stand in the tables above.
const MOST_SHOWN = 3

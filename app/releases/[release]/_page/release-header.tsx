import type { ReleaseComparison } from '@/lib/core/compare/pages'
import { EnteredNote } from '../../../_components/entered-note'
import { Phrase } from '../../../_components/phrase'
import { formatDay } from '../../../_wording/dates'
import { EvidenceLink } from '../_evidence/evidence-link'
import { evidenceLabels } from './evidence-labels'
import { releaseFacts } from './release-facts'
import styles from './release-header.module.css'

/** What a reader needs to judge: what kind of document, by whom, what it counts, when, how it came out. */
export function ReleaseHeader({ comparison }: { comparison: ReleaseComparison }) {
  const { release } = comparison
  const evidence = evidenceLabels(comparison, release.teaserEvidence)
  return (
    <header className={styles.header}>
      <p className="kicker">
        <b>{release.documentKind}</b> · {release.publisher}
        {release.released && ` · made public ${formatDay(release.released)}`}
      </p>
      <h1>{release.shortTitle}</h1>
      <EnteredNote release={release} />
      <p className="standfirst">{release.standfirst}</p>
      <dl className={styles.facts}>
        {releaseFacts(comparison).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.teaser}>
        <p>{release.teaser}</p>
        {/* It opens in the comparison, which a release without articles has none of. */}
        {comparison.columns.length > 0 && (
          <ul aria-label="Evidence for this">
            {evidence.map(({ ref, who, what, language }) => (
              <li key={ref}>
                <EvidenceLink to={ref} open={false}>
                  {who}: <Phrase phrase={what} voice={null} lang={language} />
                </EvidenceLink>
              </li>
            ))}
          </ul>
        )}
      </div>
    </header>
  )
}

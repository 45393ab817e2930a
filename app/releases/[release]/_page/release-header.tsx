import type { ReleaseComparison } from '@/lib/core/compare/pages'
import type { GlossaryWord } from '@/lib/core/glossary/word'
import { EnteredNote } from '../../../_components/entered-note'
import { explainedInTurn } from '../../../_components/explained'
import { Phrase } from '../../../_components/phrase'
import { formatDay } from '../../../_wording/dates'
import { EvidenceLink } from '../_evidence/evidence-link'
import { CountedWords } from './counted-words'
import { evidenceLabels } from './evidence-labels'
import { releaseFacts } from './release-facts'
import styles from './release-header.module.css'
import { headerTexts } from './release-words'

interface ReleaseHeaderProps {
  comparison: ReleaseComparison
  /** words that the page holds the notes of */
  words: readonly GlossaryWord[]
}

/** What a reader needs to judge: what kind of document, by whom, what it counts, when, how it came out. */
export function ReleaseHeader({ comparison, words }: ReleaseHeaderProps) {
  const { release } = comparison
  const [publisher, standfirst, obtained] = explainedInTurn(headerTexts(release), words)
  const evidence = evidenceLabels(comparison, release.teaserEvidence)
  return (
    <header className={styles.header}>
      <p className="kicker">
        <b>{release.documentKind}</b> · {publisher}
        {release.released && ` · made public ${formatDay(release.released)}`}
      </p>
      <h1>{release.shortTitle}</h1>
      <EnteredNote release={release} />
      <p className="standfirst">{standfirst}</p>
      <dl className={styles.facts}>
        {releaseFacts(comparison).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{name === 'Obtained' ? obtained : value}</dd>
          </div>
        ))}
        <CountedWords numbers={comparison.numbers} words={words} />
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

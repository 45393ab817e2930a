import type { ReactNode } from 'react'
import type { FindingRow, FoundPhrase } from '@/lib/core/compare/against-record'
import { formatFigure } from '@/lib/core/compare/format-number'
import { inTextId } from '../_wording/refs'
import { placeAside, whoSpeaks } from '../_wording/speech'
import styles from './finding-item.module.css'
import { Gloss } from './gloss'
import { Link } from './link'
import { Phrase } from './phrase'

interface FindingItemProps {
  finding: FindingRow
  /** what stands beside the statement: the outlet on a release's page, the rule on an article's */
  head: ReactNode
  /** the release on whose page the evidence stands, or null on that page itself */
  release: string | null
  /** the id of the row, where links lead to it */
  id?: string
}

/** What a rule noticed: its sentence, the phrases that it rests on as printed, and where to see each of them. */
export function FindingItem({ finding, head, release, id }: FindingItemProps) {
  return (
    <li id={id} className={styles.finding}>
      <div className={styles.head}>{head}</div>
      <div>
        <p className={styles.statement}>{finding.statement}</p>
        <ul className={styles.phrases} aria-label="What this rests on">
          {finding.evidence.map((phrase, index) => (
            <li key={`${phrase.ref ?? 'words'} ${phrase.place?.start ?? index}`}>
              <PhraseEvidence phrase={phrase} index={index} finding={finding} release={release} />
            </li>
          ))}
          {finding.figures.map((figure) => (
            <li key={figure.id}>
              <EvidenceOf to={`figure:${figure.id}`} release={release}>
                {formatFigure(figure)}
              </EvidenceOf>
              <small>the record: {figure.label}</small>
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}

interface PhraseEvidenceProps extends Pick<FindingItemProps, 'finding' | 'release'> {
  phrase: FoundPhrase
  /** its place in the evidence, from 0 */
  index: number
}

function PhraseEvidence({ phrase, index, finding, release }: PhraseEvidenceProps) {
  const { ref, articleId } = phrase
  const printed = <Phrase phrase={phrase.phrase} voice={phrase.voice} lang={phrase.language} />
  const aside = [
    articleId === finding.articleId ? null : phrase.outletName,
    phrase.source ?? whoSpeaks(phrase),
    placeAside(phrase.position),
  ]
  const isHere = release !== null && articleId === finding.articleId
  const inText = `#${inTextId(ref ?? finding.ref, ref === null ? index : null)}`
  return (
    <>
      {ref === null ? (
        printed
      ) : (
        <EvidenceOf to={ref} release={release}>
          {printed}
        </EvidenceOf>
      )}
      {phrase.gloss && <Gloss text={phrase.gloss} />}
      <small>
        {aside.filter(Boolean).join(' · ')}
        {phrase.place && aside.some(Boolean) && ' · '}
        {phrase.place &&
          (isHere ? (
            <a href={inText}>in the text</a>
          ) : (
            <Link href={`/articles/${articleId}${inText}`}>in the text</Link>
          ))}
      </small>
    </>
  )
}

/** A link that opens evidence in the tables of a release's page, from there or from elsewhere. */
function EvidenceOf({ to, release, children }: { to: string; release: string | null; children: ReactNode }) {
  const address = `?open=${encodeURIComponent(to)}#evidence`
  if (release !== null) {
    return (
      <Link href={`/releases/${release}${address}`} className={styles.link}>
        {children}
      </Link>
    )
  }
  return (
    <a href={address} data-evidence={to} className={styles.link}>
      {children}
    </a>
  )
}

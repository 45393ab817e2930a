import { formatPeriod } from '@/lib/core/compare/format-date'
import type { Column, Period, WindowEntry } from '@/lib/core/compare/types'
import { publishedWords } from '../../../_wording/coding'
import { windowWords } from '../../../_wording/dates'
import { EvidenceFrame } from './evidence-frame'
import frame from './evidence-frame.module.css'

interface WindowEvidenceProps {
  entry: WindowEntry
  column: Column
  /** the recordʼs own window; null where the article is tied to no release */
  record: Period | null
}

/** A stated period: what the words say, what they must mean, what they date, and the recordʼs own window. */
export function WindowEvidence({ entry, column, record }: WindowEvidenceProps) {
  return (
    <EvidenceFrame entry={entry} column={column} says={[]}>
      <dl className={frame.facts}>
        {entry.literal && (
          <>
            <dt>The words say</dt>
            <dd>{formatPeriod(entry.literal)}</dd>
          </>
        )}
        <dt>{entry.literal ? 'They must mean' : 'The days it means'}</dt>
        <dd>{formatPeriod(entry)}</dd>
        <dt>What it dates</dt>
        <dd>{entry.dates ?? 'not stated'}</dd>
        <dt>Kind</dt>
        <dd>{[entry.kindLabel, entry.basis && BASES[entry.basis]].filter(Boolean).join(', ')}</dd>
        {record && (
          <>
            <dt>The record</dt>
            <dd>{windowWords(record)}</dd>
          </>
        )}
        <dt>Published</dt>
        <dd>
          {publishedWords(column.published)} ({column.publishedBasis})
        </dd>
      </dl>
    </EvidenceFrame>
  )
}

const BASES: Record<NonNullable<WindowEntry['basis']>, string> = {
  stated: 'as stated',
  implied: 'implied by the text',
  relative: 'reckoned from the day of publication',
}

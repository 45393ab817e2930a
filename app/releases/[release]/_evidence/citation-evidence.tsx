import type { CitationEntry, Column } from '@/lib/core/compare/types'
import { citationManner } from '../../../_wording/citation'
import { EvidenceFrame } from './evidence-frame'
import frame from './evidence-frame.module.css'

interface CitationEvidenceProps {
  entry: CitationEntry
  sectorLabel: string
  column: Column
}

/** A source as one outlet cites it: name and title as given there, how, and taken from whom. */
export function CitationEvidence({ entry, sectorLabel, column }: CitationEvidenceProps) {
  return (
    <EvidenceFrame entry={entry} column={column} says={[]}>
      <dl className={frame.facts}>
        <dt>Source</dt>
        <dd>
          {entry.name}
          {!entry.named && ' (not named)'}
        </dd>
        <dt>Title as given</dt>
        <dd lang={entry.title && column.language === 'es' ? 'es' : undefined}>
          {entry.title ?? 'not stated'}
        </dd>
        <dt>Organisation</dt>
        <dd>{entry.organisation ?? 'not stated'}</dd>
        <dt>Sector</dt>
        <dd>{sectorLabel}</dd>
        <dt>Cited</dt>
        <dd>{citationManner(entry)}</dd>
        {entry.via && (
          <>
            <dt>Taken from</dt>
            <dd>{entry.via}</dd>
          </>
        )}
        <dt>Stands in</dt>
        <dd>{entry.position ?? 'not coded'}</dd>
      </dl>
    </EvidenceFrame>
  )
}

import { sourceSlug } from '@/lib/core/compare/source-slug'
import type { CitationEntry, Column } from '@/lib/core/compare/types'
import { Link } from '../../../_components/link'
import { citationManner } from '../../../_wording/citation'
import { EvidenceFrame } from './evidence-frame'
import frame from './evidence-frame.module.css'

interface CitationEvidenceProps {
  entry: CitationEntry
  sectorLabel: string
  column: Column
  /** the source has a page of its own, which those of exercises have not */
  across?: boolean
}

/** A source as one outlet cites it: name and title as given there, how, and taken from whom. */
export function CitationEvidence({ entry, sectorLabel, column, across = false }: CitationEvidenceProps) {
  return (
    <EvidenceFrame entry={entry} column={column} says={[]}>
      <dl className={frame.facts}>
        <dt>Source</dt>
        <dd>
          {entry.name}
          {!entry.named && ' (not named)'}{' '}
          {across && entry.named && sourceSlug(entry.name) !== '' && (
            <Link href={`/people/${encodeURIComponent(sourceSlug(entry.name))}`}>
              Cited by whom, in what words
            </Link>
          )}
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

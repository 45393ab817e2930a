import type { Column, WordEntry } from '@/lib/core/compare/types'
import { Link } from '../../../_components/link'
import { counted } from '../../../_wording/numbers'
import { whoSpeaks } from '../../../_wording/speech'
import type { WordTableRow } from '../_words/word-rows'
import { EvidenceFrame } from './evidence-frame'
import frame from './evidence-frame.module.css'

interface WordEvidenceProps {
  entry: WordEntry
  row: Pick<WordTableRow, 'facetLabel' | 'concept' | 'label' | 'definition'>
  column: Column
}

/** A wording: whose words, where they stand, what the codebook puts them under. */
export function WordEvidence({ entry, row, column }: WordEvidenceProps) {
  return (
    <EvidenceFrame entry={entry} column={column} says={[]}>
      <dl className={frame.facts}>
        <dt>Voice</dt>
        <dd>{whoSpeaks(entry) ?? 'not coded'}</dd>
        <dt>Stands in</dt>
        <dd>
          {entry.position ?? 'not coded'}, {counted(entry.count, 'time')} in the part coded
        </dd>
        <dt>Facet</dt>
        <dd>{row.facetLabel}</dd>
        <dt>Concept</dt>
        <dd>
          {row.label}
          {row.definition && `: ${row.definition}`}
          {row.concept !== null && (
            <>
              {' '}
              <Link href={`/terms/${row.concept}`}>Who prints it, and when</Link>
            </>
          )}
        </dd>
        {entry.denotes && (
          <>
            <dt>Denotes</dt>
            <dd>{entry.denotes}</dd>
          </>
        )}
      </dl>
    </EvidenceFrame>
  )
}

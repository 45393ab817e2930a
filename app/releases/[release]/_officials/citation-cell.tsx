import type { CitationEntry, Column } from '@/lib/core/compare/types'
import { Phrase } from '../../../_components/phrase'
import { citationManner } from '../../../_wording/citation'
import { placeAside } from '../../../_wording/speech'
import { EvidenceLink } from '../_evidence/evidence-link'
import styles from '../_table/entry.module.css'

interface CitationCellProps {
  entries: CitationEntry[]
  column: Column
  open: string | null
}

/** How one outlet cites one source: quoted or paraphrased, with which cue, taken from whom. */
export function CitationCell({ entries, column, open }: CitationCellProps) {
  return (
    <ul className={styles.entries}>
      {entries.map((entry) => (
        <li key={entry.ref} className={open === entry.ref ? styles.selected : undefined}>
          <EvidenceLink to={entry.ref} open={open === entry.ref} className={styles.link}>
            {citationManner(entry)}
          </EvidenceLink>
          {entry.phrase && (
            <span className={styles.aside}>
              cue: <Phrase phrase={entry.phrase} voice="outlet" lang={column.language} />
            </span>
          )}
          {entry.via && <span className={styles.aside}>taken from {entry.via}</span>}
          {placeAside(entry.position) && <span className={styles.aside}>{entry.position}</span>}
        </li>
      ))}
    </ul>
  )
}

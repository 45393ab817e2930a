import type { Column, WordEntry } from '@/lib/core/compare/types'
import { Phrase } from '../../../_components/phrase'
import { voiceWords } from '../../../_wording/speech'
import { EvidenceLink } from '../_evidence/evidence-link'
import entry from '../_table/entry.module.css'
import styles from './word-cell.module.css'
import { byVoice } from './word-rows'

interface WordCellProps {
  entries: WordEntry[]
  column: Column
  open: string | null
}

/** One outletʼs wordings of a concept, apart by voice; the headline is marked. */
export function WordCell({ entries, column, open }: WordCellProps) {
  return (
    <>
      {byVoice(entries).map((group) => (
        <div key={group.voice} className={styles.voice}>
          <p className={styles.name}>{group.voice ? voiceWords[group.voice] : 'voice not coded'}</p>
          <ul className={styles.phrases}>
            {group.entries.map((word) => (
              <li key={word.ref} className={open === word.ref ? entry.selected : undefined}>
                <EvidenceLink to={word.ref} open={open === word.ref} className={entry.link}>
                  <Phrase {...word} lang={column.language} />
                  {word.count > 1 && <span className={styles.count}> ×{word.count}</span>}
                </EvidenceLink>
                {word.gloss && <span className={entry.gloss}>{word.gloss}</span>}
                {word.position === 'headline' && <span className={styles.headline}>headline</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

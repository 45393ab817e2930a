import type { Column, FigureRow, PrintedNumber } from '@/lib/core/compare/types'
import { Phrase } from '../../../_components/phrase'
import { RelationTag } from '../../../_components/relation-tag'
import { unitAside } from '../../../_wording/printed-number'
import { relationTags } from '../../../_wording/relation-tags'
import { placeAside, whoSpeaks } from '../../../_wording/speech'
import { EvidenceLink } from '../_evidence/evidence-link'
import styles from '../_table/entry.module.css'

interface NumberCellProps {
  entries: PrintedNumber[]
  figure: FigureRow | null
  column: Column
  open: string | null
}

/** Each number of one outlet for one figure: as printed, its unit, whose voice, and what it is to the record. */
export function NumberCell({ entries, figure, column, open }: NumberCellProps) {
  return (
    <ul className={styles.entries}>
      {entries.map((entry) => {
        const unit = unitAside(entry)
        const aside = [whoSpeaks(entry), placeAside(entry.position)].filter(Boolean).join(' · ')
        return (
          <li key={entry.ref} className={open === entry.ref ? styles.selected : undefined}>
            <EvidenceLink to={entry.ref} open={open === entry.ref} className={styles.link}>
              <Phrase {...entry} lang={column.language} />
            </EvidenceLink>
            {entry.gloss && <span className={styles.gloss}>{entry.gloss}</span>}
            {unit && (
              <span className={styles.aside}>
                unit as printed: <span lang={column.language === 'es' ? 'es' : undefined}>{unit}</span>
              </span>
            )}
            {aside && <span className={styles.aside}>{aside}</span>}
            {figure && (
              <span className={styles.tags}>
                {relationTags(entry, figure).map((tag) => (
                  <RelationTag key={tag.words} tag={tag} />
                ))}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

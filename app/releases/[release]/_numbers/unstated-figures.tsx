'use client'

import { useQueryState } from 'nuqs'
import { formatFigure } from '@/lib/core/compare/format-number'
import type { FigureRow, Period } from '@/lib/core/compare/types'
import { counted } from '../../../_wording/numbers'
import { EvidenceLink } from '../_evidence/evidence-link'
import { FigureEvidence } from '../_evidence/lazy'
import { pageState } from '../_page/page-state'
import { figureRef } from './figure-head'
import styles from './unstated-figures.module.css'

/** The figures of the record that no outlet prints in the part that was coded, folded. */
export function UnstatedFigures({ figures, window }: { figures: FigureRow[]; window: Period }) {
  const [open] = useQueryState('open', pageState.open)
  if (figures.length === 0) return null
  const opened = figures.find(({ id }) => figureRef(id) === open)
  return (
    <details className={styles.unstated} open={opened ? true : undefined}>
      <summary>
        {counted(figures.length, 'more figure')} of the record that none of the coded parts states
      </summary>
      <ul>
        {figures.map((figure) => (
          <li key={figure.id}>
            <EvidenceLink to={figureRef(figure.id)} open={figure === opened} className={styles.figure}>
              <b>{formatFigure(figure)}</b> {figure.label}
            </EvidenceLink>
            <small>
              {[
                figure.unitStated,
                figure.window.stated === window.stated ? null : figure.window.stated,
                figure.confidence,
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
            {figure === opened && (
              <div className={styles.evidence}>
                <FigureEvidence figure={figure} whole={null} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

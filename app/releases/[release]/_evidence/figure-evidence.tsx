'use client'

import { useParams } from 'next/navigation'
import type { FigureRow } from '@/lib/core/compare/types'
import { FigureValue } from '../../../_components/figure-value'
import { Link } from '../../../_components/link'
import { figureRef } from '../_numbers/figure-head'
import { CopyLink } from './copy-link'
import { useEvidenceFocus } from './evidence-frame'
import frame from './evidence-frame.module.css'
import { EVIDENCE_ID } from './evidence-link'
import styles from './figure-evidence.module.css'
import { FigureParticulars, FigureRevisions } from './figure-particulars'
import { HandoutLink } from './handout-link'

/** What is known of one figure of the record: definition, how sure, from where, and other values it has had. */
export function FigureEvidence({ figure, whole }: { figure: FigureRow; whole: FigureRow | null }) {
  const section = useEvidenceFocus(figure.id)
  const { release } = useParams()
  return (
    <section
      ref={section}
      id={EVIDENCE_ID}
      tabIndex={-1}
      aria-label={`The record: ${figure.label}`}
      className={frame.evidence}
    >
      <div>
        <p className={frame.outlet}>The record</p>
        <p className={styles.value}>
          <FigureValue figure={figure} />
        </p>
        <p className={frame.says}>{figure.label}</p>
        {figure.derived && <p className={frame.says}>Worked out: {figure.derived}</p>}
        <FigureRevisions figure={figure} />
      </div>
      <FigureParticulars figure={figure} whole={whole} />
      <ul className={frame.acts}>
        {typeof release === 'string' && (
          <li>
            <Link href={`/releases/${release}/figures/${figure.id}`}>How it travelled</Link>
          </li>
        )}
        <HandoutLink figure={figure.id} />
        <li>
          <CopyLink to={figureRef(figure.id)} />
        </li>
        <li>
          <button type="button" data-evidence-close="" className={frame.close}>
            Close <kbd>Esc</kbd>
          </button>
        </li>
      </ul>
    </section>
  )
}

'use client'

import { formatDate } from '@/lib/core/compare/format-date'
import { formatFigure, formatValue } from '@/lib/core/compare/format-number'
import type { FigureRow } from '@/lib/core/compare/types'
import { FigureValue } from '../../../_components/figure-value'
import { SourceLink } from '../../../_components/source-link'
import { windowWords } from '../../../_wording/dates'
import { figureRef } from '../_numbers/figure-head'
import { CopyLink } from './copy-link'
import { useEvidenceFocus } from './evidence-frame'
import frame from './evidence-frame.module.css'
import { EVIDENCE_ID } from './evidence-link'
import styles from './figure-evidence.module.css'

/** What is known of one figure of the record: definition, how sure, from where, and other values it has had. */
export function FigureEvidence({ figure, whole }: { figure: FigureRow; whole: FigureRow | null }) {
  const section = useEvidenceFocus(figure.id)
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
        {figure.revisions.length > 0 && (
          <>
            <p className={styles.also}>Other values met</p>
            <ul className={styles.revisions}>
              {figure.revisions.map((revision, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
                <li key={index}>
                  <b>{formatValue(revision.value, figure.measure)}</b> {REVISIONS[revision.kind]}
                  {revision.on ? `, ${dateOr(revision.on)}` : ''}: {revision.note}{' '}
                  {revision.source && (
                    <>
                      · <SourceLink source={revision.source} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <dl className={`${frame.particulars} ${frame.facts}`}>
        <dt>Counts</dt>
        <dd>{figure.unitStated || figure.unitLabel}</dd>
        <dt>Of whom</dt>
        <dd>{figure.population}</dd>
        <dt>Act or status</dt>
        <dd>{figure.actStated || 'not stated'}</dd>
        {figure.nature && (
          <>
            <dt>Kind</dt>
            <dd>
              {figure.nature === 'stock' ? 'a stock: counted at one moment' : 'a flow: counted over a period'}
            </dd>
          </>
        )}
        <dt>Window</dt>
        <dd>{windowWords(figure.window)}</dd>
        {whole && (
          <>
            <dt>Part of</dt>
            <dd>
              {formatFigure(whole)}, {whole.label}
            </dd>
          </>
        )}
        <dt>Confidence</dt>
        <dd>
          {figure.confidence}
          {figure.confidenceNote && `: ${figure.confidenceNote}`}
        </dd>
        <dt>Source</dt>
        <dd>{figure.source ? <SourceLink source={figure.source} /> : 'not stated'}</dd>
      </dl>
      <ul className={frame.acts}>
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

const REVISIONS: Record<FigureRow['revisions'][number]['kind'], string> = {
  publisher: 'by the publisher',
  misprint: 'a misprint elsewhere, not a revision',
  other: 'somebody else’s count',
}

/** A day or month in words; a coarser date as the record gives it. */
function dateOr(stated: string): string {
  return /^\d{4}-\d{2}(-\d{2})?$/.test(stated) ? formatDate(stated) : stated
}

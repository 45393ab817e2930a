import { formatDate } from '@/lib/core/compare/format-date'
import { formatFigure, formatValue } from '@/lib/core/compare/format-number'
import type { FigureRow } from '@/lib/core/compare/types'
import { SourceLink } from '../../../_components/source-link'
import { windowWords } from '../../../_wording/dates'
import frame from './evidence-frame.module.css'
import styles from './figure-evidence.module.css'

/** Other values that a figure has had or was given, each with by whom and when; nothing where there are none. */
export function FigureRevisions({ figure }: { figure: FigureRow }) {
  if (figure.revisions.length === 0) return null
  return (
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
  )
}

/** What a figure counts, of whom, when, how sure and from where. `whole`: the figure that it is part of, where that is to be told. */
export function FigureParticulars({ figure, whole }: { figure: FigureRow; whole: FigureRow | null }) {
  return (
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

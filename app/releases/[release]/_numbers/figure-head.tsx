import { formatFigure } from '@/lib/core/compare/format-number'
import type { FigureRow, Period } from '@/lib/core/compare/types'
import { FigureValue } from '../../../_components/figure-value'
import { EvidenceLink } from '../_evidence/evidence-link'
import styles from './figure-head.module.css'

interface FigureHeadProps {
  figure: FigureRow
  /** the releaseʼs own window, so that a figure says its window only where it is another */
  usual: Period
  open: string | null
}

/** The reference under which a figureʼs own particulars open. */
export function figureRef(figureId: string): string {
  return `figure:${figureId}`
}

/** A figure of the record at the head of its row: value, what it counts, and how sure it is. */
export function FigureHead({ figure, usual, open }: FigureHeadProps) {
  const ref = figureRef(figure.id)
  const window = figure.window.stated === usual.stated ? null : figure.window.stated
  const counts = [figure.unitStated || figure.unitLabel, figure.actStated, window].filter(Boolean)
  return (
    <>
      <EvidenceLink to={ref} open={open === ref} className={styles.value}>
        <b data-long={isLong(figure) || undefined}>
          <FigureValue figure={figure} />
        </b>
        <span className={styles.label}>{figure.label}</span>
      </EvidenceLink>
      <small className={styles.counts}>{counts.join(' · ')}</small>
      <small className={styles.confidence}>{figure.confidence}</small>
    </>
  )
}

// Longer numbers are set smaller, so that they stay within the first column.
const LONGEST_LARGE = 9

function isLong(figure: FigureRow): boolean {
  return formatFigure({ ...figure, modifier: null }).length > LONGEST_LARGE
}

import { formatFigure } from '@/lib/core/compare/format-number'
import type { FigureRow } from '@/lib/core/compare/types'
import { EvidenceLink } from '../_evidence/evidence-link'
import { figureRef } from '../_numbers/figure-head'
import type { OmissionTableRow } from './omission-groups'
import styles from './omissions.module.css'

interface OmissionHeadProps {
  row: OmissionTableRow
  figures: ReadonlyMap<string, FigureRow>
}

/** What a row is about: a figure with its number, a split with its parts, a window, a caveat or somebody's answer. */
export function OmissionHead({ row, figures }: OmissionHeadProps) {
  const own = row.figureIds.flatMap((id) => figures.get(id) ?? [])
  const [first] = own
  if (row.kind === 'figure' || row.kind === 'denominator') {
    if (!first) return row.label
    return (
      <EvidenceLink to={figureRef(first.id)} open={false} className={styles.figure}>
        <b>{formatFigure(first)}</b> {row.label}
      </EvidenceLink>
    )
  }
  if (row.kind === 'reply') return `${row.label} is cited`
  return (
    <>
      {row.label}
      {own.length > 0 && <small>{own.map((figure) => formatFigure(figure)).join(' and ')}</small>}
    </>
  )
}

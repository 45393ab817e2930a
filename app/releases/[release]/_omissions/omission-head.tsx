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
  const short = row.kind === 'caveat' ? SHORT[row.id] : undefined
  if (short) {
    return (
      <>
        {short}
        <small className={styles.note}>{row.label}</small>
      </>
    )
  }
  return (
    <>
      {row.label}
      {own.length > 0 && (
        <small className={styles.note}>{own.map((figure) => formatFigure(figure)).join(' and ')}</small>
      )}
    </>
  )
}

/** What a caveat says, in short: one note of a record may hold several. */
const SHORT: Record<string, string> = {
  'caveat not released': 'It does not mean that anybody was released',
  'caveat whenever issued': 'Counted whenever they were issued',
  'caveat several each': 'One person can have several',
  'caveat any conviction': 'A conviction can be of any kind or year',
  'caveat status not recorded': 'Immigration status is not recorded',
  'caveat conduct not tracked': 'What people do later is not tracked',
}

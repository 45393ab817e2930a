import type { Column, FigureRow, PrintedNumber } from '@/lib/core/compare/types'
import { RelationTag } from '../../../_components/relation-tag'
import { Sign } from '../../../_components/sign'
import { explainNumber } from '../../../_wording/explain-number'
import { numberSides } from '../../../_wording/number-sides'
import { relationTags } from '../../../_wording/relation-tags'
import { whoSpeaks } from '../../../_wording/speech'
import { EvidenceFrame } from './evidence-frame'
import { HandoutLink } from './handout-link'
import styles from './number-evidence.module.css'

interface NumberEvidenceProps {
  entry: PrintedNumber
  /** null for a number tied to no figure */
  figure: FigureRow | null
  column: Column
  /** whose record the figure is of; left out on the pages of a release, whose address says it */
  release?: string | null
}

/** A printed number beside the recordʼs: number, unit, population, act and window, with what stands changed marked. */
export function NumberEvidence({ entry, figure, column, release }: NumberEvidenceProps) {
  const { alignment } = entry
  const reasons = (alignment?.reasons ?? []).filter((reason) => reason !== entry.note)
  return (
    <EvidenceFrame
      entry={entry}
      column={column}
      says={explainNumber(entry, figure)}
      reasons={reasons}
      onward={figure && <HandoutLink figure={figure.id} release={release} />}
    >
      {figure && alignment && (
        <p className={styles.tags}>
          {relationTags(entry, figure).map((tag) => (
            <RelationTag key={tag.words} tag={tag} />
          ))}
        </p>
      )}
      <table className={styles.sides}>
        <caption className="sr-only">What {column.outletName} says and what the record says</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{column.outletName}</th>
            {figure && <th scope="col">The record</th>}
          </tr>
        </thead>
        <tbody>
          {numberSides(entry, figure).map(({ name, shift, printed, recorded, asPrinted }) => {
            const changed = shift !== null && (alignment?.shifts.includes(shift) ?? false)
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className={changed ? styles.changed : undefined}>
                  {printed ? (
                    <span lang={asPrinted && column.language === 'es' ? 'es' : undefined}>{printed}</span>
                  ) : (
                    <span className={styles.none}>not stated</span>
                  )}
                  {changed && (
                    <span className={styles.mark}>
                      {' '}
                      <Sign tone="rung" />
                      <span className="sr-only">differs from the record</span>
                    </span>
                  )}
                </td>
                {figure && <td>{recorded ?? <span className={styles.none}>not stated</span>}</td>}
              </tr>
            )
          })}
          <tr>
            <th scope="row">Voice</th>
            <td colSpan={figure ? 2 : 1}>
              {[whoSpeaks(entry), entry.position].filter(Boolean).join(' · ') || 'not coded'}
              {entry.count > 1 && ` · ${entry.count} times`}
            </td>
          </tr>
        </tbody>
      </table>
    </EvidenceFrame>
  )
}

import type { ClassCode } from '@/lib/core/classroom/codebook'
import type { ReportedPhrase } from '@/lib/core/classroom/report'
import { formatShare } from '@/lib/core/compare/format-number'
import { labelOf } from '../../../../class/[assignment]/_reveal/revealed-row'
import styles from './report-view.module.css'
import { SettleForm } from './settle-form'

/** What stands around a phrase in its sentence. */
export interface Around {
  before: string
  after: string
}

interface PhraseCardProps {
  classId: string
  assignmentId: string
  text: number
  phrase: ReportedPhrase
  codes: ClassCode[]
  place: string
  /** null where the text is no longer here */
  around: Around | null
  withNames: boolean
}

/** One phrase: its readings as bars with their reasons, what the others say, and how it was settled. */
export function PhraseCard({
  classId,
  assignmentId,
  text,
  phrase,
  codes,
  place,
  around,
  withNames,
}: PhraseCardProps) {
  const { readings, agreement, isContested, teacher, hand, machine, settled } = phrase
  const labels = new Map(codes.map(({ id, label }) => [id, label]))
  const all = readings.reduce((sum, { count }) => sum + count, 0)
  const others = [
    { who: 'the teacher', code: teacher },
    { who: 'by hand', code: hand },
    { who: 'by machine', code: machine },
  ].filter((each): each is { who: string; code: string } => each.code !== null)
  return (
    <article className={styles.card}>
      <h3>
        “{phrase.phrase}” <small>{place}</small>
      </h3>
      {around && (around.before.trim() !== '' || around.after.trim() !== '') && (
        <p className={styles.sentence}>
          {around.before}
          <mark>{phrase.phrase}</mark>
          {around.after}
        </p>
      )}
      <p className={styles.state}>
        {isContested && <b>contested</b>}
        {agreement !== null && <span> {formatShare(agreement)} of pairs read it alike</span>}
      </p>
      <ul className={styles.bars}>
        {readings.map(({ code, count, names, reasons }) => (
          <li key={code}>
            <span className={styles.bar} style={{ width: `${(100 * count) / Math.max(1, all)}%` }} />
            <p>
              <b>{count}</b> {labelOf(code, labels)}
              {withNames && <small> {names.join(', ')}</small>}
            </p>
            {reasons.map(({ name, reason }) => (
              <p key={name} className={styles.reason}>
                {reason}
                {withNames && <small> ({name})</small>}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <p className={styles.others}>
          {others.map(({ who, code }) => `${who}: ${labelOf(code, labels)}`).join(' · ')}
        </p>
      )}
      {settled && (
        <p className={styles.settled}>
          Settled:{' '}
          <b>{settled.code === null ? 'nothing is to be marked here' : labelOf(settled.code, labels)}</b>.{' '}
          {settled.reason}
        </p>
      )}
      <SettleForm
        {...{ classId, assignmentId, text, codes }}
        start={phrase.start}
        end={phrase.end}
        settled={settled}
      />
    </article>
  )
}

import { UNMARKED } from '@/lib/core/classroom/class-agreement'
import type { RevealedPhrase } from '@/lib/queries/classroom/reveal'
import { Absent } from '../../../_components/absent'
import styles from './reveal-view.module.css'

const LONGEST = 160 // characters of a phrase in a table; a sentence that somebody marked whole may be longer

interface RevealedRowProps {
  phrase: RevealedPhrase
  labels: ReadonlyMap<string, string>
}

/** One phrase and its readings; what differs from hers has a sign beside it. */
export function RevealedRow({ phrase, labels }: RevealedRowProps) {
  const { own, others, teacher, hand, machine, settled } = phrase
  const words = phrase.phrase.length > LONGEST ? `${phrase.phrase.slice(0, LONGEST)}…` : phrase.phrase
  return (
    <>
      <tr>
        <th scope="row">
          <q>{words}</q>
        </th>
        <td>
          <b>{labelOf(own.code, labels)}</b>
          {own.reason && <small>{own.reason}</small>}
        </td>
        <td>
          {others.length === 0 && <Absent absence={null} what="nobody yet" />}
          <ul>
            {others.map(({ code, count, reasons }) => (
              <li key={code}>
                <b>{count}</b> {labelOf(code, labels)} <Same as={own.code} code={code} />
                {reasons.slice(0, 3).map((reason) => (
                  <small key={reason}>{reason}</small>
                ))}
              </li>
            ))}
          </ul>
        </td>
        {[teacher, hand, machine].map((code, index) => (
          <td key={['teacher', 'hand', 'machine'][index]}>
            {code === null ? (
              <Absent absence={null} what="no coding" />
            ) : (
              <>
                {labelOf(code, labels)} <Same as={own.code} code={code} />
              </>
            )}
          </td>
        ))}
      </tr>
      {settled && (
        <tr className={styles.settled}>
          <td colSpan={6}>
            Settled:{' '}
            <b>{settled.code === null ? 'nothing is to be marked here' : labelOf(settled.code, labels)}</b>.{' '}
            {settled.reason}
          </td>
        </tr>
      )}
    </>
  )
}

function Same({ as, code }: { as: string; code: string }) {
  return as === code ? <span className={styles.same}>= as you</span> : null
}

/** A code in words; "not marked" for words that were left as they are. */
export function labelOf(code: string, labels: ReadonlyMap<string, string>): string {
  return code === UNMARKED ? 'not marked' : (labels.get(code) ?? code)
}

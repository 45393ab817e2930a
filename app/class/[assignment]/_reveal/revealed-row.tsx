import { UNMARKED } from '@/lib/core/classroom/class-agreement'
import type { RevealedPhrase, Said } from '@/lib/core/classroom/reveal'
import { Absent } from '../../../_components/absent'
import { StackedCell } from '../../../_components/stacked-cell'
import { ROLE } from '../../../_components/table-roles'
import styles from './revealed-table.module.css'

const LONGEST = 160 // characters of a phrase in a table; a sentence that somebody marked whole may be longer
const MOST_REASONS = 3 // of classmates with one code

interface RevealedRowProps {
  phrase: RevealedPhrase
  labels: ReadonlyMap<string, string>
  /** nobody of the class marked it: what she, they and the teacher said is left out */
  isUnmarked: boolean
}

/** One phrase and its readings; what is the same as hers has a sign beside it. */
export function RevealedRow({ phrase, labels, isUnmarked }: RevealedRowProps) {
  const { own, others, teacher, hand, machine, settled } = phrase
  return (
    <>
      <tr {...ROLE.row}>
        <th scope="row" {...ROLE.rowHeader}>
          <q>{shortened(phrase.phrase)}</q>
        </th>
        {!isUnmarked && (
          <>
            <StackedCell name="You">
              <b>{labelOf(own.code, labels)}</b>
              {own.reason && <small>{own.reason}</small>}
            </StackedCell>
            <StackedCell name="Your class">
              {others.length === 0 && <Absent absence={null} what="nobody yet" />}
              <ul>
                {others.map(({ code, count, reasons }) => (
                  <li key={code}>
                    <b>{count}</b> {labelOf(code, labels)} <Same as={own.code} code={code} />
                    {reasons.slice(0, MOST_REASONS).map((reason) => (
                      <small key={reason}>{reason}</small>
                    ))}
                    {reasons.length > MOST_REASONS && (
                      <small>and {reasons.length - MOST_REASONS} more reasons</small>
                    )}
                  </li>
                ))}
              </ul>
            </StackedCell>
            <StackedCell name="Your teacher">
              <Coding said={teacher} own={own.code} labels={labels} />
            </StackedCell>
          </>
        )}
        <StackedCell name="Coded by hand">
          <Coding said={hand} own={own.code} labels={labels} />
        </StackedCell>
        <StackedCell name="Read by machine">
          <Coding said={machine} own={own.code} labels={labels} />
        </StackedCell>
      </tr>
      {settled && (
        <tr {...ROLE.row} className={styles.settled}>
          <td {...ROLE.cell} colSpan={6}>
            Settled:{' '}
            <b>{settled.code === null ? 'nothing is to be marked here' : labelOf(settled.code, labels)}</b>.{' '}
            {settled.reason}
          </td>
        </tr>
      )}
    </>
  )
}

interface CodingProps {
  said: Said[] | null
  own: string
  labels: ReadonlyMap<string, string>
}

/** Everything that one coding marked here: other words than those of the row stand with their code. */
function Coding({ said, own, labels }: CodingProps) {
  if (said === null) return <Absent absence={null} what="no coding" />
  if (said.length === 0)
    return (
      <>
        {labelOf(UNMARKED, labels)} <Same as={own} code={UNMARKED} />
      </>
    )
  return (
    <ul>
      {said.map(({ code, isExact, words }) => (
        <li key={code}>
          {labelOf(code, labels)} <Same as={own} code={code} />
          {words.map((each) => (
            <small key={each}>
              {isExact && 'and '}for <q>{shortened(each)}</q>
            </small>
          ))}
        </li>
      ))}
    </ul>
  )
}

function Same({ as, code }: { as: string; code: string }) {
  return as === code ? <span className={styles.same}>= as you</span> : null
}

/** Without quotation marks of its own at its ends: it gets some here. */
function shortened(words: string): string {
  const bare = words.replace(/^[“”"]+|[“”"]+$/g, '')
  return bare.length > LONGEST ? `${bare.slice(0, LONGEST)}…` : bare
}

/** A code in words; "not marked" for words that were left as they are. */
export function labelOf(code: string, labels: ReadonlyMap<string, string>): string {
  return code === UNMARKED ? 'not marked' : (labels.get(code) ?? code)
}

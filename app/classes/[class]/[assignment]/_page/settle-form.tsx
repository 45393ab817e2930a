'use client'

import { useActionState, useId } from 'react'
import type { ClassCode } from '@/lib/core/classroom/codebook'
import type { SettledReading } from '@/lib/core/classroom/readings'
import { ErrorNote } from '../../../../_components/error-note'
import form from '../../../../_components/form.module.css'
import { settleStep } from '../_actions/settle-step'
import styles from './report-view.module.css'

interface SettleFormProps {
  classId: string
  assignmentId: string
  text: number
  start: number
  end: number
  codes: ClassCode[]
  settled: SettledReading | null
}

/** Where a phrase is settled, with a reason; nobody's mark is changed by it. */
export function SettleForm({ classId, assignmentId, text, start, end, codes, settled }: SettleFormProps) {
  const [error, act, isPending] = useActionState(settleStep, null)
  const id = useId()
  return (
    <details className={styles.settle}>
      <summary>{settled ? 'Settle it anew' : 'Settle it'}</summary>
      <ErrorNote error={error} />
      <form action={act} className={styles.form}>
        {Object.entries({ class: classId, assignment: assignmentId, text, start, end }).map(
          ([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ),
        )}
        <p>
          <label htmlFor={`${id}code`}>It is</label>
          <select id={`${id}code`} name="code" defaultValue={settled?.code ?? codes[0]?.id}>
            {codes.map((code) => (
              <option key={code.id} value={code.id}>
                {code.label}
              </option>
            ))}
            <option value="">nothing to be marked</option>
          </select>
        </p>
        <p>
          <label htmlFor={`${id}reason`}>Why</label>
          <input id={`${id}reason`} name="reason" maxLength={500} defaultValue={settled?.reason} required />
        </p>
        <p>
          <button type="submit" className={form.quiet} disabled={isPending}>
            Keep it
          </button>
        </p>
      </form>
    </details>
  )
}

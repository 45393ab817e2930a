'use client'

import { useActionState } from 'react'
import { ErrorNote } from '../../../_components/error-note'
import { undoStep } from '../_actions/undo-step'
import styles from './guide-form.module.css'

/** Says that a rule was taken out, with a button that brings it back. */
export function UndoForm({ guide, back }: { guide: { id: string; number: number }; back: number }) {
  const [error, act, isPending] = useActionState(undoStep, null)
  return (
    <form action={act} className={styles.undo}>
      <ErrorNote error={error} />
      <input type="hidden" name="guide" value={guide.id} />
      <input type="hidden" name="base" value={guide.number} />
      <input type="hidden" name="back" value={back} />
      <p role="status">
        The rule was taken out.{' '}
        <button type="submit" className={styles.quiet} disabled={isPending}>
          Bring it back
        </button>
      </p>
    </form>
  )
}

'use client'

import { useActionState } from 'react'
import { ErrorNote } from '../../../_components/error-note'
import form from '../../../_components/form.module.css'
import { deleteAssignmentStep } from '../_actions/class-steps'

interface DeleteAssignmentProps {
  classId: string
  assignmentId: string
  title: string
}

/** Deletes an assignment after one tick. */
export function DeleteAssignment({ classId, assignmentId, title }: DeleteAssignmentProps) {
  const [error, act, isPending] = useActionState(deleteAssignmentStep, null)
  return (
    <details>
      <summary>Delete</summary>
      <ErrorNote error={error} />
      <form action={act}>
        <input type="hidden" name="class" value={classId} />
        <input type="hidden" name="assignment" value={assignmentId} />
        <label>
          <input type="checkbox" name="sure" /> “{title}”, and all that pupils did on it
        </label>{' '}
        <button type="submit" className={form.danger} disabled={isPending}>
          Delete it
        </button>
      </form>
    </details>
  )
}

'use client'

import { useActionState } from 'react'
import { ErrorNote } from '../../../_components/error-note'
import form from '../../../_components/form.module.css'
import { deleteClassStep } from '../_actions/class-steps'

/** Deletes the class after one tick. */
export function DeleteClass({ classId, title }: { classId: string; title: string }) {
  const [error, act, isPending] = useActionState(deleteClassStep, null)
  return (
    <details>
      <summary>Delete this class at once</summary>
      <ErrorNote error={error} />
      <form action={act}>
        <input type="hidden" name="class" value={classId} />
        <p>
          <label>
            <input type="checkbox" name="sure" /> Delete {title} with its pupils, their marks, reasons and
            answers, for good
          </label>
        </p>
        <p>
          <button type="submit" className={form.danger} disabled={isPending}>
            {isPending ? 'Deleting …' : 'Delete the class'}
          </button>
        </p>
      </form>
    </details>
  )
}

'use client'

import { useActionState } from 'react'
import { ErrorNote } from '../../../_components/error-note'
import form from '../../../_components/form.module.css'
import { removePupilStep } from '../_actions/class-steps'

/** Takes a pupil out of the class after one tick. */
export function RemovePupil({ classId, pupilId, name }: { classId: string; pupilId: string; name: string }) {
  const [error, act, isPending] = useActionState(removePupilStep, null)
  return (
    <details>
      <summary aria-label={`Take ${name} out`}>Take out</summary>
      <ErrorNote error={error} />
      <form action={act}>
        <input type="hidden" name="class" value={classId} />
        <input type="hidden" name="pupil" value={pupilId} />
        <label>
          <input type="checkbox" name="sure" /> {name}, and all that {name} did
        </label>{' '}
        <button type="submit" className={form.danger} disabled={isPending}>
          Delete
        </button>
      </form>
    </details>
  )
}

'use client'

import { useActionState } from 'react'
import { ErrorNote } from '../../../_components/error-note'
import { noteStep } from '../_actions/note-step'
import { FRESH } from '../_actions/step-state'
import type { ShownNote } from './review-notes'
import styles from './review-view.module.css'

interface PutAsideFormProps {
  id: string
  desk: string
  note: ShownNote
}

/** Puts a note aside with a reason: for this story, its desk, or every story. */
export function PutAsideForm({ id, desk, note }: PutAsideFormProps) {
  const [state, act, isPending] = useActionState(noteStep, FRESH)
  const field = `reason-${note.number}`
  return (
    <details className={styles.decide} open={state.error !== null}>
      <summary>Put aside</summary>
      <form key={state.answer} action={act} className={styles.form}>
        <ErrorNote error={state.error} />
        <input type="hidden" name="review" value={id} />
        <input type="hidden" name="match" value={note.match} />
        <input type="hidden" name="seen" value={note.seen} />
        <p>
          <label htmlFor={field}>Reason</label>
          <input id={field} name="reason" defaultValue={state.typed} maxLength={1_000} required />
        </p>
        <fieldset className={styles.scopes}>
          <legend className="sr-only">Where this holds</legend>
          <label>
            <input type="radio" name="scope" value="story" defaultChecked /> in this story
          </label>
          {desk && (
            <label>
              <input type="radio" name="scope" value="desk" /> at {desk}
            </label>
          )}
          <label>
            <input type="radio" name="scope" value="everywhere" /> in every story
          </label>
        </fieldset>
        <p>
          <button type="submit" name="kind" value="dismissed" className={styles.go} disabled={isPending}>
            Put note {note.number} aside
          </button>
        </p>
      </form>
    </details>
  )
}

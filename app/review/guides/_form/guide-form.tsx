'use client'

import { useActionState } from 'react'
import { ErrorNote } from '../../../_components/error-note'
import { guideStep } from '../_actions/guide-step'
import styles from './guide-form.module.css'

interface GuideFormProps {
  /** the guide that is changed; null for a new one */
  guide: { id: string; number: number } | null
  yaml: string
}

/** A style guide as YAML: written here or taken from a file, held to the rules of content/styleguides. */
export function GuideForm({ guide, yaml }: GuideFormProps) {
  const [state, act, isPending] = useActionState(guideStep, { answer: 0, error: null, errors: [], yaml })
  return (
    <form key={state.answer} action={act} className={styles.form}>
      <ErrorNote error={state.error} />
      {state.errors.length > 0 && (
        <ul className={styles.errors} aria-label="Errors">
          {state.errors.map(({ line, place, message }) => (
            <li key={`${line} ${place} ${message}`}>
              {line !== null && <b>Line {line}. </b>}
              {place && <code>{place}</code>} {message}
            </li>
          ))}
        </ul>
      )}
      <input type="hidden" name="guide" value={guide?.id ?? ''} />
      <input type="hidden" name="base" value={guide?.number ?? 0} />
      <p>
        <label htmlFor="yaml">The guide as YAML</label>
        <textarea id="yaml" name="yaml" rows={26} defaultValue={state.yaml} spellCheck={false} />
      </p>
      <p>
        <label htmlFor="file">or a file</label>
        <input id="file" name="file" type="file" accept=".yaml,.yml" />
      </p>
      <p className={styles.go}>
        <button type="submit" name="do" value="save" className="button" disabled={isPending}>
          {isPending ? 'Saving …' : 'Save'}
        </button>
      </p>
      {guide && (
        <p className={styles.go}>
          <label>
            <input type="checkbox" name="sure" /> It is no longer offered; drafts that were checked keep their
            notes
          </label>
          <button type="submit" name="do" value="delete" className={styles.danger} disabled={isPending}>
            Delete
          </button>
        </p>
      )}
    </form>
  )
}

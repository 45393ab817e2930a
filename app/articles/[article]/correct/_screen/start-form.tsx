'use client'

import { useActionState } from 'react'
import { type StartState, startStep } from '../_actions/start-step'
import { LONGEST_NAME } from '../_state/coding-name'
import forms from './forms.module.css'
import styles from './start-form.module.css'

/** A coding that one can begin from. */
export interface StartChoice {
  coderId: string
  label: string
  mentions: number
}

interface StartFormProps {
  articleId: string
  /** the name to propose */
  name: string
  choices: StartChoice[]
}

/** Asked once: under which name somebody codes, and from which coding they begin. */
export function StartForm({ articleId, name, choices }: StartFormProps) {
  const [state, act, isPending] = useActionState<StartState, FormData>(startStep, { name, error: null })
  return (
    <form action={act} className={styles.form}>
      <input type="hidden" name="article" value={articleId} />
      <div className={forms.field}>
        <label htmlFor="name">Your name, as the coding will carry it</label>
        <input
          id="name"
          name="name"
          key={state.name}
          defaultValue={state.name}
          maxLength={LONGEST_NAME}
          required
          autoComplete="nickname"
          aria-invalid={state.error ? true : undefined}
          aria-describedby="name-hint"
        />
        <small id="name-hint">
          Everybody who sees the article sees it. It is kept in a cookie on this computer.
        </small>
      </div>
      <fieldset className={styles.from}>
        <legend>Begin with</legend>
        {choices.map(({ coderId, label, mentions }, index) => (
          <label key={coderId}>
            <input type="radio" name="from" value={coderId} defaultChecked={index === 0} />
            <span>
              a copy of the coding by {label}
              <small>
                {mentions} {mentions === 1 ? 'mention' : 'mentions'}; the original stays as it is
              </small>
            </span>
          </label>
        ))}
      </fieldset>
      {state.error && (
        <p role="alert" className={forms.problem}>
          {state.error}
        </p>
      )}
      <p>
        <button type="submit" className="button" disabled={isPending}>
          Start
        </button>
      </p>
      <p className={styles.again}>
        A coding of yours that is here already is gone on with, whatever is chosen.
      </p>
    </form>
  )
}

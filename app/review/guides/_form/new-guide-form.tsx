'use client'

import { useActionState } from 'react'
import { ErrorNote } from '../../../_components/error-note'
import { newGuideStep } from '../_actions/new-guide-step'
import styles from './guide-form.module.css'

/** Begins a guide: what it is called and whose it is. Its rules come after, one by one. */
export function NewGuideForm() {
  const [state, act, isPending] = useActionState(newGuideStep, {
    answer: 0,
    error: null,
    name: '',
    about: '',
  })
  return (
    <form key={state.answer} action={act} className={styles.form}>
      <ErrorNote error={state.error} />
      <p>
        <label htmlFor="name">What it is called</label>
        <input
          id="name"
          name="name"
          defaultValue={state.name}
          maxLength={100}
          placeholder="Tallow Post style"
        />
      </p>
      <p>
        <label htmlFor="about">Whose rules these are, in a sentence</label>
        <input id="about" name="about" defaultValue={state.about} maxLength={300} />
      </p>
      <p className={styles.go}>
        <button type="submit" className="button" disabled={isPending}>
          {isPending ? 'Beginning …' : 'Begin a guide'}
        </button>
      </p>
    </form>
  )
}

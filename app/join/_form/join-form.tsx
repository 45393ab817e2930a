'use client'

import { useActionState } from 'react'
import { ErrorNote } from '../../_components/error-note'
import { type JoinState, joinStep, returnStep } from '../_actions/join-step'
import styles from './join-form.module.css'

/** Where a pupil gives the code of the class and a name of her choice; and below, the way back in. */
export function JoinForm({ code }: { code: string }) {
  const [state, join, isPending] = useActionState<JoinState, FormData>(joinStep, {
    code,
    pseudonym: '',
    error: null,
  })
  const [wrong, comeBack, isReturning] = useActionState(returnStep, null)
  return (
    <>
      <ErrorNote error={state.error} />
      <form action={join} className={styles.form}>
        <p>
          <label htmlFor="code">Code of the class</label>
          <input
            id="code"
            name="code"
            className={styles.code}
            defaultValue={state.code}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={12}
            required
          />
        </p>
        <p>
          <label htmlFor="pseudonym">A made-up name</label>
          <input
            id="pseudonym"
            name="pseudonym"
            defaultValue={state.pseudonym}
            autoComplete="off"
            maxLength={30}
            aria-describedby="pseudonym-hint"
            required
          />
          <small id="pseudonym-hint">
            Not your own name: an animal, a colour, anything. Your class and your teacher will see it.
          </small>
        </p>
        <p>
          <button type="submit" className="button" disabled={isPending}>
            {isPending ? 'Joining …' : 'Join the class'}
          </button>
        </p>
      </form>
      <details className={styles.back}>
        <summary>I joined before, on another computer</summary>
        <ErrorNote error={wrong} />
        <form action={comeBack} className={styles.form}>
          <p>
            <label htmlFor="token">Your return code</label>
            <input id="token" name="token" autoComplete="off" spellCheck={false} maxLength={40} required />
            <small>
              It was shown to you when you joined. Without it, your teacher cannot find it either.
            </small>
          </p>
          <p>
            <button type="submit" className="button" disabled={isReturning}>
              Come back
            </button>
          </p>
        </form>
      </details>
    </>
  )
}

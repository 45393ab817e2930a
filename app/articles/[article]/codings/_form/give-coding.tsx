'use client'

import { useRef } from 'react'
import { ErrorNote } from '../../../../_components/error-note'
import styles from '../../../../import/_form/give-step.module.css'
import { ReadButton } from '../../../../import/_form/read-button'
import type { CodingState } from '../_state/coding-state'
import own from './coding-form.module.css'
import { RefusalNote } from './refusal-note'

interface GiveCodingProps {
  articleId: string
  state: Extract<CodingState, { step: 'give' }>
  act: (form: FormData) => void
  isPending: boolean
}

/** The first step: a file, or a box to paste into. A file is read as soon as it is chosen. */
export function GiveCoding({ articleId, state, act, isPending }: GiveCodingProps) {
  const form = useRef<HTMLFormElement>(null)
  return (
    <form ref={form} action={act} className={styles.form} aria-label="Bring a coding in">
      <input type="hidden" name="article" value={articleId} />
      <input type="hidden" name="step" value="read" />
      <ErrorNote error={state.error} />
      {state.refusal && <RefusalNote refusal={state.refusal} />}
      <label htmlFor="coding-file" className={styles.label}>
        A file
      </label>
      <input
        id="coding-file"
        name="file"
        type="file"
        accept=".yaml,.yml,.json,.jsonld"
        aria-describedby="coding-hint"
        onChange={({ currentTarget }) => {
          if (currentTarget.files?.length) form.current?.requestSubmit()
        }}
      />
      <p id="coding-hint" className={styles.hint}>
        YAML or web annotations, as they are taken away above. You see what it would become before anything is
        saved.
      </p>
      <label htmlFor="coding-text" className={`${styles.label} ${own.or}`}>
        or what stands in it
      </label>
      <textarea id="coding-text" name="text" rows={6} defaultValue={state.typed} spellCheck={false} />
      <ReadButton isPending={isPending} />
    </form>
  )
}

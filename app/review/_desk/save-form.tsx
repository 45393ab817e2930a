'use client'

import { startTransition, useActionState, useRef } from 'react'
import { ErrorNote } from '../../_components/error-note'
import { Link } from '../../_components/link'
import { saveStep } from '../_actions/save-step'
import { NEVER_COOKIE } from '../_state/save-state'
import styles from './save-form.module.css'
import { useKept } from './use-kept'

/** A review whose next version is being written. */
export interface SavedReview {
  id: string
  /** the version that the text was written on */
  version: number
}

/**
 * Saving what stands in the form around it: a draft as a review, where this browser may store drafts at all; a revision as
 * the next version. With scripts nothing is sent but by its button, and the box keeps what was typed whatever comes back.
 */
export function SaveForm({ saved, isReady }: { saved: SavedReview | null; isReady: boolean }) {
  const [state, save, isPending] = useActionState(saveStep, { error: null, base: null })
  const [never, setNever] = useKept(NEVER_COOKIE, '')
  const button = useRef<HTMLButtonElement>(null)
  const isNever = !saved && never === 'yes'
  return (
    <section className={styles.save} aria-label="Saving">
      <ErrorNote error={state.error} />
      {state.base !== null && saved && (
        <p>
          <Link href={`/review/${saved.id}`} target="_blank" rel="noopener">
            Version {state.base}, in another tab
          </Link>
        </p>
      )}
      {saved ? (
        <>
          <input type="hidden" name="review" value={saved.id} />
          <input type="hidden" name="base" value={state.base ?? saved.version} />
        </>
      ) : (
        <>
          <p className={styles.never}>
            <label>
              <input
                type="checkbox"
                name="never"
                checked={isNever}
                onChange={(event) => {
                  const kept = event.target.checked ? 'yes' : ''
                  setNever(kept)
                  // biome-ignore lint/suspicious/noDocumentCookie: the newer way is not in every browser yet
                  document.cookie = `${NEVER_COOKIE}=${kept}; path=/review; max-age=31536000; samesite=lax`
                }}
              />
              <span>
                Never store a draft from this browser <small>Checking works as before; saving is off.</small>
              </span>
            </label>
          </p>
          {!isNever && (
            <p className={styles.fields}>
              <label htmlFor="title">Title</label>
              <input id="title" name="title" maxLength={200} placeholder="The headline, if left empty" />
            </p>
          )}
        </>
      )}
      <p className={styles.go}>
        <button
          ref={button}
          type="submit"
          formAction={save}
          className="button"
          disabled={isPending || isNever}
          onClick={(event) => {
            const { form } = event.currentTarget
            if (!form) return
            // Sent by hand: a form that is sent by the browser is emptied when the answer comes.
            event.preventDefault()
            startTransition(() => save(new FormData(form)))
          }}
        >
          {saved ? `Save as version ${(state.base ?? saved.version) + 1}` : 'Save for review'}
        </button>
        <span role="status">
          {isPending
            ? 'Saving …'
            : saved
              ? 'Everybody who reviews it then sees it.'
              : isNever
                ? 'Saving is off.'
                : isReady
                  ? 'Only you see it, and whom you call in.'
                  : ''}
        </span>
      </p>
    </section>
  )
}

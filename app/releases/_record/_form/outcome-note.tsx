'use client'

import { useEffect, useRef } from 'react'
import { counted } from '../../../_wording/numbers'
import { pathOf, type ToldError } from '../_state/error-words'
import type { Outcome } from '../_state/record-state'
import styles from './outcome-note.module.css'
import { fieldId } from './use-record'

interface OutcomeNoteProps {
  outcome: Outcome | null
  /** grows with each answer, so that the same answer again is told again */
  answer: number
  errors: readonly ToldError[]
  onLine: (line: number) => void
}

/** What the last check or save found: each error leads to its field and to its line. */
export function OutcomeNote({ outcome, answer, errors, onLine }: OutcomeNoteProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (answer > 0) box.current?.focus()
  }, [answer])
  return (
    <div ref={box} tabIndex={-1} className={styles.box} aria-live="polite">
      {outcome?.kind === 'right' && (
        <p className={styles.right}>Nothing is wrong with it: every rule that content/ is held to is kept.</p>
      )}
      {outcome?.kind === 'saved' && <p className={styles.right}>Saved. Its page is on the way …</p>}
      {outcome?.kind === 'failed' && <p className={styles.wrong}>{outcome.message}</p>}
      {outcome?.kind === 'unties' && (
        <div className={styles.wrong}>
          <p>
            Nothing was saved yet: people have tied numbers to figures that are no longer in the record. They
            would be tied to none.
          </p>
          <ul>
            {outcome.figures.map(({ figureId, label, ties }) => (
              <li key={figureId}>
                {label}: {counted(ties, 'number')}
              </li>
            ))}
          </ul>
          <p>
            <label>
              <input type="checkbox" name="untie" /> Untie them, and save
            </label>
          </p>
        </div>
      )}
      {errors.length > 0 && (
        <div className={styles.wrong}>
          <p>{counted(errors.length, 'thing')} to mend before it can be saved:</p>
          <ul>
            {errors.map((error) => (
              <li key={`${error.place} ${error.message}`}>
                <ErrorPlace error={error} /> {error.message}
                {error.line !== null && (
                  <button type="button" className={styles.line} onClick={() => onLine(error.line ?? 1)}>
                    line {error.line}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

/** The name of a field, as a way to it where the form has it. */
function ErrorPlace({ error: { where, place } }: { error: ToldError }) {
  if (where === null) return null
  return (
    <a
      href={`#${fieldId(pathOf(place))}`}
      onClick={(event) => {
        const field = document.getElementById(fieldId(pathOf(place)))
        if (!field) return
        event.preventDefault()
        field.closest('details')?.setAttribute('open', '')
        field.focus()
      }}
    >
      {where}
    </a>
  )
}

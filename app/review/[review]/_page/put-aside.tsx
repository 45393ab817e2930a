'use client'

import { useActionState } from 'react'
import { ErrorNote } from '../../../_components/error-note'
import { SCOPE_WORDS } from '../../_state/scope-words'
import { noteStep } from '../_actions/note-step'
import { FRESH } from '../_actions/step-state'
import type { ShownNote } from './review-notes'
import styles from './review-view.module.css'

/** The notes that were put aside, each with why, by whom and where that holds; nothing where there are none. */
export function PutAside({ id, notes, isOpen }: { id: string; notes: ShownNote[]; isOpen: boolean }) {
  const [state, act] = useActionState(noteStep, FRESH)
  if (notes.length === 0) return null
  return (
    <section aria-labelledby="aside" className={styles.aside}>
      <h2 id="aside">Put aside ({notes.length})</h2>
      <ErrorNote error={state.error} />
      <ul>
        {notes.map((note) => (
          <li key={note.key} id={`note-${note.number}`}>
            {note.number}. {note.title}. {note.words}
            <br />
            <b>{note.dismissal?.reason}</b>{' '}
            <small>
              {note.dismissal?.byName}, {note.dismissal && SCOPE_WORDS[note.dismissal.scope]}
              {note.dismissal?.isElsewhere && ', decided in another story'}
            </small>
            {isOpen && (
              <form action={act}>
                <input type="hidden" name="review" value={id} />
                <input type="hidden" name="match" value={note.match} />
                <input type="hidden" name="seen" value={note.seen} />
                <input type="hidden" name="kind" value="reopened" />
                <button type="submit" name="scope" value="story" className={styles.go}>
                  Open again<span className="sr-only">: note {note.number}</span>
                </button>{' '}
                {note.dismissal && note.dismissal.scope !== 'story' && (
                  <button type="submit" name="scope" value={note.dismissal.scope} className={styles.go}>
                    Open again {SCOPE_WORDS[note.dismissal.scope]}
                    <span className="sr-only">: note {note.number}</span>
                  </button>
                )}
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

import type { DraftNote } from '@/lib/core/review/note'
import type { NoteDecision } from '@/lib/core/review/note-states'
import { counted } from '../../_wording/numbers'
import { SCOPE_WORDS } from '../_state/scope-words'
import { NoteCard } from './note-card'
import styles from './note-list.module.css'

export interface PutAsideNote {
  note: DraftNote
  decision: NoteDecision
}

interface PutAsideBeforeProps {
  notes: readonly PutAsideNote[]
  releaseId: string | null
  current: string | null
  show: ((note: DraftNote) => void) | null
}

/** The notes that an earlier decision puts aside, folded under a line that says how many; each with who decided it and why. */
export function PutAsideBefore({ notes, releaseId, current, show }: PutAsideBeforeProps) {
  if (notes.length === 0) return null
  return (
    <details className={styles.section}>
      <summary>
        Put aside before <small>{counted(notes.length, 'note')}, by decisions that hold here too</small>
      </summary>
      <ol>
        {notes.map(({ note, decision }) => (
          <NoteCard
            key={note.key}
            note={{ ...note, number: null, replacements: [] }}
            {...{ releaseId, accept: null }}
            isCurrent={note.key === current}
            show={show && note.start !== null ? () => show(note) : null}
          >
            <p className={styles.decided}>
              <b>{decision.reason}</b>{' '}
              <small>
                {decision.byName}, {SCOPE_WORDS[decision.scope]}
              </small>
            </p>
          </NoteCard>
        ))}
      </ol>
    </details>
  )
}

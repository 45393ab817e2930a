import type { NumberedNote } from '@/lib/core/review/marked-pieces'
import styles from './note-steps.module.css'

interface NoteStepsProps {
  notes: readonly NumberedNote[]
  current: string | null
  step: (by: 1 | -1) => void
}

/** Where one is among the notes, and how to go on. On a phone it stays at the foot of the screen with the note in hand. */
export function NoteSteps({ notes, current, step }: NoteStepsProps) {
  const asked = notes.filter(({ asks }) => asks)
  const note = asked.find(({ key }) => key === current)
  if (asked.length === 0) return null
  return (
    <div className={styles.steps}>
      <p>
        <button type="button" className={styles.go} onClick={() => step(-1)} aria-keyshortcuts="Shift+F8 p">
          Previous note
        </button>
        <button type="button" className={styles.go} onClick={() => step(1)} aria-keyshortcuts="F8 n">
          Next note
        </button>
        <span role="status">{note ? `${note.number} of ${asked.length}` : `${asked.length} to look at`}</span>
        <kbd>F8</kbd>
      </p>
      {note && <p className={styles.inHand}>{note.words}</p>}
    </div>
  )
}

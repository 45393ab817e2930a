import { markedPieces, type NumberedNote } from '@/lib/core/review/marked-pieces'
import { markClass } from './mark-class'
import styles from './read-draft.module.css'

interface ReadDraftProps {
  text: string
  notes: readonly NumberedNote[]
  /** for paper alone: on the screen the box shows the same */
  onPaper?: boolean
}

/** A draft to be read: its notes in place, each number leading to its note. */
export function ReadDraft({ text, notes, onPaper = false }: ReadDraftProps) {
  const pieces = markedPieces(text, notes)
  return (
    <div className={onPaper ? `${styles.read} ${styles.paper}` : styles.read}>
      {pieces.map(({ start, text: words, notes: here, ends }) => (
        <span key={start}>
          {here.length > 0 ? (
            <span className={markClass(here)} data-at={start}>
              {words}
            </span>
          ) : (
            words
          )}
          {ends.map(({ key, number, title }) => (
            <sup key={key} className={styles.number}>
              <a href={`#note-${number}`} aria-label={`Note ${number}: ${title}`}>
                {number}
              </a>
            </sup>
          ))}
        </span>
      ))}
    </div>
  )
}

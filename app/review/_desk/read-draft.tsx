import { type Mark, markedPieces } from '@/lib/core/review/marked-pieces'
import { markClass } from './mark-class'
import styles from './read-draft.module.css'

interface ReadDraftProps {
  text: string
  marks: readonly Mark[]
  /** for paper alone: on the screen the box shows the same */
  onPaper?: boolean
}

/** A draft to be read: its notes and remarks in place, each number leading to its note. */
export function ReadDraft({ text, marks, onPaper = false }: ReadDraftProps) {
  return (
    <div
      className={onPaper ? `${styles.read} ${styles.paper}` : styles.read}
      data-draft={!onPaper || undefined}
    >
      {markedPieces(text, marks).map(({ start, text: words, marks: here, ends }) => (
        <span key={start}>
          <span className={here.length > 0 ? markClass(here) : undefined} data-from={start}>
            {words}
          </span>
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

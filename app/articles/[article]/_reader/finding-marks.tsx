import styles from './reader.module.css'
import type { FindingNote } from './reader-segments'

/** The numbers of the findings that rest on the words before, each leading to its finding. */
export function FindingMarks({ notes }: { notes: FindingNote[] }) {
  return notes.map(({ id, number, title, isMarked }) =>
    isMarked ? (
      <sup key={id} id={id} className={styles.note}>
        <a href={`#f${number}`} aria-label={`Note ${number}, against the record: ${title}`} title={title}>
          {number}
        </a>
      </sup>
    ) : (
      <span key={id} id={id} className={styles.place} />
    ),
  )
}

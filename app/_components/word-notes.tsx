import type { GlossaryWord } from '@/lib/core/glossary/word'
import { Link } from './link'
import { SourceLink } from './source-link'
import { noteId } from './term'
import styles from './word-notes.module.css'

/**
 * The notes that the Terms of a page open, put at its end. The browser itself shows, closes (Esc, a click elsewhere) and gives the
 * focus back; where it knows no popovers, they stand as a list at the foot of the page.
 */
export function WordNotes({ words }: { words: readonly GlossaryWord[] }) {
  return words.map(({ id, word, definition, mistakenFor, source }) => (
    <section
      key={id}
      id={noteId(id)}
      popover="auto"
      aria-label={`What “${word}” means`}
      className={styles.note}
    >
      <p className={styles.word}>{word}</p>
      <p>{definition}</p>
      <p>
        <b>Often taken for:</b> {mistakenFor}
      </p>
      <p className={styles.foot}>
        {source ? (
          <>
            Source: <SourceLink source={source.link} words={source.label} />
          </>
        ) : (
          'As Parallax uses the word'
        )}{' '}
        · <Link href={`/glossary#${id}`}>Glossary</Link>
        <button type="button" popoverTarget={noteId(id)} popoverTargetAction="hide" className={styles.close}>
          Close
        </button>
      </p>
    </section>
  ))
}

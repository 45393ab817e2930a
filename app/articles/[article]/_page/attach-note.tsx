import styles from './attach-note.module.css'

/** How to attach a text, and why none is here. */
export function AttachNote() {
  return (
    <div className={styles.note}>
      <p>
        No text is attached. If you have the article as a plain text file, put it into a folder and run{' '}
        <code>npm run attach -- &lt;folder&gt;</code>: Parallax finds the article by its phrases, and every
        mention lights up in place.
      </p>
      <p>
        Articles belong to those who wrote them, so Parallax ships only codings and short phrases; a text that
        you attach stays in your own database.
      </p>
    </div>
  )
}

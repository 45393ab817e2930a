import styles from './reach-note.module.css'

/** What a teacher does so that pupils at other computers reach their class; drawn while they do not. */
export function ReachNote() {
  return (
    <section aria-labelledby="reach" className={styles.note}>
      <h2 id="reach">Pupils at other computers do not reach this yet</h2>
      <p>Parallax runs for this computer alone. To let pupils in over the school network:</p>
      <ol>
        <li>
          In the window in which Parallax runs, press <kbd>Ctrl</kbd> <kbd>C</kbd>.
        </li>
        <li>
          In the same window type <code>npm run class</code> and press <kbd>Enter</kbd>. If the computer asks
          whether Node may be reached from private networks, say yes.
        </li>
        <li>Load this page again. The address for pupils and its QR code stand here then.</li>
      </ol>
      <p>
        Your classes stay as they are. Pupils reach the pages of their class and nothing else; you go on at
        this computer, without signing in.
      </p>
    </section>
  )
}

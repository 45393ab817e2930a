import styles from './entered-note.module.css'

/** The mark of a release that was entered here, in a list. */
export function EnteredTag() {
  return <span className={styles.tag}>entered here</span>
}

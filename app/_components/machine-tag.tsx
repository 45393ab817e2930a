import styles from './machine-tag.module.css'

/** The word that marks what a machine coded, framed by the dashed line that its marks in the text have. */
export function MachineTag() {
  return <span className={styles.tag}>machine</span>
}

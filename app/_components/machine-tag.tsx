import styles from './machine-tag.module.css'

/** The word that marks what a machine coded, framed by the dashed line that its marks in the text have; or other words for it. */
export function MachineTag({ words = 'machine' }: { words?: string }) {
  return <span className={styles.tag}>{words}</span>
}

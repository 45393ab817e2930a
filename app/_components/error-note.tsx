import styles from './error-note.module.css'

/** What went wrong, read out at once; nothing where nothing did. */
export function ErrorNote({ error }: { error: string | null }) {
  return <div role="alert">{error && <p className={styles.error}>{error}</p>}</div>
}

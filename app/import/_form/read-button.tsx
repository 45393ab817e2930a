import styles from './give-step.module.css'

/** Has what was given read, and says while it is. */
export function ReadButton({ isPending }: { isPending: boolean }) {
  return (
    <p className={styles.go}>
      <button type="submit" className="button" disabled={isPending}>
        Read it
      </button>
      <span role="status">{isPending ? 'Reading …' : ''}</span>
    </p>
  )
}

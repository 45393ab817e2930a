import styles from './review-step.module.css'

/** Which key does what the button says; shown where there are keys. A screen reader hears the button itself. */
export function SaveHint({ confirms }: { confirms: boolean }) {
  return (
    <span className={styles.key} aria-hidden="true">
      <kbd>Enter</kbd> {confirms ? 'confirms the release and saves' : 'saves it'}
    </span>
  )
}

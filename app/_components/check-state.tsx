import styles from './check-state.module.css'

interface CheckStateProps {
  /** ISO time of the last check; null where one is due */
  checkedAt: string | null
  /** nothing is left from a check before */
  isEmpty: boolean
}

/** That a release waits to be held against its record, and what it means for what is shown; nothing once it is checked. */
export function CheckState({ checkedAt, isEmpty }: CheckStateProps) {
  if (checkedAt !== null) return null
  return (
    <p role="note" className={styles.state}>
      {isEmpty
        ? 'Being checked: the articles are not yet held against the record. Load the page again in a minute.'
        : 'Being checked again: a coding, a text or the record has changed. What stands here is from the check before.'}
    </p>
  )
}

import styles from './desk.module.css'
import { useKept } from './use-kept'

/** Whether drafts may be stored from this browser at all. */
export function StoreSwitch() {
  const [never, setNever] = useKept('review-never', '')
  return (
    <p className={styles.never}>
      <label>
        <input
          type="checkbox"
          name="never"
          checked={never === 'yes'}
          onChange={(event) => setNever(event.target.checked ? 'yes' : '')}
        />
        <span>
          Never store a draft from this browser <small>Checking works as before; saving is off.</small>
        </span>
      </label>
    </p>
  )
}

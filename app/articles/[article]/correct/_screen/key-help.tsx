import { keyList } from '../_state/key-map'
import styles from './key-help.module.css'

interface KeyHelpProps {
  withSingleKeys: boolean
  onSingleKeys: (on: boolean) => void
  onClose: () => void
}

/** All keys of the page, and a switch for those that are a single letter. */
export function KeyHelp({ withSingleKeys, onSingleKeys, onClose }: KeyHelpProps) {
  return (
    <section className={styles.help} aria-labelledby="keys">
      <h2 id="keys">Keys</h2>
      <dl>
        {keyList.map(({ action, keys, does }) => (
          <div key={action}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.foot}>
        <label>
          <input
            type="checkbox"
            checked={withSingleKeys}
            onChange={(event) => onSingleKeys(event.currentTarget.checked)}
          />{' '}
          Use keys of a single letter
        </label>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </p>
    </section>
  )
}
